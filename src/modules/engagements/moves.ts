import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { keepSilence } from '../touches/touches.ts'
import { holdEngagement } from './find.ts'
import { insertTravel, replaceTravel, stepTravel } from './keep-travel.ts'
import { tieLooseEnds, untieLooseEnds } from './loose-ends.ts'
import type { Wish } from './moves.contract.ts'
import { decide, type Move, type MoveKind, nowhereYet, travelAfter, travelOn } from './travel.ts'

/** A move as it is kept. */
export type KeptMove = Move & { moveId: string }

/** Every move of an engagement, oldest first. */
export async function movesOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<KeptMove[]> {
  const rows = await tx
    .selectFrom('move')
    .select(['moveId', 'kind', 'fromPhaseId', 'toPhaseId', 'at', 'userId', 'why'])
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('at')
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MoveKind }))
}

/** Writes the first move: the customer starts in a phase. */
export async function firstMove(
  tx: Tx,
  by: Colleague,
  start: { engagementId: string; phaseId: string },
  at: Temporal.Instant,
): Promise<void> {
  const move: Move = {
    kind: 'started',
    fromPhaseId: null,
    toPhaseId: start.phaseId,
    at: wholeMillisecond(at).toString(),
    userId: by.userId,
    why: '',
  }
  await insertMove(tx, by, start.engagementId, move)
  await insertTravel(tx, by, start.engagementId, travelOn(nowhereYet, move))
}

/**
 * Does what somebody wants with a customer's travel, if it can be done now.
 * @throws Refusal `conflict` when somebody else made a move after `lastMoveId`; those of `decide`; `not-found`.
 */
export async function makeMove(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  wish: z.output<typeof Wish>,
  now: Temporal.Instant,
): Promise<{ moveId: string; kind: MoveKind }> {
  const engagement = await holdEngagement(tx, by, engagementId)
  const moves = await movesOf(tx, by, engagementId)
  const last = moves.at(-1)
  if (!last || last.moveId !== wish.lastMoveId) throw new Refusal('conflict')
  const phases = await tx
    .selectFrom('phase')
    .select('phaseId')
    .where('organisationId', '=', by.organisationId)
    .where('journeyId', '=', engagement.journeyId)
    .orderBy('position')
    .execute()
  const before = travelAfter(moves)
  const decided = decide(
    before,
    wish,
    phases.map(({ phaseId }) => phaseId),
  )
  const at = momentAfter(last.at, now).toString()
  const move = { ...decided, at, userId: by.userId, why: wish.why }
  const moveId = await insertMove(tx, by, engagementId, move)
  await stepTravel(tx, by, engagementId, before, travelOn(before, move))
  if (wish.kind === 'end') await tieLooseEnds(tx, by, engagement, wish, at)
  await keepSilence(tx, by.organisationId, engagementId)
  const { customerId } = engagement
  const kind = `engagement.${move.kind.replace('_', '-')}`
  await recordEvent(tx, by, { kind, subjectId: moveId, at, customerId, engagementId })
  return { moveId, kind: move.kind }
}

/**
 * Takes back the last move, as if it had not been made.
 * @throws Refusal `conflict` when it is not the last one (any more), `first-move-stays` for the start.
 */
export async function undoMove(
  tx: Tx,
  by: Colleague,
  of: { engagementId: string; moveId: string },
  now: Temporal.Instant,
): Promise<void> {
  const { engagementId, moveId } = of
  const engagement = await holdEngagement(tx, by, engagementId)
  const { customerId } = engagement
  const moves = await movesOf(tx, by, engagementId)
  const last = moves.at(-1)
  if (last?.moveId !== moveId) throw new Refusal('conflict')
  if (moves.length === 1) throw new Refusal('first-move-stays')
  await tx
    .deleteFrom('move')
    .where('organisationId', '=', by.organisationId)
    .where('moveId', '=', moveId)
    .execute()
  await replaceTravel(tx, by, engagementId, travelAfter(moves.slice(0, -1)))
  if (last.kind === 'ended') await untieLooseEnds(tx, by, engagement, last.at, now)
  await keepSilence(tx, by.organisationId, engagementId)
  const at = now.toString()
  await recordEvent(tx, by, {
    kind: 'engagement.move-undone',
    subjectId: moveId,
    at,
    customerId,
    engagementId,
  })
}

async function insertMove(tx: Tx, by: Actor, engagementId: string, move: Move): Promise<string> {
  const moveId = newId()
  await tx
    .insertInto('move')
    .values({ organisationId: by.organisationId, moveId, engagementId, ...move })
    .execute()
  return moveId
}

/** Moments come back from the database in milliseconds, so that is how finely moves are kept apart. */
const wholeMillisecond = (at: Temporal.Instant): Temporal.Instant =>
  at.round({ smallestUnit: 'millisecond', roundingMode: 'floor' })

/** Now, but always later than the move before, also when another machine's clock ran ahead. */
function momentAfter(last: string, now: Temporal.Instant): Temporal.Instant {
  const soonest = Temporal.Instant.from(last).add({ milliseconds: 1 })
  const at = wholeMillisecond(now)
  return Temporal.Instant.compare(at, soonest) >= 0 ? at : soonest
}
