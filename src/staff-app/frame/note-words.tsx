import { useState } from 'react'
import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import type { Noted } from './note-kinds.tsx'
import { useSubmission } from './submit.ts'

interface NoteWordsProps {
  customerId: string
  noted: Noted
  onUndo: () => void
  /** The touch that now stands in the ledger. */
  onSaved: (touchId: string) => void
}

/** It is logged; what was said may be added. The ledger is never rewritten: the fuller line replaces the bare one. */
export function NoteWords({ customerId, noted, onUndo, onSaved }: NoteWordsProps) {
  const { note, common } = useTexts()
  const [text, setText] = useState('')
  const { busy, refused, about, submit } = useSubmission()
  const save = () =>
    submit(async () => {
      const body = { ...noted.touch, text }
      const fuller = await call(touchRoutes.logTouch, { params: { customerId }, body })
      await call(touchRoutes.withdrawTouch, { params: { touchId: noted.touchId } })
      onSaved(fuller.touchId)
    })
  return (
    <>
      <TextField
        label={note.words}
        optional={note.optional}
        multiline
        autoFocus
        voice={noted.touch.direction === 'in'}
        value={text}
        onChange={setText}
        error={about('text') ?? refused}
      />
      <div className="note-save">
        <Guide isDisabled={text.trim() === ''} isPending={busy} onPress={() => void save()}>
          {common.save}
        </Guide>
        <Button quiet icon="arrow-back-up" onPress={onUndo}>
          {common.undo}
        </Button>
      </div>
    </>
  )
}
