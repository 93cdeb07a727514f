import { Temporal } from 'temporal-polyfill'
import { asOwner, type Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Absence } from './away.ts'
import { refuseOutsider } from './colleagues.ts'

/**
 * Says when somebody is away and who stands in: colleagues for themselves, the owner for everybody.
 * @throws Refusal `not-allowed`, `not-found`, `absence-backwards`, `own-stand-in`, `not-a-colleague`.
 */
export async function setAbsence(
  tx: Tx,
  actor: Colleague,
  userId: string,
  absence: { from: string; until: string | null; standInUserId: string | null },
  now: Temporal.Instant,
): Promise<void> {
  const { from, until, standInUserId } = absence
  if (until !== null && Temporal.PlainDate.compare(until, from) < 0)
    throw new Refusal('absence-backwards', { field: 'until' })
  if (standInUserId === userId) throw new Refusal('own-stand-in', { field: 'standInUserId' })
  if (standInUserId) await refuseOutsider(tx, actor.organisationId, standInUserId, 'standInUserId')
  await write(tx, actor, userId, { absentFrom: from, absentUntil: until, standInUserId }, now)
}

/** Somebody is back. @throws Refusal `not-allowed`, `not-found`. */
export function endAbsence(tx: Tx, actor: Colleague, userId: string, now: Temporal.Instant): Promise<void> {
  return write(tx, actor, userId, { absentFrom: null, absentUntil: null, standInUserId: null }, now)
}

async function write(
  tx: Tx,
  actor: Colleague,
  userId: string,
  absence: Absence & { standInUserId: string | null },
  now: Temporal.Instant,
): Promise<void> {
  if (userId !== actor.userId) asOwner(actor)
  found(
    await tx
      .updateTable('membership')
      .set(absence)
      .where('organisationId', '=', actor.organisationId)
      .where('userId', '=', userId)
      .where('leftAt', 'is', null)
      .returning('userId')
      .executeTakeFirst(),
  )
  const fields = Object.keys(absence)
  await recordEvent(tx, actor, { kind: 'colleague.changed', subjectId: userId, at: now.toString(), fields })
}
