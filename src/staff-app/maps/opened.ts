import type { CardKind } from '../../modules/journeys/card-kinds.ts'
import type { MapPhase } from '../../modules/journeys/drawing/content.ts'
import type { EmptyCell, Lane } from '../../modules/journeys/drawing/coverage.ts'
import type { LaneRowName } from '../../modules/journeys/drawing/words.ts'
import type { Pressed } from './map-cell.tsx'

/** A lane of cards, or the head of a phase, where its goal and promise stand. */
export type PanelLane = Lane | 'head'

export const kindsOf: Record<PanelLane, readonly [CardKind, ...CardKind[]]> = {
  triggers: ['trigger'],
  questions: ['question'],
  pains: ['pain'],
  gains: ['gain', 'idea'],
  contact: ['touchpoint', 'bump'],
  tasks: ['task'],
  head: ['goal', 'promise'],
}

export const laneOfKind = (kind: CardKind): PanelLane =>
  (Object.keys(kindsOf) as PanelLane[]).find((lane) => kindsOf[lane].includes(kind)) ?? 'head'

/** The field that a gap asks for. */
export type AskedField = 'text' | 'answer' | 'prevent' | 'turnAround'

/** What stands open in the panel: the cards of a lane in a phase, one of them, or a new one. */
export type Shown =
  | { as: 'list' }
  | { as: 'card'; cardId: string; field?: AskedField }
  | { as: 'new'; kind: CardKind }

export interface Opened {
  phaseId: string
  lane: PanelLane
  /** The row whose cell the panel belongs to. */
  row: LaneRowName | 'head'
  shown: Shown
}

const askedIn: Partial<Record<LaneRowName, AskedField>> = {
  questions: 'answer',
  prevent: 'prevent',
  turnAround: 'turnAround',
}

const newCard = (lane: PanelLane): Shown => ({ as: 'new', kind: kindsOf[lane][0] })

/** A press on a cell opens its cards; a press on a gap opens what is missing there, for who may write. */
export function openedByPress({ phaseId, row, gap }: Pressed, mayWrite: boolean): Opened {
  const place = { phaseId, lane: row.lane, row: row.name }
  if (!gap || !mayWrite) return { ...place, shown: { as: 'list' } }
  if (gap.cardId === null) return { ...place, shown: newCard(row.lane) }
  return { ...place, shown: { as: 'card', cardId: gap.cardId, field: askedIn[row.name] } }
}

const empty = (text: string | undefined) => text === undefined || text.trim() === ''

/** The way to fill an empty cell: a new card, or the half that one of its cards lacks. */
export function openedByGap({ phaseId, lane, lacks }: EmptyCell, phase: MapPhase): Opened {
  const place = { phaseId, lane }
  if (lacks === 'everything') return { ...place, row: lane, shown: newCard(lane) }
  const row = lacks === 'answer' ? 'questions' : lacks
  const lacking =
    lacks === 'answer'
      ? phase.questions.find(({ answer }) => empty(answer))
      : phase.pains.find((pain) => empty(pain[lacks]))
  if (!lacking) return { ...place, row, shown: { as: 'list' } }
  return { ...place, row, shown: { as: 'card', cardId: lacking.id, field: lacks } }
}

/** The same panel showing something else, beside the row of the lane that it is in. */
export const shownIn = (opened: Opened, lane: PanelLane, shown: Shown): Opened => ({
  ...opened,
  lane,
  row: lane === opened.lane ? opened.row : lane,
  shown,
})
