import { Checkbox } from '../design/choices.tsx'
import { DatePicker } from '../design/date-field.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'

/** When they hear from us again; without a day nothing is promised. Time as 16:00, or ''. */
export interface NextNews {
  on: string | null
  time: string
}

interface NextNewsFieldsProps {
  value: NextNews
  /** The day that the promise of the phase leads to. */
  usual: string | undefined
  promise: string | undefined
  onChange: (value: NextNews) => void
  about: Submission['about']
}

export function NextNewsFields({ value, usual, promise, onChange, about }: NextNewsFieldsProps) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.update
  const { today } = useCalendar()
  const { on, time } = value
  return (
    <div className="next-news">
      {promise && <p className="hint">{texts.promise(promise)}</p>}
      {on !== null && (
        <div className="beside">
          <DatePicker
            label={texts.nextNews}
            earliest={today}
            value={on}
            onChange={(day) => onChange({ ...value, on: day ?? on })}
            error={about('nextNewsOn')}
          />
          <TextField
            label={texts.nextNewsTime}
            type="time"
            value={time}
            onChange={(next) => onChange({ ...value, time: next })}
            error={about('nextNewsTime')}
          />
        </div>
      )}
      <Checkbox
        isSelected={on === null}
        onChange={(none) => onChange({ ...value, on: none ? null : (usual ?? today) })}
      >
        {texts.noNextNews}
      </Checkbox>
    </div>
  )
}

/** maandag 23 november, uiterlijk 16.00; undefined when nothing is promised. */
export function useSpokenNews(): (news: { on: string | null; time: string | null }) => string | undefined {
  const { customerPlan } = useTexts()
  const calendar = useCalendar()
  return ({ on, time }) => {
    if (on === null) return undefined
    const day = calendar.whole(on)
    return time ? customerPlan.update.by(day, calendar.time(time)) : day
  }
}
