import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import { type Hearing, newsDue } from './silence.ts'

interface Facts {
  startedAt: string
  timeZone: string
  heardHere: string | null
  heardInGeneral: string | null
  promises: number[] | null
  nextNewsOn: string | null
  promisedAt: string | null
  pausedSince: string | null
  resumedAt: string | null
  ended: boolean
}

/**
 * Works out again when the customer of an engagement last heard from us and when the next news is due. Called in the
 * transaction of whatever may change that: a touch, a move, a pause, an update. The row is held until the
 * transaction ends, so that two changes at once are worked out one after the other.
 */
export async function keepSilence(tx: Tx, organisationId: string, engagementId: string): Promise<void> {
  const { customerId } = found(
    await tx
      .selectFrom('engagement')
      .select('customerId')
      .where('organisationId', '=', organisationId)
      .where('engagementId', '=', engagementId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
  await keepSilenceOfHeld(tx, { organisationId, engagementId, customerId })
}

/** The same for an engagement of which this transaction holds the row already. */
export async function keepSilenceOfHeld(
  tx: Tx,
  of: { organisationId: string; engagementId: string; customerId: string },
): Promise<void> {
  const { organisationId, engagementId } = of
  const hearing = await hearingOf(tx, of)
  await tx
    .updateTable('engagement')
    .set({ lastHeardAt: hearing.lastHeardAt.toString(), newsDueOn: newsDue(hearing)?.toString() ?? null })
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .execute()
}

/** The same for every engagement of a customer that has not ended: a call about nothing in particular is news for all. */
export async function keepSilenceOfCustomer(
  tx: Tx,
  organisationId: string,
  customerId: string,
): Promise<void> {
  const running = await runningEngagements(tx, organisationId).where('customerId', '=', customerId).execute()
  for (const { engagementId } of running) await keepSilence(tx, organisationId, engagementId)
}

/** So many at a time are worked out in one transaction, which holds them for about a second. */
const atATime = 200

/** The same for the engagements that come after `after`. Gives the last of them, or undefined when all are done. */
export async function keepSilenceOfNext(
  tx: Tx,
  organisationId: string,
  after: string | undefined,
): Promise<string | undefined> {
  const all = runningEngagements(tx, organisationId).limit(atATime)
  const next = await (after ? all.where('engagementId', '>', after) : all).execute()
  for (const { engagementId } of next) await keepSilence(tx, organisationId, engagementId)
  return next.length < atATime ? undefined : next.at(-1)?.engagementId
}

/** Always in the same order, so that two transactions that hold several never wait for each other. */
const runningEngagements = (tx: Tx, organisationId: string) =>
  tx
    .selectFrom('engagement')
    .select('engagementId')
    .where('organisationId', '=', organisationId)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('ending')
            .select('ending.engagementId')
            .where('ending.organisationId', '=', organisationId)
            .whereRef('ending.engagementId', '=', 'engagement.engagementId'),
        ),
      ),
    )
    .orderBy('engagementId')

/** What the rows say about an engagement's silence, ready for the rules. */
async function hearingOf(
  tx: Tx,
  of: { organisationId: string; engagementId: string; customerId: string },
): Promise<Hearing> {
  const { organisationId, engagementId, customerId } = of
  const { rows } = await sql<Facts>`
    select
      (select min(at) from move
        where organisation_id = ${organisationId} and engagement_id = ${engagementId} and kind = 'started') as started_at,
      o.time_zone,
      (select at from touch
        where organisation_id = ${organisationId} and engagement_id = ${engagementId}
          and direction = 'out' and withdrawn_at is null
        order by at desc limit 1) as heard_here,
      (select at from touch
        where organisation_id = ${organisationId} and customer_id = ${customerId} and engagement_id is null
          and direction = 'out' and withdrawn_at is null
        order by at desc limit 1) as heard_in_general,
      (select array_agg(p.promise_working_days) from stay s join phase p using (organisation_id, phase_id)
        where s.organisation_id = ${organisationId} and s.engagement_id = ${engagementId}
          and s.left_at is null and p.promise_working_days is not null) as promises,
      u.next_news_on,
      u.published_at as promised_at,
      (select paused_at from pause
        where organisation_id = ${organisationId} and engagement_id = ${engagementId}
          and resumed_at is null) as paused_since,
      (select max(resumed_at) from pause
        where organisation_id = ${organisationId} and engagement_id = ${engagementId}) as resumed_at,
      exists (select from ending
        where organisation_id = ${organisationId} and engagement_id = ${engagementId}) as ended
    from organisation o
    left join lateral (
      select next_news_on, published_at from progress_update
      where organisation_id = ${organisationId} and engagement_id = ${engagementId}
      order by published_at desc, update_id desc limit 1) u on true
    where o.organisation_id = ${organisationId}`.execute(tx)
  const facts = found(rows[0])
  const moment = (text: string | null) => (text ? Temporal.Instant.from(text) : undefined)
  const heard = [facts.startedAt, facts.heardHere, facts.heardInGeneral].filter((at) => at !== null)
  return {
    lastHeardAt: heard.map((at) => Temporal.Instant.from(at)).reduce(laterOf),
    promises: facts.promises ?? [],
    explicitNextNews:
      facts.nextNewsOn && facts.promisedAt
        ? {
            on: Temporal.PlainDate.from(facts.nextNewsOn),
            promisedAt: Temporal.Instant.from(facts.promisedAt),
          }
        : undefined,
    pausedSince: moment(facts.pausedSince),
    resumedAt: moment(facts.resumedAt),
    ended: facts.ended,
    timeZone: facts.timeZone,
    holidays: isDutchHoliday,
  }
}

const laterOf = (one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant =>
  Temporal.Instant.compare(one, other) >= 0 ? one : other
