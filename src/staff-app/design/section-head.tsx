import './section-head.css'
import type { ReactNode } from 'react'

interface SectionHeadProps {
  children: ReactNode
  /** Set in lighter letters at the far side: a count, a period. */
  aside?: ReactNode
  level?: 2 | 3
  /** So that a section can say what it is labelled by. */
  id?: string
}

/** A heading of 17 px on a rule. */
export function SectionHead({ children, aside, level = 2, id }: SectionHeadProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className="section-head" id={id}>
      {children}
      {aside && <span>{aside}</span>}
    </Heading>
  )
}
