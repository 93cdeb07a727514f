import './form-dialog.css'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Refused } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { Icon } from '../design/icon.tsx'
import { type Submission, useSubmission } from '../frame/submit.ts'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { type Done, useAct, useFreshen } from './act.ts'

interface FormDialogProps {
  title: string
  /** What the one button says: what will happen. */
  save: string
  /** Sends it and says what was done; when it was kept the dialog closes and the page is fresh. */
  onSave: () => Promise<Done | undefined>
  onClose: () => void
  /** The fields; `about` says what the server refused about one. */
  children: (about: Submission['about']) => ReactNode
  disabled?: boolean
  /** Something takes its place after saving. */
  staysOpen?: boolean
}

/** A few fields over the page, sent with one button or Enter. */
export function FormDialog({ title, save, onSave, onClose, children, disabled, staysOpen }: FormDialogProps) {
  const { common } = useTexts()
  const id = useId()
  const submission = useSubmission()
  const act = useAct()
  const freshen = useFreshen()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // To React a dialog lies inside the page around it, so the form there would be sent too.
    event.stopPropagation()
    void submission.submit(async () => {
      const done = await onSave().catch(async (error) => {
        // Somebody else was first: what lies under the dialog is fetched again, so that trying again can work.
        if (error instanceof Refused && error.problem.code === 'conflict') await freshen()
        throw error
      })
      if (!staysOpen) onClose()
      await act(async () => done)
    })
  }
  return (
    <WritingDialog
      open
      busy={submission.busy}
      title={title}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Guide type="submit" form={id} isPending={submission.busy} isDisabled={disabled}>
            {save}
          </Guide>
          <Button slot="close">{common.cancel}</Button>
        </>
      }
    >
      <form id={id} className="dialog-form" onSubmit={submit} noValidate>
        {children(submission.about)}
        {submission.refused && (
          <p className="mistake" role="alert">
            <Icon name="hump" size="small" />
            {submission.refused}
          </p>
        )}
      </form>
    </WritingDialog>
  )
}
