import type { Tx } from '../../platform/database/database.ts'
import type { CardKind } from './card-kinds.ts'
import { positionAt, spacing } from './ordering.ts'
import { putInOrder } from './put-in-order.ts'

/** The cards of one kind at one persona and phase. */
export interface Lane {
  phaseId: string
  personaId: string
  kind: CardKind
}

/** The cards of a lane in their order. */
export async function laneOf(tx: Tx, organisationId: string, { phaseId, personaId, kind }: Lane) {
  return tx
    .selectFrom('card')
    .select(['cardId', 'position'])
    .where('organisationId', '=', organisationId)
    .where('phaseId', '=', phaseId)
    .where('personaId', '=', personaId)
    .where('kind', '=', kind)
    .orderBy('position')
    .orderBy('cardId')
    .execute()
}

/**
 * The position for a card at place `index` (0 is the first) of a lane, at its end when left out. Its neighbours are
 * moved only when there is no room between them. `card` itself does not count as a neighbour.
 */
export async function roomInLane(
  tx: Tx,
  organisationId: string,
  lane: Lane,
  index = Number.POSITIVE_INFINITY,
  card?: string,
): Promise<number> {
  const others = (await laneOf(tx, organisationId, lane)).filter(({ cardId }) => cardId !== card)
  const at = Math.min(index, others.length)
  const room = positionAt(
    others.map(({ position }) => position),
    at,
  )
  if (room !== null) return room
  const ids = others.map(({ cardId }) => cardId)
  await putInOrder(tx, organisationId, 'card', ids, spacing)
  return at * spacing + spacing / 2
}
