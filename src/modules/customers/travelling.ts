import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/**
 * What the customers' own pages show of their travels. Engagements are a room that builds on this one, so their
 * tables are read here as they stand, and never written.
 */

/** Of an engagement `e`: it has not ended. */
export const isOpen: RawBuilder<boolean> = sql`not exists (
  select from ending where ending.organisation_id = e.organisation_id and ending.engagement_id = e.engagement_id)`

/** The phases that an engagement `e` is in now, as JSON in the order of the journey, numbered from 1. */
const phasesNow: RawBuilder<PhaseNow[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('engagementId', e.engagement_id, 'phaseId', ph.phase_id, 'name', ph.name,
      'number', (select count(*) from phase before
        where before.organisation_id = ph.organisation_id and before.journey_id = ph.journey_id
          and before.position <= ph.position))
    order by ph.position)
  from stay s join phase ph on ph.organisation_id = s.organisation_id and ph.phase_id = s.phase_id
  where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id and s.left_at is null), '[]')`

export interface PhaseNow {
  engagementId: string
  phaseId: string
  number: number
  name: string
}

/** The phases of all open engagements of a customer `c`, oldest engagement first. */
export const phasesOfCustomer: RawBuilder<PhaseNow[]> = sql`coalesce((
  select jsonb_agg(now.phase order by e.started_on, e.engagement_id, now.place)
  from engagement e, jsonb_array_elements(${phasesNow}) with ordinality now(phase, place)
  where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id and ${isOpen}), '[]')`

export interface EngagementLine {
  engagementId: string
  name: string
  journeyId: string
  startedOn: string
  endedAt: string | null
  phases: PhaseNow[]
}

/** All travels of a customer: open ones first, then the newest. */
export async function engagementLines(
  tx: Tx,
  organisationId: string,
  customerId: string,
): Promise<EngagementLine[]> {
  const { rows } = await sql<EngagementLine>`
    select e.engagement_id, e.name, e.journey_id, e.started_on, ending.ended_at,
      case when ending.ended_at is null then ${phasesNow} else '[]' end as phases
    from engagement e left join ending using (organisation_id, engagement_id)
    where e.organisation_id = ${organisationId} and e.customer_id = ${customerId}
    order by ending.ended_at desc nulls first, e.started_on desc, e.engagement_id`.execute(tx)
  return rows
}

/** How many engagements of a customer are open. */
export async function openEngagements(tx: Tx, organisationId: string, customerId: string): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*) as open from engagement e
    where e.organisation_id = ${organisationId} and e.customer_id = ${customerId} and ${isOpen}`.execute(tx)
  return rows[0]?.open ?? 0
}
