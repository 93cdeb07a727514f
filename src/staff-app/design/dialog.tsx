import './dialog.css'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { SquareButton } from './button.tsx'

interface DialogProps {
  title: string
  open: boolean
  onOpenChange: (open: boolean) => void
  /** The name of the cross. */
  closeLabel: string
  children: ReactNode
  /** One Guide and Buttons, in a row below. */
  actions?: ReactNode
  /** Confirming what cannot be undone: read aloud at once, and pressing beside it does not close it. */
  alert?: boolean
}

/** A question or a form over the page; on a phone it rises from below. Escape closes it, focus returns. */
export function Dialog({ title, open, onOpenChange, closeLabel, children, actions, alert }: DialogProps) {
  return (
    <ModalOverlay className="veil" isOpen={open} onOpenChange={onOpenChange} isDismissable={!alert}>
      <Modal className="dialog">
        <AriaDialog role={alert ? 'alertdialog' : 'dialog'}>
          <header>
            <Heading slot="title">{title}</Heading>
            <SquareButton icon="x" label={closeLabel} quiet onPress={() => onOpenChange(false)} />
          </header>
          <div className="content">{children}</div>
          {actions && <footer>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
