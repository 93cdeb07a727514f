import './toast.css'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Button, SquareButton } from './button.tsx'

export interface ToastMessage {
  text: string
  /** The way back, with its own word. */
  undo?: { label: string; onUndo: () => void }
}

const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 })

/** Long enough to read it and to press undo; waits while pointed at or focused. */
const shownFor = 8000

/** Says that something was done, with a way back. Returns how to take the message away. */
export function toast(message: ToastMessage): () => void {
  const key = queue.add(message, { timeout: shownFor })
  return () => queue.close(key)
}

interface ToastsProps {
  /** What the region is, read aloud: “Meldingen”. */
  label: string
  closeLabel: string
}

/** Where toasts appear; once, near the root of the app. F6 moves focus to it. */
export function Toasts({ label, closeLabel }: ToastsProps) {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={label}>
      {({ toast: shown }) => (
        <AriaToast toast={shown} className="toast">
          <ToastContent>
            <p>{shown.content.text}</p>
          </ToastContent>
          {shown.content.undo && (
            <Button
              quiet
              icon="arrow-back-up"
              onPress={() => {
                shown.content.undo?.onUndo()
                queue.close(shown.key)
              }}
            >
              {shown.content.undo.label}
            </Button>
          )}
          <SquareButton icon="x" label={closeLabel} quiet slot="close" />
        </AriaToast>
      )}
    </ToastRegion>
  )
}
