import type { MapContent, MapPhase } from './content.ts'

/** What every phase should have on the map. */
export const lanes = ['triggers', 'questions', 'pains', 'gains', 'contact', 'tasks'] as const
export type Lane = (typeof lanes)[number]

/** What a cell still lacks: everything, or the other half of a question or pain that is there. */
export type Lack = 'everything' | 'answer' | 'prevent' | 'turnAround'

export interface EmptyCell {
  readonly phaseId: string
  readonly lane: Lane
  readonly lacks: Lack
}

export interface Coverage {
  readonly filled: number
  readonly total: number
  /** In the order of the map, phase by phase. */
  readonly empty: readonly EmptyCell[]
}

const written = (text: string | undefined) => text !== undefined && text.trim() !== ''

/** What the cell of a lane in a phase lacks, or null when it is filled. Bumps and ideas do not fill a cell. */
export function lackOf(phase: MapPhase, lane: Lane): Lack | null {
  const cards = lane === 'contact' ? phase.touchpoints : phase[lane]
  if (cards.length === 0) return 'everything'
  if (lane === 'questions') return phase.questions.every((card) => written(card.answer)) ? null : 'answer'
  if (lane !== 'pains') return null
  if (!phase.pains.every((card) => written(card.prevent))) return 'prevent'
  return phase.pains.every((card) => written(card.turnAround)) ? null : 'turnAround'
}

/** Counts the filled cells of phases × lanes and lists the others. */
export function coverage(content: Pick<MapContent, 'phases'>): Coverage {
  const empty = content.phases.flatMap((phase) =>
    lanes.flatMap((lane): EmptyCell[] => {
      const lacks = lackOf(phase, lane)
      return lacks ? [{ phaseId: phase.id, lane, lacks }] : []
    }),
  )
  const total = content.phases.length * lanes.length
  return { filled: total - empty.length, total, empty }
}
