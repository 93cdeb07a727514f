import './progress-bar.css'
import { Label } from 'react-aria-components/Label'
import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'

interface ProgressBarProps {
  label: string
  /** 0 to `of`; left out when nobody knows how far it is. */
  value?: number
  of?: number
  /** “3.200 van 10.000 regels”. */
  valueText?: string
}

/** How far a long task has come, in figures as well as in length. */
export function ProgressBar({ label, value, of = 100, valueText }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="progress-bar"
      value={value ?? 0}
      maxValue={of}
      valueLabel={valueText}
      isIndeterminate={value === undefined}
    >
      {({ percentage, valueText: spoken }) => (
        <>
          <Label>{label}</Label>
          <span className="value">{valueText ?? spoken}</span>
          <div className="track">
            <i style={{ width: `${percentage ?? 30}%` }} />
          </div>
        </>
      )}
    </AriaProgressBar>
  )
}
