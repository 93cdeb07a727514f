import './dialog.css'
import './phone-menus.css'
import { type ReactNode, useState } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SquareButton } from './button.tsx'

interface LoopsMenuProps {
  openLabel: string
  closeLabel: string
  title: string
  /** The links of the three loops; following one closes the menu. */
  children: (close: () => void) => ReactNode
}

/** On a phone: every page of the three loops behind one button, since the thumb bar holds only four. */
export function LoopsMenu({ openLabel, closeLabel, title, children }: LoopsMenuProps) {
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <div className="more">
      <SquareButton icon="menu-2" label={openLabel} quiet onPress={() => setOpen(true)} />
      <ModalOverlay className="veil loops-veil" isOpen={open} onOpenChange={setOpen} isDismissable>
        <Modal className="loops-menu">
          <AriaDialog aria-label={title}>
            <SquareButton icon="x" label={closeLabel} quiet onPress={close} />
            {children(close)}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </div>
  )
}
