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

/** A whole list or page that is still empty. */
export function Empty({ title, children, action, icon = 'journey' }: EmptyProps) {
  return (
    <div className="empty hatched">
      <div className="card">
        <Icon name={icon} size="large" />
        <p className="title">{title}</p>
        {children && <div className="more">{children}</div>}
        {action}
      </div>
    </div>
  )
}
