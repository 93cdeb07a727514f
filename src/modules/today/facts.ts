import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { type PhaseHere, type PhasePromise, phasesHere } from '../engagements/engagements.ts'

/** Somebody to speak to. */
export interface Person {
  firstName: string
  phone: string | null
  email: string | null
}

/** A stretch of the work, as the customer knows it. */
export interface StageFact {
  name: string
  startsOn: string | null
  startsAt: string | null
  endsOn: string | null
}

/** What is known of an engagement for a line on today's list. */
export interface EngagementFacts {
  engagementId: string
  name: string
  customerId: string
  customerName: string
  customerKind: 'person' | 'company'
  responsibleUserId: string
  standInUserId: string | null
  lastHeardAt: string
  newsDueOn: string | null
  phases: PhaseHere[]
  promises: PhasePromise[]
  people: Person[]
  lastUpdate: { publishedAt: string; nextNewsOn: string | null; nextNewsTime: string | null } | null
  /** The first stage that is not done. */
  nextStage: StageFact | null
  /** What was finished since they last heard from us, in order. */
  doneSince: string[]
}

/** The facts of these engagements, in one question. Who is not there, or whose customer is archived, is not in the map. */
export async function engagementFacts(
  tx: Tx,
  organisationId: string,
  engagementIds: readonly string[],
): Promise<Map<string, EngagementFacts>> {
  if (engagementIds.length === 0) return new Map()
  const { rows } = await sql<EngagementFacts>`
    select e.engagement_id, e.name, e.customer_id, c.name as customer_name, c.kind as customer_kind,
      e.responsible_user_id, e.stand_in_user_id, e.last_heard_at, e.news_due_on, ${phasesHere} as phases,
      coalesce((
        select jsonb_agg(jsonb_build_object('phaseId', p.phase_id, 'text', p.promise_text,
          'workingDays', p.promise_working_days, 'time', to_char(p.promise_time, 'HH24:MI')) order by p.position)
        from stay s join phase p using (organisation_id, phase_id)
        where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id and s.left_at is null
          and p.promise_working_days is not null), '[]') as promises,
      coalesce((
        select jsonb_agg(jsonb_build_object('firstName', k.first_name,
          'phone', (select value from contact_point n where n.organisation_id = k.organisation_id
            and n.contact_id = k.contact_id and n.kind = 'phone' order by n.position limit 1),
          'email', (select value from contact_point n where n.organisation_id = k.organisation_id
            and n.contact_id = k.contact_id and n.kind = 'email' order by n.position limit 1)) order by k.position)
        from contact k where k.organisation_id = e.organisation_id and k.customer_id = e.customer_id), '[]') as people,
      (select jsonb_build_object('publishedAt', u.published_at, 'nextNewsOn', u.next_news_on,
          'nextNewsTime', to_char(u.next_news_time, 'HH24:MI'))
        from progress_update u where u.organisation_id = e.organisation_id and u.engagement_id = e.engagement_id
        order by u.published_at desc, u.update_id desc limit 1) as last_update,
      (select jsonb_build_object('name', g.name, 'startsOn', g.starts_on,
          'startsAt', to_char(g.starts_at, 'HH24:MI'), 'endsOn', g.ends_on)
        from stage g where g.organisation_id = e.organisation_id and g.engagement_id = e.engagement_id
          and g.done_at is null
        order by g.position limit 1) as next_stage,
      array(select g.name from stage g where g.organisation_id = e.organisation_id
        and g.engagement_id = e.engagement_id and g.done_at > e.last_heard_at order by g.position) as done_since
    from engagement e join customer c using (organisation_id, customer_id)
    where e.organisation_id = ${organisationId} and e.engagement_id = any (${engagementIds}::uuid[])
      and c.archived_at is null`.execute(tx)
  return new Map(rows.map((row) => [row.engagementId, row]))
}

/** The engagement that says who takes care of a customer: the one that started last. */
export async function latestEngagements(
  tx: Tx,
  organisationId: string,
  customerIds: readonly string[],
): Promise<Map<string, string>> {
  if (customerIds.length === 0) return new Map()
  const { rows } = await sql<{ customerId: string; engagementId: string }>`
    select distinct on (e.customer_id) e.customer_id, e.engagement_id from engagement e
    where e.organisation_id = ${organisationId} and e.customer_id = any (${customerIds}::uuid[])
    order by e.customer_id, e.started_on desc, e.engagement_id desc`.execute(tx)
  return new Map(rows.map(({ customerId, engagementId }) => [customerId, engagementId]))
}
