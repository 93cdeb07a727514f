import type { Temporal } from 'temporal-polyfill'
import type { Owner } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { refuseLastOwner, refuseOutsider } from './colleagues.ts'

/**
 * A colleague leaves. Their sessions end, nobody has them as stand-in any more, and whoever is named becomes responsible
 * for their engagements. Answers how many those were.
 * @throws Refusal `not-found`, `last-owner`, `hand-over-needed` when there are engagements and nobody is named,
 * `not-a-colleague` when whoever is named cannot take them on.
 */
export async function letGo(
  tx: Tx,
  actor: Owner,
  userId: string,
  handOverTo: string | undefined,
  now: Temporal.Instant,
): Promise<number> {
  const { organisationId } = actor
  const at = now.toString()
  await refuseLastOwner(tx, organisationId, userId)
  found(
    await tx
      .updateTable('membership')
      .set({ leftAt: at, standInUserId: null, absentFrom: null, absentUntil: null })
      .where('organisationId', '=', organisationId)
      .where('userId', '=', userId)
      .where('leftAt', 'is', null)
      .returning('userId')
      .executeTakeFirst(),
  )
  if (handOverTo) await refuseOutsider(tx, organisationId, handOverTo, 'handOverTo')
  await tx
    .updateTable('membership')
    .set({ standInUserId: null })
    .where('organisationId', '=', organisationId)
    .where('standInUserId', '=', userId)
    .execute()
  const handedOver = await handOverEngagements(tx, actor, userId, handOverTo, at)
  await tx.deleteFrom('loginSession').where('userId', '=', userId).execute()
  await recordEvent(tx, actor, { kind: 'colleague.left', subjectId: userId, at })
  return handedOver
}

async function handOverEngagements(
  tx: Tx,
  actor: Owner,
  userId: string,
  handOverTo: string | undefined,
  at: string,
): Promise<number> {
  const { organisationId } = actor
  await tx
    .updateTable('engagement')
    .set({ standInUserId: null })
    .where('organisationId', '=', organisationId)
    .where((where) =>
      where.or([
        where('standInUserId', '=', userId),
        // Whoever takes an engagement over cannot stand in for themselves.
        where.and([where('responsibleUserId', '=', userId), where('standInUserId', '=', handOverTo ?? null)]),
      ]),
    )
    .execute()
  const theirs = await tx
    .selectFrom('engagement')
    .select(['engagementId', 'customerId'])
    .where('organisationId', '=', organisationId)
    .where('responsibleUserId', '=', userId)
    .forUpdate()
    .execute()
  if (theirs.length === 0) return 0
  if (!handOverTo) throw new Refusal('hand-over-needed', { field: 'handOverTo', value: theirs.length })
  await tx
    .updateTable('engagement')
    .set({ responsibleUserId: handOverTo })
    .where('organisationId', '=', organisationId)
    .where('responsibleUserId', '=', userId)
    .execute()
  for (const { engagementId, customerId } of theirs) {
    const about = { subjectId: engagementId, engagementId, customerId, at }
    await recordEvent(tx, actor, { kind: 'engagement.handed-over', fields: ['responsibleUserId'], ...about })
  }
  return theirs.length
}
