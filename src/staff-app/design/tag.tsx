import './tag.css'
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

interface TagProps {
  children: ReactNode
  icon?: IconName
  /** Quiet is outlined; chafe is for a bump, with the hump before it; customer for what they said; here is yellow. */
  tone?: 'quiet' | 'chafe' | 'customer' | 'here'
}

/** A word on a small plate. */
export function Tag({ children, icon, tone = 'quiet' }: TagProps) {
  const sign = icon ?? (tone === 'chafe' ? 'hump' : undefined)
  return (
    <span className={`tag ${tone}`}>
      {sign && <Icon name={sign} size="small" />}
      {children}
    </span>
  )
}
