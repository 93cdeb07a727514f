import './note.css'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call, Refused } from '../api.ts'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { type Noted, NoteKinds } from './note-kinds.tsx'
import { type NoteAbout, NoteWhom } from './note-whom.tsx'
import { NoteWords } from './note-words.tsx'
import { WritingDialog } from './writing-dialog.tsx'

interface NoteDialogProps {
  /** Whom it is about, on a page where that is known. */
  customer?: NoteAbout
  onClose: () => void
}

/** Logs a sign of life: whom it was about, then how. That is all; what was said may follow, and all can be undone. */
export function NoteDialog({ customer, onClose }: NoteDialogProps) {
  const { note, common, frame } = useTexts()
  const queries = useQueryClient()
  const [about, setAbout] = useState(customer)
  const [noted, setNoted] = useState<Noted>()
  const freshen = () => void queries.invalidateQueries()

  const takeBack = async (touchId: string) => {
    try {
      await call(touchRoutes.withdrawTouch, { params: { touchId } })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    freshen()
  }
  // What was logged stands, however the dialog closes; the message leaves the way back open.
  const leave = (touchId = noted?.touchId) => {
    onClose()
    if (!about || !touchId) return
    const undo = { label: common.undo, onUndo: () => void takeBack(touchId) }
    toast({ text: note.told(about.name), undo })
  }
  const title = !about ? note.whom : noted ? note.told(about.name) : about.name
  return (
    <WritingDialog title={title} open onOpenChange={() => leave()} closeLabel={common.close}>
      {about && noted ? (
        <NoteWords
          customerId={about.customerId}
          noted={noted}
          onUndo={() => {
            onClose()
            void takeBack(noted.touchId)
          }}
          onSaved={(touchId) => {
            freshen()
            leave(touchId)
          }}
        />
      ) : about ? (
        <NoteKinds
          customerId={about.customerId}
          onBack={() => setAbout(undefined)}
          onNoted={(done) => {
            setNoted(done)
            freshen()
          }}
        />
      ) : (
        <NoteWhom onChoose={setAbout} />
      )}
    </WritingDialog>
  )
}
