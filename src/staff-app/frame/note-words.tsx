import { useState } from 'react'
import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call } from '../api.ts'
import { Guide } from '../design/guide.tsx'
import { TextField } from '../design/text-field.tsx'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { type Noted, withdraw } from './note-kinds.tsx'
import { useSubmission } from './submit.ts'

interface NoteWordsProps {
  noted: Noted
  onChange: () => void
  onClose: () => void
}

/** It is logged; what was said may be added. The ledger is never rewritten: the fuller line replaces the bare one. */
export function NoteWords({ noted, onChange, onClose }: NoteWordsProps) {
  const { note, common } = useTexts()
  const { customerId, touchId, touch, closeToast } = noted
  const [text, setText] = useState('')
  const { busy, refused, about, submit } = useSubmission()
  const save = () =>
    submit(async () => {
      const fuller = await call(touchRoutes.logTouch, { params: { customerId }, body: { ...touch, text } })
      await withdraw(touchId)
      closeToast()
      const undo = () => void withdraw(fuller.touchId).then(onChange)
      toast({ text: common.saved, undo: { label: common.undo, onUndo: undo } })
      onChange()
      onClose()
    })
  return (
    <>
      <TextField
        label={note.words}
        optional={note.optional}
        multiline
        autoFocus
        voice={touch.direction === 'in'}
        value={text}
        onChange={setText}
        error={about('text') ?? refused}
      />
      <div className="note-save">
        <Guide isDisabled={text.trim() === ''} isPending={busy} onPress={() => void save()}>
          {common.save}
        </Guide>
      </div>
    </>
  )
}
