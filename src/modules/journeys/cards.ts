import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { type CardKind, cardKinds, emptyOwnFields, plainTouchpoint } from './card-kinds.ts'
import { refuseWrongCard, withoutStaleShorts } from './card-rules.ts'
import type { Card, CardEdit, NewCard } from './cards.contract.ts'
import { beginStep, changedFields, holdJourney } from './changes.ts'
import { refuseUnknownPersona, refuseUnknownPhase } from './known-places.ts'
import { roomInLane } from './lanes.ts'

export type CardRead = z.infer<typeof Card>

const columns = [
  ...(['cardId', 'phaseId', 'personaId', 'kind', 'text', 'short', 'prevent', 'preventShort'] as const),
  ...(['turnAround', 'turnAroundShort', 'answer', 'answerShort', 'answeredWhere', 'startedBy'] as const),
  ...(['channel', 'initials', 'evidence', 'evidenceSource', 'revision', 'updatedAt'] as const),
] as const

/** What a card says when nothing is filled in. */
const emptyCard = { ...emptyOwnFields, short: null, evidence: 'assumed' as const, evidenceSource: null }

/** The cards of a journey: by phase, by lane in the order of the kinds, in their own order. Of one persona when named. */
export async function cardsOf(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  only: { personaId?: string; cardId?: string } = {},
): Promise<CardRead[]> {
  const { personaId, cardId } = only
  const cards = await tx
    .selectFrom('card')
    .innerJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'card.organisationId')
        .onRef('phase.phaseId', '=', 'card.phaseId'),
    )
    .select(columns.map((column) => `card.${column}` as const))
    .where('card.organisationId', '=', organisationId)
    .where('phase.journeyId', '=', journeyId)
    .$if(personaId !== undefined, (cards) => cards.where('card.personaId', '=', personaId ?? ''))
    .$if(cardId !== undefined, (cards) => cards.where('card.cardId', '=', cardId ?? ''))
    .orderBy('phase.position')
    .orderBy(sql`array_position(${sql.lit(`{${cardKinds.join(',')}}`)}::text[], card.kind)`)
    .orderBy('card.position')
    .orderBy('card.cardId')
    .execute()
  return cards as CardRead[]
}

/** How many cards each persona has on a journey; who has none is not in it. */
export async function cardsPerPersona(
  tx: Tx,
  organisationId: string,
  journeyId: string,
): Promise<Map<string, number>> {
  const counts = await tx
    .selectFrom('card')
    .innerJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'card.organisationId')
        .onRef('phase.phaseId', '=', 'card.phaseId'),
    )
    .select(['card.personaId', ({ fn }) => fn.countAll<number>().as('n')])
    .where('card.organisationId', '=', organisationId)
    .where('phase.journeyId', '=', journeyId)
    .groupBy('card.personaId')
    .execute()
  return new Map(counts.map(({ personaId, n }) => [personaId, n]))
}

/** One card of this journey. @throws Refusal `not-found`. */
export async function cardOf(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  cardId: string,
): Promise<CardRead> {
  return found((await cardsOf(tx, organisationId, journeyId, { cardId }))[0])
}

/**
 * Puts a card on the map. A touchpoint of which nothing else is said is a message from us; evidence is `assumed`
 * unless said.
 * @throws Refusal that names the field, when a field is not of this kind, or the phase or persona is not there.
 */
export async function addCard(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  { phaseId, personaId, kind, index, ...words }: z.output<typeof NewCard>,
  now: Temporal.Instant,
): Promise<CardRead> {
  const { organisationId } = actor
  await holdJourney(tx, actor, journeyId)
  await refuseUnknownPhase(tx, organisationId, journeyId, phaseId)
  await refuseUnknownPersona(tx, organisationId, personaId)
  const card = { ...emptyCard, ...beginningOf(kind), ...words }
  refuseWrongCard(kind, card)
  const cardId = newId()
  await beginStep(tx, actor, { journeyId, kind: 'card.added', subjectId: cardId }, now)
  const position = await roomInLane(tx, organisationId, { phaseId, personaId, kind }, index)
  const at = now.toString()
  await tx
    .insertInto('card')
    .values({
      ...card,
      ...{ organisationId, cardId, phaseId, personaId, kind, position, createdAt: at, updatedAt: at },
    })
    .execute()
  return cardOf(tx, organisationId, journeyId, cardId)
}

/** What a card of this kind says before anything is filled in. */
export const beginningOf = (kind: CardKind): Partial<typeof plainTouchpoint> =>
  kind === 'touchpoint' ? plainTouchpoint : {}

/**
 * Changes what a card says. What is left out stays, but a short text goes when only its full text changes.
 * @throws Refusal `conflict` when somebody saved another revision since; nothing is saved then.
 */
export async function editCard(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  cardId: string,
  { revision, ...written }: z.output<typeof CardEdit>,
  now: Temporal.Instant,
): Promise<CardRead> {
  const { organisationId } = actor
  await holdJourney(tx, actor, journeyId)
  const card = await cardOf(tx, organisationId, journeyId, cardId)
  if (card.revision !== revision) throw new Refusal('conflict')
  const edit = withoutStaleShorts(card, written)
  const fields = changedFields<typeof edit>(card, edit)
  refuseWrongCard(card.kind, { ...card, ...edit })
  if (fields.length === 0) return card
  await beginStep(tx, actor, { journeyId, kind: 'card.edited', subjectId: cardId, fields }, now)
  await tx
    .updateTable('card')
    .set({ ...edit, revision: revision + 1, updatedAt: now.toString() })
    .where('organisationId', '=', organisationId)
    .where('cardId', '=', cardId)
    .execute()
  return cardOf(tx, organisationId, journeyId, cardId)
}

/** Takes a card off the map; undo puts it back where it stood. */
export async function deleteCard(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  cardId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  await holdJourney(tx, actor, journeyId)
  await cardOf(tx, organisationId, journeyId, cardId)
  await beginStep(tx, actor, { journeyId, kind: 'card.deleted', subjectId: cardId }, now)
  await tx
    .deleteFrom('card')
    .where('organisationId', '=', organisationId)
    .where('cardId', '=', cardId)
    .execute()
}
