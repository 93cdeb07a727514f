import { type RawBuilder, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import type { BumpStep } from './bumps.contract.ts'
import { type PhaseHere, phasesHere } from './phases-here.ts'
import { silenceFacts } from './silence-facts.ts'
import { isOpenBump } from './travelling.ts'

/** An engagement as a line on a list of what to do. */
export interface EngagementLine {
  engagementId: string
  name: string
  customerId: string
  customerName: string
  responsibleUserId: string
  standInUserId: string | null
  phases: PhaseHere[]
}

const line = sql`e.engagement_id, e.name, e.customer_id, c.name as customer_name,
  e.responsible_user_id, e.stand_in_user_id, ${phasesHere} as phases`

/** Which of them are wanted: a condition on the engagement `e` (and, among bumps, on the bump `b`). */
type Which = RawBuilder<boolean>
const all: Which = sql`true`

export type DueNews = EngagementLine & { silence: ReturnType<typeof silenceFacts> }

/**
 * The engagements whose customer should hear from us on `until` at the latest, longest overdue first: one index scan,
 * at most `most`.
 */
export async function newsDueUntil(
  tx: Tx,
  of: { organisationId: string; timeZone: string; until: string; most: number; which?: Which },
  now: Temporal.Instant,
): Promise<DueNews[]> {
  const { rows } = await sql<EngagementLine & { lastHeardAt: string; newsDueOn: string | null }>`
    select ${line}, e.last_heard_at, e.news_due_on
    from engagement e join customer c using (organisation_id, customer_id)
    where e.organisation_id = ${of.organisationId} and e.news_due_on <= ${of.until} and ${of.which ?? all}
    order by e.news_due_on, e.engagement_id
    limit ${of.most}`.execute(tx)
  return rows.map(({ lastHeardAt, newsDueOn, ...row }) => ({
    ...row,
    silence: silenceFacts({ lastHeardAt, newsDueOn }, now, of.timeZone),
  }))
}

export type OpenBump = EngagementLine & {
  bumpId: string
  text: string
  fromCustomer: boolean
  notedAt: string
  taken: BumpStep[]
}

/** The bumps that are not solved yet, or that nobody asked after yet, oldest first, at most `most`. */
export async function openBumps(
  tx: Tx,
  of: { organisationId: string; most: number; which?: Which },
): Promise<OpenBump[]> {
  const { rows } = await sql<OpenBump>`
    select ${line}, b.bump_id, b.text, b.from_customer, b.noted_at,
      array(select t.step from bump_step t
        where t.organisation_id = b.organisation_id and t.bump_id = b.bump_id order by t.taken_at) as taken
    from bump b
    join engagement e using (organisation_id, engagement_id)
    join customer c using (organisation_id, customer_id)
    where b.organisation_id = ${of.organisationId} and ${isOpenBump} and ${of.which ?? all}
    order by b.noted_at, b.bump_id
    limit ${of.most}`.execute(tx)
  return rows
}

export type PromisedNews = EngagementLine & {
  updateId: string
  nextNewsOn: string
  nextNewsTime: string | null
}

/** News that the last update of a running engagement promised for `day`, earliest first, at most `most`. */
export async function newsPromisedFor(
  tx: Tx,
  of: { organisationId: string; day: string; most: number; which?: Which },
): Promise<PromisedNews[]> {
  const { rows } = await sql<PromisedNews>`
    select ${line}, u.update_id, u.next_news_on, u.next_news_time
    from progress_update u
    join engagement e using (organisation_id, engagement_id)
    join customer c using (organisation_id, customer_id)
    where u.organisation_id = ${of.organisationId} and u.next_news_on = ${of.day} and ${of.which ?? all}
      and not exists (select from ending d
        where d.organisation_id = e.organisation_id and d.engagement_id = e.engagement_id)
      and not exists (select from progress_update later
        where later.organisation_id = u.organisation_id and later.engagement_id = u.engagement_id
          and (later.published_at, later.update_id) > (u.published_at, u.update_id))
    order by u.next_news_time nulls last, e.engagement_id
    limit ${of.most}`.execute(tx)
  return rows
}
