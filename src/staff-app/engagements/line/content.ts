/** A phase of the journey as one customer travels it. */
export interface LinePhase {
  readonly id: string
  /** From 1. */
  readonly number: number
  readonly name: string
  readonly state: 'here' | 'been' | 'skipped' | 'ahead' | 'before'
  /** One to three; `intended` from -2 to 2, null when nobody said. */
  readonly moments: readonly { readonly id: string; readonly intended: number | null }[]
}

/** What a customer answered to the one question; `feeling` from -2 to 2, `at` an ISO moment. */
export interface LineAnswer {
  readonly phaseId: string
  readonly momentId: string
  readonly feeling: number
  readonly story: string
  readonly at: string
}

export interface LineBump {
  readonly phaseId: string
  readonly text: string
  readonly at: string
}

/** Everything the drawing of one travel shows. */
export interface LineContent {
  readonly phases: readonly LinePhase[]
  readonly answers: readonly LineAnswer[]
  readonly bumps: readonly LineBump[]
  /** How far they are through the phase they are in, from 0 to 1; null when the travel is over. */
  readonly progress: number | null
}

/** The furthest phase they are in now; -1 when the travel is over. */
export const phaseHere = (phases: readonly LinePhase[]): number =>
  phases.findLastIndex(({ state }) => state === 'here')
