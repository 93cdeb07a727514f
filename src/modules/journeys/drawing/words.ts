import type { CardEvidence } from './content.ts'
import type { Lane } from './coverage.ts'

/** The rows under the drawing: the lanes, with the pains in three rows. */
export type LaneRowName =
  | 'triggers'
  | 'questions'
  | 'pains'
  | 'prevent'
  | 'turnAround'
  | 'gains'
  | 'contact'
  | 'tasks'

/** What the core found out for the one sentence that stands for the drawing. */
export interface FeelingFacts {
  /** The map of everybody, which has no intended line. */
  readonly everybody: boolean
  readonly phases: number
  readonly answers: number
  /** Moments with an intended feeling. */
  readonly designed: number
  readonly moments: number
  /** The moment furthest below its intention, with the mean of at least five answers; null when none is below. */
  readonly worst: {
    readonly phase: string
    readonly moment: string | null
    readonly gap: number
    readonly n: number
  } | null
  /** Moments with at least five answers. */
  readonly measured: number
}

/** Every word and number format the drawing needs, in the reader's language. */
export interface MapWords {
  readonly lanes: Readonly<Record<LaneRowName, string>>
  /** Feeling against expectation, from −2 to +2. */
  readonly scale: readonly [string, string, string, string, string]
  /** Whose map it is when it is not that of one type of customer. */
  readonly everybody: string
  readonly now: string
  readonly travellingNow: string
  readonly lasting: string
  readonly notObservable: string
  /** Stands in the drawing over the phases that cannot be observed; one sentence per line. */
  readonly notObservableNote: readonly string[]
  duration(medianDays: number): string
  durationNote(medianDays: number, n: number): string
  answers(n: number): string
  /** One decimal, with a real minus. */
  signed(value: number): string
  quote(text: string): string
  readonly goal: string
  readonly promise: string
  readonly idea: string
  readonly gap: string
  readonly gapHints: Readonly<Partial<Record<Lane, string>>>
  readonly noAnswer: string
  readonly writeHere: string
  /** For screen readers, behind the text of a card. */
  readonly startedBy: Readonly<Record<'us' | 'customer', string>>
  readonly bump: string
  readonly evidence: Readonly<Record<CardEvidence, string>>
  readonly legend: {
    readonly intended: string
    experienced(answersPerRing: number): string
    readonly mean: string
    readonly assumedFeeling: string
    readonly belowIntention: string
    readonly traveller: string
    readonly travellerAttention: string
    readonly weStart: string
    readonly customerStarts: string
    readonly bump: string
    readonly gap: string
    readonly gapOnPaper: string
    readonly assumed: string
    readonly proposed: string
  }
  readonly poster: {
    /** Above the ideal customer, and above all others. */
    readonly aboveIdeal: string
    readonly above: string
    readonly travelling: string
    readonly travelled: string
    readonly filled: string
    imprint(company: string, place: string | undefined, version: number, isoDate: string): string
  }
  describeFeeling(facts: FeelingFacts): string
}
