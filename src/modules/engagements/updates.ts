import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { recordTouch } from '../touches/touches.ts'
import { type EngagementCore, holdEngagement } from './find.ts'
import { keptNews, promisedMoment } from './kept-news.ts'
import { mailsOfUpdate } from './outgoing.ts'
import { nextNewsAfter, type PhasePromise, strictestPromise } from './promise.ts'
import { mailUpdate } from './update-mails.ts'
import type { KeptNews, NewUpdate, Update, updateRoutes } from './updates.contract.ts'

type Written = z.input<typeof updateRoutes.writeUpdate.returns>

/** When the next news was promised: a day, and perhaps until when on that day. */
interface NextNews {
  nextNewsOn: string | null
  nextNewsTime: string | null
}

/**
 * Writes a progress message: on the progress page, in the contact ledger, and by mail to the chosen contacts. The same
 * `updateId` again writes nothing and gives what was written before.
 * @throws Refusal `not-found`, `conflict` for an id used elsewhere, `not-of-this-customer`, `day-in-past`,
 * `moment-in-past`, `time-without-day`.
 */
export async function writeUpdate(
  house: House,
  tx: Tx,
  by: Colleague,
  engagementId: string,
  update: z.output<typeof NewUpdate>,
  now: Temporal.Instant,
): Promise<Written> {
  const engagement = await holdEngagement(tx, by, engagementId)
  const updateId = update.updateId ?? newId()
  const before = update.updateId && (await writtenBefore(tx, by, engagementId, updateId))
  if (before) return before
  const news = await nextNews(tx, by, engagementId, update, now)
  await publishUpdate(tx, by, engagement, { updateId, text: update.text, ...news }, now)
  await mailUpdate(house, tx, by, { engagement, updateId, contactIds: update.contactIds }, now)
  return { updateId, ...news, mails: await mailsOfUpdate(tx, by, updateId) }
}

/** Puts a progress message on the progress page and in the contact ledger, without mailing it to anybody. */
export async function publishUpdate(
  tx: Tx,
  by: Colleague,
  { engagementId, customerId }: Pick<EngagementCore, 'engagementId' | 'customerId'>,
  update: { updateId: string; text: string } & NextNews,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId, userId } = by
  const { updateId, text } = update
  const at = now.toString()
  await tx
    .insertInto('progressUpdate')
    .values({ organisationId, engagementId, ...update, writtenBy: userId, publishedAt: at })
    .execute()
  await recordTouch(tx, by, {
    ...{ customerId, engagementId, text, at: now, subjectId: updateId },
    ...{ lane: 'update', direction: 'out' },
  })
  await recordEvent(tx, by, { kind: 'update.published', subjectId: updateId, at, customerId, engagementId })
}

async function writtenBefore(
  tx: Tx,
  by: Actor,
  engagementId: string,
  updateId: string,
): Promise<Written | undefined> {
  const before = await tx
    .selectFrom('progressUpdate')
    .select(['engagementId', 'nextNewsOn', 'nextNewsTime'])
    .where('organisationId', '=', by.organisationId)
    .where('updateId', '=', updateId)
    .executeTakeFirst()
  if (!before) return undefined
  if (before.engagementId !== engagementId) throw new Refusal('conflict')
  const { nextNewsOn, nextNewsTime } = before
  return { updateId, nextNewsOn, nextNewsTime, mails: await mailsOfUpdate(tx, by, updateId) }
}

/** When the next news comes: as was said, or else by the strictest promise of the phases the customer is in. */
async function nextNews(
  tx: Tx,
  by: Actor,
  engagementId: string,
  said: { nextNewsOn?: string | null; nextNewsTime?: string | null },
  now: Temporal.Instant,
): Promise<NextNews> {
  if (said.nextNewsOn === undefined) {
    const promise = strictestPromise(await promisesNow(tx, by, engagementId))
    const on = promise && nextNewsAfter(promise, now, by.timeZone)
    if (!on && said.nextNewsTime) throw new Refusal('time-without-day', { field: 'nextNewsOn' })
    const nextNewsTime = said.nextNewsTime === undefined ? promise?.time : said.nextNewsTime
    return { nextNewsOn: on?.toString() ?? null, nextNewsTime: nextNewsTime ?? null }
  }
  const { nextNewsOn, nextNewsTime = null } = said
  if (nextNewsOn === null) return { nextNewsOn, nextNewsTime: null }
  if (Temporal.PlainDate.compare(nextNewsOn, dayIn(by.timeZone, now)) < 0) {
    throw new Refusal('day-in-past', { field: 'nextNewsOn' })
  }
  if (Temporal.Instant.compare(promisedMoment(nextNewsOn, nextNewsTime, by.timeZone), now) < 0) {
    throw new Refusal('moment-in-past', { field: 'nextNewsTime' })
  }
  return { nextNewsOn, nextNewsTime }
}

/** What the phases promise that the customer is in now: nothing while paused, or without a number of days. */
async function promisesNow(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<PhasePromise[]> {
  const rows = await tx
    .selectFrom('stay')
    .innerJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'stay.organisationId')
        .onRef('phase.phaseId', '=', 'stay.phaseId'),
    )
    .select(['phase.phaseId', 'promiseText', 'promiseWorkingDays', 'promiseTime'])
    .where('stay.organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .where('leftAt', 'is', null)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('pause')
            .select('pauseId')
            .where('pause.organisationId', '=', organisationId)
            .where('pause.engagementId', '=', engagementId)
            .where('resumedAt', 'is', null),
        ),
      ),
    )
    .orderBy('position')
    .execute()
  return rows.flatMap(({ phaseId, promiseText: text, promiseWorkingDays: workingDays, promiseTime: time }) =>
    workingDays === null ? [] : [{ phaseId, text, workingDays, time }],
  )
}

/** The newest updates of an engagement, newest first. */
export function updatesOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
  most: number,
): Promise<z.input<typeof Update>[]> {
  return tx
    .selectFrom('progressUpdate')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'progressUpdate.organisationId')
        .onRef('membership.userId', '=', 'progressUpdate.writtenBy'),
    )
    .select(['updateId', 'text', 'membership.name as writtenByName', 'publishedAt'])
    .select(['nextNewsOn', 'nextNewsTime'])
    .where('progressUpdate.organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('publishedAt', 'desc')
    .orderBy('updateId', 'desc')
    .limit(most)
    .execute()
}

/** How much of the promised news of an engagement came in time. */
export async function keptNewsOf(
  tx: Tx,
  { organisationId, timeZone }: Pick<Actor, 'organisationId' | 'timeZone'>,
  engagementId: string,
  now: Temporal.Instant,
): Promise<z.output<typeof KeptNews>> {
  const updates = await tx
    .selectFrom('progressUpdate')
    .select(['publishedAt', 'nextNewsOn', 'nextNewsTime'])
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('publishedAt')
    .orderBy('updateId')
    .execute()
  return keptNews(updates, now, timeZone)
}
