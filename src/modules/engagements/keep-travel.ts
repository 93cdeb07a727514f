import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { isPaused, type Travel } from './travel.ts'

/**
 * Stays, pauses and the ending are rows of their own, so that counting customers per phase is one index scan. They
 * follow from the moves and are kept in step with them here, in the same transaction, and nowhere else.
 */
export async function stepTravel(
  tx: Tx,
  { organisationId }: Actor,
  engagementId: string,
  before: Travel,
  after: Travel,
): Promise<void> {
  for (const [index, stay] of before.stays.entries()) {
    const leftAt = after.stays[index]?.leftAt
    if (stay.leftAt !== null || !leftAt) continue
    await tx
      .updateTable('stay')
      .set({ leftAt })
      .where('organisationId', '=', organisationId)
      .where('engagementId', '=', engagementId)
      .where('phaseId', '=', stay.phaseId)
      .where('leftAt', 'is', null)
      .execute()
  }
  if (isPaused(before) && !isPaused(after)) {
    await tx
      .updateTable('pause')
      .set({ resumedAt: after.pauses.at(-1)?.resumedAt ?? null })
      .where('organisationId', '=', organisationId)
      .where('engagementId', '=', engagementId)
      .where('resumedAt', 'is', null)
      .execute()
  }
  if (before.ending && !after.ending) await deleteFrom(tx, 'ending', organisationId, engagementId)
  await insertTravel(tx, { organisationId }, engagementId, {
    stays: after.stays.slice(before.stays.length),
    pauses: after.pauses.slice(before.pauses.length),
    ending: before.ending ? null : after.ending,
  })
}

/** Writes all rows of a travel anew: after taking back a move. */
export async function replaceTravel(tx: Tx, by: Actor, engagementId: string, travel: Travel): Promise<void> {
  for (const table of ['stay', 'pause', 'ending'] as const) {
    await deleteFrom(tx, table, by.organisationId, engagementId)
  }
  await insertTravel(tx, by, engagementId, travel)
}

/** Writes rows that are not there yet. */
export async function insertTravel(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
  { stays, pauses, ending }: Travel,
): Promise<void> {
  const of = { organisationId, engagementId }
  if (stays.length > 0) {
    await tx
      .insertInto('stay')
      .values((values) => {
        const customerId = values
          .selectFrom('engagement')
          .select('customerId')
          .where('organisationId', '=', organisationId)
          .where('engagementId', '=', engagementId)
        return stays.map((stay) => ({ ...of, customerId, stayId: newId(), ...stay }))
      })
      .execute()
  }
  if (pauses.length > 0) {
    const rows = pauses.map((pause) => ({ ...of, pauseId: newId(), ...pause }))
    await tx.insertInto('pause').values(rows).execute()
  }
  if (ending) {
    const { endedAt, userId, why } = ending
    await tx
      .insertInto('ending')
      .values({ ...of, endedAt, userId, why })
      .execute()
  }
}

const deleteFrom = (
  tx: Tx,
  table: 'stay' | 'pause' | 'ending',
  organisationId: string,
  engagementId: string,
): Promise<unknown> =>
  tx
    .deleteFrom(table)
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .execute()
