import './note.css'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Dialog } from '../design/dialog.tsx'
import { useTexts } from '../language.tsx'
import { type Noted, NoteKinds } from './note-kinds.tsx'
import { type NoteAbout, NoteWhom } from './note-whom.tsx'
import { NoteWords } from './note-words.tsx'

/** Logs a sign of life: whom it was about, then how. That is all; what was said may follow. */
export function NoteDialog({ onClose }: { onClose: () => void }) {
  const { note, common } = useTexts()
  const queries = useQueryClient()
  const [about, setAbout] = useState<NoteAbout>()
  const [noted, setNoted] = useState<Noted>()
  const freshen = () => void queries.invalidateQueries()
  const title = noted ? note.noted : about ? about.name : note.whom
  return (
    <Dialog title={title} open onOpenChange={onClose} closeLabel={common.close}>
      {noted ? (
        <NoteWords noted={noted} onChange={freshen} onClose={onClose} />
      ) : about ? (
        <NoteKinds
          about={about}
          onBack={() => setAbout(undefined)}
          onNoted={(done) => {
            setNoted(done)
            freshen()
          }}
          onUndone={() => {
            freshen()
            onClose()
          }}
        />
      ) : (
        <NoteWhom onChoose={setAbout} />
      )}
    </Dialog>
  )
}
