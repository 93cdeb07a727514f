import type { Temporal } from 'temporal-polyfill'
import type { BumpStep } from '../../modules/engagements/engagements.contract.ts'
import type { Feeling, Topic } from '../../modules/surveys/surveys.contract.ts'
import type { Lane } from '../../modules/touches/touches.contract.ts'

type Day = Temporal.PlainDate

/** Phases go by their number, moments by their place in the phase (0 is the first). */
export interface Place {
  phase: number
  moment: number
}

export interface Answer extends Place {
  feeling: Feeling
  story: string
  about: Topic[]
}

export interface ExampleStage {
  name: string
  explanation: string
  startsOn: Day
  endsOn: Day | null
  startsAt: string | null
}

/** Something that happens in a travel. Bump steps belong to the bump before them, an answer to the question before it. */
export type Occurrence =
  | { kind: 'go'; to: number; why?: string }
  | { kind: 'join'; to: number }
  | { kind: 'leave'; from: number }
  | { kind: 'pause'; why: string }
  | { kind: 'resume' }
  | { kind: 'end'; why: string }
  | { kind: 'touch'; lane: Lane; direction: 'out' | 'in'; text: string }
  | { kind: 'where-now'; text: string }
  | { kind: 'update'; text: string; nextNewsOn: Day | null; nextNewsTime?: string; mailed?: boolean }
  | { kind: 'stage'; stage: ExampleStage }
  | { kind: 'stage-done'; name: string }
  | { kind: 'bump'; text: string; fromCustomer?: boolean }
  | { kind: 'bump-step'; step: BumpStep }
  | { kind: 'result'; text: string; before: string }
  | { kind: 'asked'; place: Place }
  | { kind: 'answered'; answer: Answer }
  | { kind: 'told'; answer: Answer }

/** An occurrence with its day, time of day and, when it was not whoever is responsible, the initials of a colleague. */
export type Happening = Occurrence & { on: Day; time: string; by?: string }

/** In order of time; what happens at the same minute stays in the order in which it was planned. */
export const inOrder = (happenings: readonly Happening[]): Happening[] =>
  happenings.toSorted((one, other) => {
    const [a, b] = [`${one.on} ${one.time}`, `${other.on} ${other.time}`]
    return a < b ? -1 : a > b ? 1 : 0
  })

/** Whether the customer hears from us by it. */
export const isNews = (happening: Happening): boolean =>
  happening.kind === 'update' || (happening.kind === 'touch' && happening.direction === 'out')
