import { useEffect, useRef, useState } from 'react'
import { type Autosave, autosave, type SavingState } from './autosave.ts'

/** Long enough to finish a word, short enough to feel at once; in ms. */
const pause = 700

export interface Saving<Draft> extends Autosave<Draft> {
  state: SavingState
  error: unknown
}

/** Saving by itself inside a form; what is waiting when the form closes is sent then. */
export function useAutosave<Draft>(save: (draft: Draft) => Promise<void>): Saving<Draft> {
  const [{ state, error }, tell] = useState<{ state: SavingState; error?: unknown }>({ state: 'idle' })
  const latest = useRef(save)
  latest.current = save
  const [saver] = useState(() =>
    autosave<Draft>({
      save: (draft) => latest.current(draft),
      pause,
      tell: (state, error) => tell({ state, error }),
    }),
  )
  useEffect(() => () => void saver.flush(), [saver])
  return { ...saver, state, error }
}
