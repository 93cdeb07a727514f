import './phone-menus.css'
import { type ReactNode, useRef } from 'react'
import { SquareButton } from './button.tsx'

interface LoopsMenuProps {
  openLabel: string
  closeLabel: string
  title: string
  /** The links of the three loops; following one closes the menu. */
  children: (close: () => void) => ReactNode
}

/**
 * On a phone: every page of the three loops behind one button, since the thumb bar holds only four. The browser's own
 * dialog keeps focus inside and closes on Escape.
 */
export function LoopsMenu({ openLabel, closeLabel, title, children }: LoopsMenuProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const close = () => dialog.current?.close()
  return (
    <div className="all-pages">
      <SquareButton icon="menu-2" label={openLabel} quiet onPress={() => dialog.current?.showModal()} />
      <dialog className="loops-menu" aria-label={title} ref={dialog}>
        <SquareButton icon="x" label={closeLabel} quiet onPress={close} />
        <nav aria-label={title}>{children(close)}</nav>
      </dialog>
    </div>
  )
}
