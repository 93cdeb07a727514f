import type { ComponentProps } from 'react'
import { Dialog } from '../design/dialog.tsx'
import { useKeepTyped } from './keep-typed.tsx'

interface WritingDialogProps extends ComponentProps<typeof Dialog> {
  /** For a form that saves by itself: whether it could not. */
  unsaved?: boolean
  /** What was written is on its way. */
  busy?: boolean
}

/** A dialog in which somebody writes: however it is closed, what was typed is not lost without a question. */
export function WritingDialog({ unsaved, busy, onOpenChange, children, ...dialog }: WritingDialogProps) {
  const { watch, leave, question } = useKeepTyped({ unsaved, busy })
  return (
    <Dialog
      {...dialog}
      onOpenChange={(open) => (open ? onOpenChange(true) : leave(() => onOpenChange(false)))}
    >
      <div className="writing" {...watch}>
        {children}
      </div>
      {question}
    </Dialog>
  )
}
