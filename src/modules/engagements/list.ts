import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { customerCard } from '../customers/customers.ts'
import type { EngagementSummary } from './engagements.contract.ts'
import { phasesHere } from './phases-here.ts'
import { silenceFacts } from './silence-facts.ts'

type Summary = z.output<typeof EngagementSummary>

/** The engagements of a customer: running ones first, then the newest; at most 100. @throws Refusal `not-found`. */
export async function engagementsOf(
  tx: Tx,
  actor: Actor,
  customerId: string,
  now: Temporal.Instant,
): Promise<Summary[]> {
  const { organisationId, timeZone } = actor
  await customerCard(tx, organisationId, customerId)
  const { rows } = await sql<Omit<Summary, 'silence'> & { lastHeardAt: string; newsDueOn: string | null }>`
    select e.engagement_id, e.name, e.journey_id, j.name as journey_name, e.started_on, ending.ended_at,
      exists (select from pause p where p.organisation_id = e.organisation_id and p.engagement_id = e.engagement_id
        and p.resumed_at is null) as paused,
      ${phasesHere} as phases, m.name as responsible_name, e.last_heard_at, e.news_due_on
    from engagement e
    join journey j on j.organisation_id = e.organisation_id and j.journey_id = e.journey_id
    join membership m on m.organisation_id = e.organisation_id and m.user_id = e.responsible_user_id
    left join ending on ending.organisation_id = e.organisation_id and ending.engagement_id = e.engagement_id
    where e.organisation_id = ${organisationId} and e.customer_id = ${customerId}
    order by ending.ended_at desc nulls first, e.started_on desc, e.engagement_id desc
    limit 100`.execute(tx)
  return rows.map(({ lastHeardAt, newsDueOn, ...row }) => ({
    ...row,
    silence: silenceFacts({ lastHeardAt, newsDueOn }, now, timeZone),
  }))
}
