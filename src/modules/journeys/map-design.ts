import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import { plainTouchpoint } from './card-kinds.ts'
import { type CardRead, cardsOf } from './cards.ts'
import type {
  MapMoment,
  MapPhase,
  PainCard,
  PlainCard,
  QuestionCard,
  TaskCard,
  TouchpointCard,
} from './drawing/content.ts'
import { feelingsOf } from './feelings.ts'
import { journeyHead } from './journey-heads.ts'
import { personasOf } from './personas.ts'
import { phasesOf } from './phases.ts'

/** A moment as it was designed, without what customers answered. */
export type DesignedMoment = Omit<MapMoment, 'answers'>

/** A phase as it was designed, without who travels there now. `where` of a question and `channel` hold keys, not words. */
export interface DesignedPhase
  extends Omit<MapPhase, 'travelling' | 'attention' | 'duration' | 'moments' | 'goal' | 'promise'> {
  number: number
  voice: string
  definition: string
  example: string
  advice: string
  /** What every customer may count on: a text, the longest silence in working days, and before which time (16:00). */
  promise: { text: string; workingDays: number | null; time: string | null }
  goals: PlainCard[]
  promises: PlainCard[]
  moments: DesignedMoment[]
}

/** All that was designed of one map: a journey as one persona travels it; of everybody's only the phases. */
export interface MapDesign {
  journey: Awaited<ReturnType<typeof journeyHead>>
  persona: Awaited<ReturnType<typeof personasOf>>[number] | null
  phases: DesignedPhase[]
}

/**
 * The design of one map in six queries, however many phases and cards it has. Without a persona (null) that of
 * everybody: line and cards belong to one type of customer, so there are none.
 * @throws Refusal `not-found` for an unknown journey, or a persona that is unknown or was put away.
 */
export async function mapDesign(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  personaId: string | null,
): Promise<MapDesign> {
  const journey = await journeyHead(tx, organisationId, journeyId)
  const phases = await phasesOf(tx, organisationId, journeyId)
  const { persona, feelings, cards } = await designFor(tx, organisationId, journeyId, personaId)
  const byPhase = Map.groupBy(cards, ({ phaseId }) => phaseId)
  const felt = new Map(feelings.map((feeling) => [feeling.momentId, feeling]))
  return {
    journey,
    persona,
    phases: phases.map(({ phaseId, moments, promiseText, promiseWorkingDays, promiseTime, ...phase }) => ({
      ...phase,
      id: phaseId,
      promise: { text: promiseText, workingDays: promiseWorkingDays, time: promiseTime },
      moments: moments.map(({ momentId, name }) => ({
        id: momentId,
        name,
        intended: felt.get(momentId)?.intended ?? null,
        assumed: felt.get(momentId)?.assumed ?? null,
      })),
      ...lanesOf(byPhase.get(phaseId) ?? []),
    })),
  }
}

async function designFor(tx: Tx, organisationId: string, journeyId: string, personaId: string | null) {
  if (personaId === null) return { persona: null, feelings: [], cards: [] }
  const personas = await personasOf(tx, organisationId)
  return {
    persona: found(personas.find((other) => other.personaId === personaId)),
    feelings: await feelingsOf(tx, organisationId, journeyId, personaId),
    cards: await cardsOf(tx, organisationId, journeyId, { personaId }),
  }
}

function lanesOf(cards: readonly CardRead[]) {
  const ofKind = <Shape>(kind: CardRead['kind'], as: (card: CardRead) => Shape): Shape[] =>
    cards.filter((card) => card.kind === kind).map(as)
  return {
    triggers: ofKind('trigger', plain),
    goals: ofKind('goal', plain),
    questions: ofKind('question', question),
    pains: ofKind('pain', pain),
    gains: ofKind('gain', plain),
    ideas: ofKind('idea', plain),
    touchpoints: ofKind('touchpoint', touchpoint),
    bumps: ofKind('bump', plain),
    promises: ofKind('promise', plain),
    tasks: ofKind('task', task),
  }
}

/** The map leaves out what is absent. */
const orAbsent = (text: string | null): string | undefined => text ?? undefined

const plain = ({ cardId, evidence, text, short }: CardRead): PlainCard => ({
  id: cardId,
  evidence,
  text,
  short: orAbsent(short),
})

const question = (card: CardRead): QuestionCard => ({
  ...plain(card),
  answer: orAbsent(card.answer),
  answerShort: orAbsent(card.answerShort),
  where: card.answeredWhere,
})

const pain = (card: CardRead): PainCard => ({
  ...plain(card),
  prevent: orAbsent(card.prevent),
  preventShort: orAbsent(card.preventShort),
  turnAround: orAbsent(card.turnAround),
  turnAroundShort: orAbsent(card.turnAroundShort),
})

const touchpoint = (card: CardRead): TouchpointCard => ({
  ...plain(card),
  startedBy: card.startedBy ?? plainTouchpoint.startedBy,
  channel: card.channel ?? plainTouchpoint.channel,
})

const task = (card: CardRead): TaskCard => ({ ...plain(card), initials: card.initials ?? '' })
