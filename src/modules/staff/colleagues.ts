import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Owner, Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { isAway } from './away.ts'
import type { ColleagueShape } from './colleagues.contract.ts'

/** Everybody who works at the organisation on `day`, by name. Who left is not among them. */
export async function colleaguesOf(
  tx: Tx,
  organisationId: string,
  day: Temporal.PlainDate,
): Promise<z.output<typeof ColleagueShape>[]> {
  const rows = await tx
    .selectFrom('membership')
    .select(['userId', 'name', 'email', 'phone', 'job', 'role'])
    .select(['standInUserId', 'absentFrom', 'absentUntil'])
    .where('organisationId', '=', organisationId)
    .where('leftAt', 'is', null)
    .orderBy('name', (order) => order.collate('dutch'))
    .orderBy('userId')
    .execute()
  return rows.map((row) => ({ ...row, awayToday: isAway(row, day) }))
}

/** @throws Refusal `not-found`, `last-owner`. */
export async function changeRole(
  tx: Tx,
  actor: Owner,
  userId: string,
  role: Role,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  if (role !== 'owner') await refuseLastOwner(tx, organisationId, userId)
  found(
    await tx
      .updateTable('membership')
      .set({ role })
      .where('organisationId', '=', organisationId)
      .where('userId', '=', userId)
      .where('leftAt', 'is', null)
      .returning('userId')
      .executeTakeFirst(),
  )
  const happening = { kind: 'colleague.changed', subjectId: userId, at: now.toString(), fields: ['role'] }
  await recordEvent(tx, actor, happening)
}

/**
 * The organisation always has an owner. Its owners are held fast until the end of the transaction, so that two of them
 * cannot both be the one who goes.
 * @throws Refusal `last-owner`.
 */
export async function refuseLastOwner(tx: Tx, organisationId: string, userId: string): Promise<void> {
  const owners = await tx
    .selectFrom('membership')
    .select('userId')
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'owner')
    .where('leftAt', 'is', null)
    .orderBy('userId')
    .forUpdate()
    .execute()
  if (owners.length === 1 && owners[0]?.userId === userId) throw new Refusal('last-owner')
}

/**
 * Somebody who works here and may take work on: not a reader, not somebody who left.
 * @throws Refusal `not-a-colleague` naming the field.
 */
export async function refuseOutsider(
  tx: Tx,
  organisationId: string,
  userId: string,
  field: string,
): Promise<void> {
  const colleague = await tx
    .selectFrom('membership')
    .select('userId')
    .where('organisationId', '=', organisationId)
    .where('userId', '=', userId)
    .where('leftAt', 'is', null)
    .where('role', '!=', 'reader')
    .executeTakeFirst()
  if (!colleague) throw new Refusal('not-a-colleague', { field })
}
