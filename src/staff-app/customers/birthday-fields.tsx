import { useUntilCorrected } from '../design/field.tsx'
import { Mistake } from '../design/mistake.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import type { Submission } from '../frame/submit.ts'
import { useLocale, useTexts } from '../language.tsx'
import type { BirthdayDraft } from './customer-draft.ts'

interface BirthdayFieldsProps {
  birthday: BirthdayDraft
  /** Where it stands in what is sent, such as `contacts.0.birthday`. */
  path: string
  autoFocus?: boolean
  about: Submission['about']
  onChange: (birthday: BirthdayDraft) => void
}

/** A day and a month, and the year for whoever knows it. */
export function BirthdayFields({ birthday, path, autoFocus, about, onChange }: BirthdayFieldsProps) {
  const { customerScreens, errors } = useTexts()
  const texts = customerScreens.form
  const month = new Intl.DateTimeFormat(useLocale(), { month: 'long', timeZone: 'UTC' })
  const months = Array.from({ length: 12 }, (_, index) => ({
    id: String(index + 1),
    label: month.format(Date.UTC(2000, index, 1)),
  }))
  const change = (part: Partial<BirthdayDraft>) => onChange({ ...birthday, ...part })
  const said = ['', '.day', '.month', '.year'].map((part) => about(path + part)).find(Boolean)
  const refused = useUntilCorrected(said, Object.values(birthday).join('-'))
  return (
    <fieldset className="birthday">
      <legend>{texts.birthday}</legend>
      <div>
        <TextField
          label={texts.day}
          autoFocus={autoFocus}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          value={birthday.day}
          onChange={(day) => change({ day })}
        />
        <Select
          label={texts.month}
          placeholder="…"
          options={months}
          value={birthday.month || null}
          onChange={(id) => change({ month: id })}
        />
        <TextField
          label={texts.year}
          optional={texts.yearOptional}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={birthday.year}
          onChange={(year) => change({ year })}
        />
      </div>
      {refused && <Mistake>{errors['birthday-impossible']}</Mistake>}
    </fieldset>
  )
}
