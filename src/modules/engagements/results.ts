import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found } from '../../platform/refusal.ts'
import { findEngagement } from './find.ts'
import type { Result } from './results.contract.ts'
import { putBack, takeOut } from './taken-back.ts'

/** What came of an engagement, newest first. */
export function resultsOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<z.input<typeof Result>[]> {
  return tx
    .selectFrom('result')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'result.organisationId')
        .onRef('membership.userId', '=', 'result.notedBy'),
    )
    .select(['resultId', 'notedAt', 'membership.name as notedByName', 'text', 'beforeText as before'])
    .where('result.organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('notedAt', 'desc')
    .orderBy('resultId', 'desc')
    .execute()
}

/** Notes a result, however small. Gives its id. @throws Refusal `not-found`. */
export async function noteResult(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  { text, before }: { text: string; before: string },
  now: Temporal.Instant,
): Promise<string> {
  const { customerId } = await findEngagement(tx, by, engagementId)
  const { organisationId, userId } = by
  const resultId = newId()
  const at = now.toString()
  await tx
    .insertInto('result')
    .values({
      organisationId,
      resultId,
      engagementId,
      notedAt: at,
      notedBy: userId,
      text,
      beforeText: before,
    })
    .execute()
  await recordEvent(tx, by, { kind: 'result.noted', subjectId: resultId, at, customerId, engagementId })
  return resultId
}

/** Takes back a result that was noted by mistake. @throws Refusal `not-found`. */
export async function removeResult(
  tx: Tx,
  by: Colleague,
  resultId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const { engagementId } = found(
    await tx
      .selectFrom('result')
      .select('engagementId')
      .where('organisationId', '=', organisationId)
      .where('resultId', '=', resultId)
      .forUpdate()
      .executeTakeFirst(),
  )
  const { customerId } = await findEngagement(tx, by, engagementId)
  await takeOut(tx, { organisationId, kind: 'result', subjectId: resultId, customerId }, now)
  const at = now.toString()
  await recordEvent(tx, by, { kind: 'result.removed', subjectId: resultId, at, customerId, engagementId })
}

/** Brings back a result that was taken back, as it was. @throws Refusal `not-found`. */
export async function restoreResult(
  tx: Tx,
  by: Colleague,
  resultId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const about = await putBack(tx, { organisationId, kind: 'result', subjectId: resultId })
  const at = now.toString()
  await recordEvent(tx, by, { kind: 'result.restored', subjectId: resultId, at, ...about })
}
