import { createContext, useContext, useEffect, useState } from 'react'
import { SquareButton } from '../design/button.tsx'
import { useTexts } from '../language.tsx'
import { late } from './late.tsx'

const NoteDialog = late(() => import('./note-dialog.tsx'), 'NoteDialog')

/** What the Noteer button does depends on the page: a page that knows a better note registers it. */
interface NoteButton {
  open(): void
  register(action: (() => void) | undefined): void
}

export const NoteContext = createContext<NoteButton>({ open: () => {}, register: () => {} })

/** The state behind the Noteer button, once in the frame. Without a page's own note it asks whom it is about. */
export function useNoteButton(): NoteButton & { asking: boolean; close(): void } {
  const [action, setAction] = useState<(() => void) | undefined>(undefined)
  const [asking, setAsking] = useState(false)
  return {
    open: () => {
      if (action) action()
      else setAsking(true)
    },
    register: (next) => setAction(() => next),
    asking,
    close: () => setAsking(false),
  }
}

/** Says what Noteer does while this page is open. */
export function useNote(action: () => void): void {
  const { register } = useContext(NoteContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered once per page; the action reads fresh state itself
  useEffect(() => {
    register(action)
    return () => register(undefined)
  }, [])
}

/** Noteer at a desk: a button in the header, or the letter n. On a phone it has its own place, in the thumb bar. */
export function NoteAtDesk({
  asking,
  onOpen,
  onClose,
}: {
  asking: boolean
  onOpen(): void
  onClose(): void
}) {
  const { frame } = useTexts()
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!asksToNote(event)) return
      event.preventDefault()
      onOpen()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  })
  return (
    <>
      <span className="at-desk">
        <SquareButton
          icon="microphone"
          label={frame.shell.note}
          aria-keyshortcuts="n"
          quiet
          onPress={onOpen}
        />
      </span>
      {asking && <NoteDialog onClose={onClose} />}
    </>
  )
}

/** An n where nobody is writing, and not while a dialog asks for an answer. */
function asksToNote({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (key !== 'n' || ctrlKey || metaKey || altKey) return false
  const at = target instanceof Element ? target : document.body
  return !at.closest(
    '[role=dialog], [role=alertdialog], input, textarea, select, [contenteditable=true], [role=listbox], [role=menu]',
  )
}
