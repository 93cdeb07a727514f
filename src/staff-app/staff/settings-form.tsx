import { type FormEvent, type ReactNode, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Mistake } from '../design/mistake.tsx'
import { SectionHead } from '../design/section-head.tsx'
import type { Submission } from '../frame/submit.ts'
import { useTexts } from '../language.tsx'

interface SettingsFormProps {
  title: string
  note?: ReactNode
  submission: Submission
  onSave: () => Promise<void>
  action?: string
  /** Beside the save button: a test, a way back. */
  beside?: ReactNode
  /** How something else went that was asked here; it stands in the place of whether the fields are kept. */
  outcome?: ReactNode
  children: ReactNode
}

/** One section of the settings: fields, what was refused, save, and whether it is kept. */
export function SettingsForm({
  title,
  note,
  submission,
  onSave,
  action,
  beside,
  outcome,
  children,
}: SettingsFormProps) {
  const { common } = useTexts()
  const [kept, setKept] = useState(false)
  const save = (event: FormEvent) => {
    event.preventDefault()
    setKept(false)
    void submission.submit(async () => {
      await onSave()
      setKept(true)
    })
  }
  return (
    <form className="settings-form" onSubmit={save} onInput={() => setKept(false)} noValidate>
      <SectionHead>{title}</SectionHead>
      {note && <p className="note">{note}</p>}
      {children}
      {submission.refused && <Mistake>{submission.refused}</Mistake>}
      <div className="send">
        <Button type="submit" isDisabled={submission.busy}>
          {action ?? common.save}
        </Button>
        {beside}
        <span className="kept" role="status">
          {submission.busy ? common.saving : kept && !outcome ? common.saved : ''}
        </span>
      </div>
      {outcome}
    </form>
  )
}
