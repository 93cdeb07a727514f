/** `waiting` means written but not on its way yet. */
export type SavingState = 'idle' | 'waiting' | 'saving' | 'saved' | 'failed'

export interface Autosave<Draft> {
  /** Something was written; it goes after a pause. */
  change: (draft: Draft) => void
  /** Sends at once what is waiting, but not what failed; resolves when nothing is under way, to whether all is saved. */
  flush: () => Promise<boolean>
  /** Once more, after it failed. */
  retry: () => Promise<boolean>
  /** Forgets what is waiting, because it was replaced from elsewhere. */
  forget: () => void
}

interface AutosaveOptions<Draft> {
  save: (draft: Draft) => Promise<void>
  /** The pause after the last change, in ms. */
  pause: number
  tell: (state: SavingState, error?: unknown) => void
}

/**
 * Saves what is written, a pause after the last letter. One request at a time, so that an older text never lands on a
 * newer one. What failed is kept, and goes again only when that is
 * asked for or something newer is written.
 */
export function autosave<Draft>({ save, pause, tell }: AutosaveOptions<Draft>): Autosave<Draft> {
  let waiting: { draft: Draft } | undefined
  let failed: { draft: Draft } | undefined
  let underWay: Promise<void> | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const send = async () => {
    while (waiting) {
      const { draft } = waiting
      waiting = undefined
      tell('saving')
      try {
        await save(draft)
      } catch (error) {
        failed = waiting ?? { draft }
        waiting = undefined
        tell('failed', error)
        return
      }
    }
    tell('saved')
  }
  const flush = async (): Promise<boolean> => {
    clearTimeout(timer)
    if (!underWay && waiting)
      underWay = send().finally(() => {
        underWay = undefined
      })
    await underWay
    return failed === undefined
  }
  return {
    change(draft) {
      waiting = { draft }
      failed = undefined
      clearTimeout(timer)
      if (!underWay) tell('waiting')
      timer = setTimeout(() => void flush(), pause)
    },
    flush,
    retry() {
      waiting ??= failed
      failed = undefined
      return flush()
    },
    forget() {
      clearTimeout(timer)
      waiting = undefined
      failed = undefined
      tell('idle')
    },
  }
}
