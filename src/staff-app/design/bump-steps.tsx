import './bump-steps.css'
import { Icon } from './icon.tsx'

export interface BumpStep {
  /** Past tense when done (“gehoord”), else what is to do (“oplossen”): the word carries the state too. */
  label: string
  state: 'done' | 'now' | 'later'
}

interface BumpStepsProps {
  /** Heard, explained, solved, asked after. */
  steps: readonly BumpStep[]
  /** What the list is, read aloud. */
  label: string
  /** All on one line instead of two by two. */
  row?: boolean
}

/** How far a bump has been taken: gehoord, uitgelegd, opgelost, nagevraagd. */
export function BumpSteps({ steps, label, row }: BumpStepsProps) {
  return (
    <ol className={row ? 'bump-steps row' : 'bump-steps'} aria-label={label}>
      {steps.map((step) => (
        <li key={step.label} className={step.state} aria-current={step.state === 'now' ? 'step' : undefined}>
          <i>{step.state === 'done' && <Icon name="check" />}</i>
          {step.label}
        </li>
      ))}
    </ol>
  )
}
