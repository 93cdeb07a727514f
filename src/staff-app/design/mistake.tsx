import './field.css'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** What was refused of a form or a deed as a whole, and the remedy: in red, with the hump before it. */
export const Mistake = ({ children }: { children: ReactNode }) => (
  <p className="mistake" role="alert">
    <Icon name="hump" size="small" />
    <span>{children}</span>
  </p>
)
