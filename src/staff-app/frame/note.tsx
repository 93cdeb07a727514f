import { createContext, useContext, useEffect, useState } from 'react'

/** What the Noteer button does depends on the page: a page that knows a better note registers it. */
interface NoteButton {
  open(): void
  register(action: (() => void) | undefined): void
}

export const NoteContext = createContext<NoteButton>({ open: () => {}, register: () => {} })

/** The state behind the Noteer button, once in the frame. Without a page's own note it opens the list of customers. */
export function useNoteButton(): NoteButton {
  const [action, setAction] = useState<(() => void) | undefined>(undefined)
  return {
    open: () => (action ? action() : location.assign('/customers?note')),
    register: (next) => setAction(() => next),
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
