import './choice-row.css'
import type { ReactNode } from 'react'
import { Label } from 'react-aria-components/Label'
import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { FieldMistake } from '../design/field.tsx'

interface ChoiceRowProps<Id extends string> {
  label: string
  choices: readonly { id: Id; label: string; sign?: ReactNode }[]
  value: Id | null
  onChange: (id: Id) => void
  /** Shown below, with a hump, when nothing was chosen that should be. */
  error?: string
}

/** One of a few as large keys beside each other, to be hit with a thumb. */
export function ChoiceRow<Id extends string>({ label, choices, value, onChange, error }: ChoiceRowProps<Id>) {
  return (
    <RadioGroup
      className="field choice-row"
      value={value}
      onChange={(id) => onChange(id as Id)}
      isInvalid={Boolean(error)}
      orientation="horizontal"
    >
      <Label className="label">{label}</Label>
      <div className="keys">
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className="key">
            {choice.sign}
            {choice.label}
          </Radio>
        ))}
      </div>
      {error && <FieldMistake>{error}</FieldMistake>}
    </RadioGroup>
  )
}
