import './plate.css'
import type { ReactNode } from 'react'

interface PlateProps {
  /** Where you are or what comes next: a sentence, read as the heading of the page. */
  children: ReactNode
  /** A small line above the sentence. */
  above?: ReactNode
  /** A junction or persona signs, before the sentence. */
  sign?: ReactNode
  /** The customer's words or who they are, in the middle. */
  aside?: ReactNode
  /** Outlined buttons and at most one Guide. */
  actions?: ReactNode
}

/** The yellow sign across the screen. */
export function Plate({ children, above, sign, aside, actions }: PlateProps) {
  return (
    <section className="plate">
      <div className="who">
        {sign}
        <div>
          {above && <p className="above">{above}</p>}
          <h1>{children}</h1>
        </div>
      </div>
      {aside && <div className="aside">{aside}</div>}
      {actions && <div className="actions">{actions}</div>}
    </section>
  )
}
