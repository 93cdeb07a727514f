import '../../design/dialog.css'
import '../../design/floating.css'
import { type ReactNode, useLayoutEffect } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Popover } from 'react-aria-components/Popover'
import { SquareButton } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { useKeepTyped } from '../../frame/keep-typed.tsx'
import { useTexts } from '../../language.tsx'
import { useMedia } from '../map-layout-here.ts'

interface PanelFrameProps {
  title: string
  /** What the panel belongs to. */
  anchor: Element | null
  /** What was written could not be saved. */
  unsaved: boolean
  onClose: () => void
  children: ReactNode
  actions?: ReactNode
}

/** Beside its cell where there is room, so that the map stays in sight; rising from below on a phone. */
export function PanelFrame({ title, anchor, unsaved, onClose, children, actions }: PanelFrameProps) {
  const { common } = useTexts()
  const onPhone = useMedia('(max-width: 900px)')
  useLayoutEffect(() => {
    anchor?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [anchor])
  const { leave, question } = useKeepTyped({ unsaved })
  const onOpenChange = (open: boolean) => {
    if (!open) leave(onClose)
  }
  if (onPhone)
    return (
      <Dialog open title={title} onOpenChange={onOpenChange} closeLabel={common.close} actions={actions}>
        {children}
        {question}
      </Dialog>
    )
  return (
    <Popover
      className="dialog cards-panel"
      isOpen
      onOpenChange={onOpenChange}
      triggerRef={{ current: anchor }}
      placement="right top"
      offset={6}
    >
      <AriaDialog>
        <header>
          <Heading slot="title">{title}</Heading>
          <SquareButton icon="x" label={common.close} quiet onPress={() => onOpenChange(false)} />
        </header>
        <div className="content">
          {children}
          {question}
        </div>
        {actions && <footer>{actions}</footer>}
      </AriaDialog>
    </Popover>
  )
}
