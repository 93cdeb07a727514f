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
}

/** A whole list or page that is still empty: a signpost that has not been painted yet. */
export function Empty({ title, children, action, icon = 'journey' }: EmptyProps) {
  return (
    <div className="empty">
      <div className="sign hatched">
        <Icon name={icon} size="large" />
      </div>
      <div className="says">
        <p className="title">{title}</p>
        {children && <div>{children}</div>}
        {action}
      </div>
    </div>
  )
}
