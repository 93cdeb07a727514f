import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { NewCustomer } from '../modules/customers/customers.contract.ts'
import type { Source } from '../modules/customers/sources.ts'
import type { NewCard } from '../modules/journeys/cards.contract.ts'
import type { PersonaSign } from '../modules/journeys/persona-signs.ts'
import type { Feeling, Topic } from '../modules/surveys/surveys.contract.ts'
import type { Lane } from '../modules/touches/touches.contract.ts'
import type { Role } from '../platform/actor.ts'
import type { DemoCalendar } from './calendar.ts'
import type { Chance } from './chance.ts'
import type { Happening } from './plan/happening.ts'

/** What an example business consists of: its words and proportions. The plan draws customers and travels from it. */
export interface ExampleBusiness {
  key: string
  name: string
  place: string
  phone: string
  colour: string
  journey: { template: 'ten' | 'seven'; name: string }
  /** The first is the owner; the initials are how the rest of the example names them. */
  colleagues: readonly ExampleColleague[]
  /** The first takes the place of the template's own persona, and is the ideal customer. */
  personas: readonly ExamplePersona[]
  /** Replaces the starter cards of the template by those of the first persona. */
  ownCardsOnly: boolean
  /** How each phase goes, by its number; phases in which nobody can be counted have none. */
  phases: Readonly<Record<number, PhaseWay>>
  route: RouteHabits
  bumps: readonly ExampleBump[]
  /** How likely somebody in the last phase brought others. */
  bringing: number
  /** In which phases somebody who leaves says what. */
  lostBecause: Readonly<Record<number, readonly string[]>>
  goneBecause: readonly string[]
  pausedBecause: readonly string[]
  newsletters: readonly string[]
  stages: readonly StageHabit[]
  /** A second, smaller travel of some who came back. */
  comeback?: { names: readonly string[]; startIn: number; isIn: number }
}

export interface ExampleColleague {
  initials: string
  name: string
  email: string
  job: string
  role: Role
  phone?: string
  /** Away since so many days ago, for so many working days to come; the owner stands in. */
  away?: { since: number; until: number }
}

export interface ExamplePersona {
  name: string
  quote: string
  situation: string
  motives: string
  annoyance: string
  signs: PersonaSign[]
  /** Per phase number the feeling per moment. Left out: as the template intends, for the first persona only. */
  intended?: Readonly<Record<number, readonly number[]>>
  assumed?: Readonly<Record<number, number>>
  cards: readonly PhaseCards[]
  customers: Party
  destinies: readonly Destiny[]
}

export type ExampleCard = Omit<z.input<typeof NewCard>, 'phaseId' | 'personaId' | 'index'>
/** The cards of one phase, and how many days ago they were put there. */
export interface PhaseCards {
  phase: number
  ago: number
  cards: readonly ExampleCard[]
}

/** How customers of a kind are made up. `places` are drawn together with a street. */
export interface Party {
  make(chance: Chance, today: Temporal.PlainDate): PartyMembers
  /** Names of engagements, without the place. */
  wishes: readonly string[]
  sources: readonly (readonly [Source, number])[]
  notes: readonly string[]
}
export type PartyMembers = Pick<z.input<typeof NewCustomer>, 'contacts' | 'addresses' | 'labels'> & {
  kind: 'person' | 'company'
  name?: string
  /** Where it is, when the name of an engagement says so; empty for work that has no place. */
  place: string
}

/** Where the customers of a persona have got to: so many in a phase, since so many days. */
export interface Destiny {
  phase: number
  count: number
  /** Days in that phase: the fewest and the most. */
  here: readonly [number, number]
  /** Travel that is over: they went elsewhere before they bought, or are gone after it. */
  over?: 'lost' | 'gone'
  paused?: boolean
  /** More working days of silence than the promise allows. */
  silentOver?: number
  /** One customer whose last days are written out. */
  story?: (calendar: DemoCalendar) => Story
}

export interface Story {
  customer: PartyMembers & { source?: Source; note?: string }
  wish: string
  responsible: string
  /** Working days until (or since, negative) the work starts, for a phase with work in it. */
  workIn?: number
  /** Up to how many working days ago the plan fills in by itself. */
  ownSince: number
  lately: Happening[]
}

/** What is said in a contact: what we did or told, or the words of the customer. */
export type Said = readonly [lane: Lane, direction: 'out' | 'in', text: string, by?: string]
export type StoryLine = readonly [feeling: Feeling, text: string, persona?: number]

export interface PhaseWay {
  /** How long customers are in it, in days: the shortest, the usual and the longest stay. */
  days: readonly [number, number, number]
  /** The longest silence that keeps the promise, in working days. */
  promise: number
  /** Days between two contacts. */
  every: number
  said: readonly Said[]
  /** Weekly news, and daily news once the work has begun. */
  news?: { waiting: readonly string[]; working: readonly string[] }
  /** Working days that the work itself takes, at the end of the stay. */
  work?: number
  /** A phase that lasts is asked about so many days after it began, others when they end. */
  askAfter?: number
  /** Per moment the weights of the answers -2 to +2, and what people tell with them. */
  moments: readonly { weights: readonly number[]; stories: readonly StoryLine[]; about: readonly Topic[] }[]
  /** What came of it and what was before; the last is the persona that says so, when it is one. */
  results?: readonly (readonly [text: string, before: string, persona?: number])[]
}

export interface RouteHabits {
  first: number
  /** A phase that some pass over. */
  skipped?: number
  /** Some go back from one phase to another before they go on. */
  back?: { from: number; to: number; why: readonly string[] }
  /** Two phases that some are in at once. */
  together?: readonly [number, number]
}

export interface ExampleBump {
  text: string
  solved: string
}

/** A stage of the work on the progress page, in working days from the first day of the work. */
export interface StageHabit {
  name: string
  explanation: string
  from: number
  until?: number
  at?: string
}
