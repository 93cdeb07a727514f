import { useBlocker } from '@tanstack/react-router'
import { type FocusEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { Guide } from '../design/guide.tsx'
import { useTexts } from '../language.tsx'

type Field = HTMLInputElement | HTMLTextAreaElement

interface KeepTyped {
  /** For the element around the fields: it notices what they said before somebody typed. */
  watch: { onFocusCapture: (event: FocusEvent) => void }
  /** Leaves, after asking when words would be lost. */
  leave: (go: () => void) => void
  /** The question; stands anywhere in what is left. */
  question: ReactNode
}

/**
 * Words that were typed are not lost without a question: not by closing what they stand in, by going to another page,
 * nor by closing the tab.
 * @param of.unsaved for a form that saves by itself: whether it could not; otherwise the fields are looked at.
 * @param of.busy while the words are on their way, whatever follows is no reason to ask.
 */
export function useKeepTyped({ unsaved, busy }: { unsaved?: boolean; busy?: boolean } = {}): KeepTyped {
  const { frame } = useTexts()
  const before = useRef(new Map<Field, string>())
  const [leaving, setLeaving] = useState<() => void>()
  const typed = (): boolean =>
    unsaved ?? [...before.current].some(([field, said]) => field.isConnected && field.value !== said)
  const losesWords = () => !busy && typed()
  const blocked = useBlocker({
    shouldBlockFn: losesWords,
    enableBeforeUnload: losesWords,
    withResolver: true,
  })
  const stay = () => {
    setLeaving(undefined)
    blocked.reset?.()
  }
  const goOn = () => {
    setLeaving(undefined)
    leaving?.()
    blocked.proceed?.()
  }
  return {
    watch: {
      onFocusCapture: ({ target }) => {
        const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
        if (isField && !before.current.has(target)) before.current.set(target, target.value)
      },
    },
    leave: (go) => (typed() ? setLeaving(() => go) : go()),
    question: (
      <Dialog
        alert
        open={leaving !== undefined || blocked.status === 'blocked'}
        title={frame.typed.title}
        onOpenChange={stay}
        closeLabel={frame.typed.stay}
        actions={
          <>
            <Guide onPress={stay}>{frame.typed.stay}</Guide>
            <Button chafes onPress={goOn}>
              {frame.typed.throwAway}
            </Button>
          </>
        }
      >
        <p>{frame.typed.about}</p>
      </Dialog>
    ),
  }
}
