import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { emptyOwnFields, foreignFields } from './card-kinds.ts'
import type { CardPlace } from './cards.contract.ts'
import { beginningOf, type CardRead, cardOf } from './cards.ts'
import { beginStep, changedFields, holdJourney } from './changes.ts'
import { refuseUnknownPersona, refuseUnknownPhase } from './known-places.ts'
import { type Lane, laneOf, roomInLane } from './lanes.ts'

/**
 * Moves a card: within its lane, or to the end (or place `index`) of the lane of another phase, persona or kind.
 * A card that becomes another kind loses the fields that only its old kind had; undo brings them back.
 * @throws Refusal `phase-unknown` or `persona-unknown`, naming the field.
 */
export async function placeCard(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  cardId: string,
  { index, ...elsewhere }: z.output<typeof CardPlace>,
  now: Temporal.Instant,
): Promise<CardRead> {
  const { organisationId } = actor
  await holdJourney(tx, actor, journeyId)
  const card = await cardOf(tx, organisationId, journeyId, cardId)
  const lane: Lane = {
    phaseId: elsewhere.phaseId ?? card.phaseId,
    personaId: elsewhere.personaId ?? card.personaId,
    kind: elsewhere.kind ?? card.kind,
  }
  const fields: string[] = changedFields<Lane>(card, lane)
  if (fields.length === 0 && (await standsAt(tx, organisationId, lane, cardId, index))) return card
  if (fields.includes('phaseId')) await refuseUnknownPhase(tx, organisationId, journeyId, lane.phaseId)
  if (fields.includes('personaId')) await refuseUnknownPersona(tx, organisationId, lane.personaId)
  const step = { journeyId, kind: 'card.moved' as const, subjectId: cardId, fields: [...fields, 'index'] }
  await beginStep(tx, actor, step, now)
  const position = await roomInLane(tx, organisationId, lane, index, cardId)
  await tx
    .updateTable('card')
    .set({ ...lane, position, updatedAt: now.toString() })
    .$if(lane.kind !== card.kind, (update) =>
      update.set({ ...asAnotherKind(card, lane.kind), revision: card.revision + 1 }),
    )
    .where('organisationId', '=', organisationId)
    .where('cardId', '=', cardId)
    .execute()
  return cardOf(tx, organisationId, journeyId, cardId)
}

function asAnotherKind(card: CardRead, kind: Lane['kind']) {
  const lost = foreignFields(kind, card).map((field) => [field, emptyOwnFields[field]])
  return { ...(Object.fromEntries(lost) as Partial<typeof emptyOwnFields>), ...beginningOf(kind) }
}

/** Whether the card stands there already; without an index any place in its own lane is right. */
async function standsAt(
  tx: Tx,
  organisationId: string,
  lane: Lane,
  cardId: string,
  index: number | undefined,
): Promise<boolean> {
  if (index === undefined) return true
  const cards = await laneOf(tx, organisationId, lane)
  return cards[Math.min(index, cards.length - 1)]?.cardId === cardId
}
