import './empty.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface EmptyProps {
  /** What is not there yet, as a sentence that invites. */
  title: string
  children?: ReactNode
  /** A Guide or a Button. */
  action?: ReactNode
  icon?: IconName
  /** The whole page is empty, so its heading stands here. */
  page?: boolean
}

/** A whole list or page that is still empty: a signpost that has not been painted yet. */
export function Empty({ title, children, action, icon = 'journey', page }: EmptyProps) {
  const Title = page ? 'h1' : 'p'
  return (
    <div className="empty">
      <div className="sign hatched">
        <Icon name={icon} size="large" />
      </div>
      <div className="says">
        <Title className="title">{title}</Title>
        {children && <div>{children}</div>}
        {action}
      </div>
    </div>
  )
}
