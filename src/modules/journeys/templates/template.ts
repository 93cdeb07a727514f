/**
 * The shape of a journey to start from. A template is data only: making a journey copies it into rows
 * that belong to the organisation, after which every word can be changed.
 */
import type { PersonaSign } from '../persona-signs.ts'
import type { Channel } from './channels.ts'

/** One text in both languages; the organisation's language decides which one is copied. */
export type Localised = { nl: string; en: string }

/**
 * A text for the open phase and the poster, and a short one (at most 34 characters) for a narrow column.
 * `short` is left out when the full text already fits.
 */
export type Wording = { text: Localised; short?: Localised }

/**
 * What every customer may count on in a phase. `workingDays` is the longest silence that keeps the promise,
 * in working days (a month is 22, a quarter 65); null where there is no customer in sight yet.
 */
export type PromiseTemplate = { text: Localised; workingDays: number | null }

/**
 * A moment in a phase where the feeling is worth drawing. `intended` is the feeling we aim for against
 * expectation: -2 (falls far short) to 2 (much better than expected), in steps of 0.05.
 * `name` is null when the phase has only one moment.
 */
export type MomentTemplate = { name: Localised | null; intended: number }

/** Every starter card is our proposal: nobody at this organisation has seen or even assumed it yet. */
export const starterEvidence = 'proposed'

type PlainCard = Wording & { kind: 'trigger' | 'goal' | 'gain' | 'promise' | 'task' }

/** What customers ask in this phase. `answer` is null where only the organisation itself can know it. */
type QuestionCard = Wording & { kind: 'question'; answer: Wording | null }

/** An annoyance with its two answers. */
type PainCard = Wording & { kind: 'pain'; prevent: Wording; turnAround: Wording }

type TouchpointCard = Wording & { kind: 'touchpoint'; startedBy: 'us' | 'customer'; channel: Channel }

export type CardTemplate = PlainCard | QuestionCard | PainCard | TouchpointCard

export type PhaseTemplate = {
  /** Unique within a template; also the name of the file the phase stands in. */
  key: string
  name: Localised
  /** The customer's own voice, first person, without quotation marks. */
  voice: Localised
  definition: Localised
  example: Localised
  advice: Localised
  promise: PromiseTemplate
  band: 'before' | 'during' | 'after'
  /** The part of the route that the phase is drawn in; neighbours with the same name share one rule. */
  stretch: Localised
  /** False while nobody can be counted here, because we do not know the customer yet. */
  observable: boolean
  /** True when the phase has no natural end, such as years of use. */
  lasting: boolean
  /** One to three, in order of time. */
  moments: readonly MomentTemplate[]
  /** Whose phase model it comes from. */
  source: 'association' | 'consultant'
  /** What stands on the map on day one, for the starter persona. */
  cards: readonly CardTemplate[]
}

export type PersonaTemplate = {
  name: Localised
  /** One sentence in their own words, without quotation marks. */
  quote: Localised
  situation: Localised
  signs: readonly PersonaSign[]
}

export type JourneyTemplate = {
  key: 'ten' | 'seven' | 'united' | 'empty'
  name: Localised
  description: Localised
  /** Null for the empty journey, which has no cards that need one. */
  persona: PersonaTemplate | null
  phases: readonly PhaseTemplate[]
}
