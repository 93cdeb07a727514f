import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/**
 * How many customers are in a phase now, and how many of those need something from us today: news is due, or a bump
 * waits. `needAttention` is never more than `n`.
 */
export interface Travelling {
  phaseId: string
  n: number
  needAttention: number
}

/**
 * The customers in each phase of a journey now, of one persona or of all. Who is paused or has ended is not travelling;
 * who is in two phases counts in both. A phase without customers has no row. `today` is a day of the organisation.
 */
export async function travellingPerPhase(
  tx: Tx,
  organisationId: string,
  of: { journeyId: string; personaId?: string; today: string },
): Promise<Travelling[]> {
  const persona = of.personaId ?? null
  const { rows } = await sql<Travelling>`
    select s.phase_id, count(distinct e.customer_id) as n,
      count(distinct e.customer_id) filter (where e.news_due_on <= ${of.today} or exists (
        select from bump b
        where b.organisation_id = e.organisation_id and b.engagement_id = e.engagement_id and ${isOpenBump}
      )) as need_attention
    from phase p
    join stay s on s.organisation_id = p.organisation_id and s.phase_id = p.phase_id and s.left_at is null
    join engagement e on e.organisation_id = s.organisation_id and e.engagement_id = s.engagement_id
    join customer c on c.organisation_id = e.organisation_id and c.customer_id = e.customer_id
    where p.organisation_id = ${organisationId} and p.journey_id = ${of.journeyId}
      and (${persona}::uuid is null or c.persona_id = ${persona}::uuid)
      and not exists (select from pause q
        where q.organisation_id = e.organisation_id and q.engagement_id = e.engagement_id and q.resumed_at is null)
    group by s.phase_id`.execute(tx)
  return rows
}

/** How many customers of one persona (null: of none yet) travelled a journey, and how many travel it now. */
export interface PersonaTravel {
  personaId: string | null
  travelled: number
  travelling: number
}

/** Who travels a journey, per persona; one without customers there has no row. Who is paused is not travelling. */
export async function travelPerPersona(
  tx: Tx,
  organisationId: string,
  journeyId: string,
): Promise<PersonaTravel[]> {
  const { rows } = await sql<PersonaTravel>`
    select c.persona_id, count(distinct e.customer_id) as travelled, count(distinct e.customer_id) filter (where
      exists (select from stay s
        where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id and s.left_at is null)
      and not exists (select from pause q
        where q.organisation_id = e.organisation_id and q.engagement_id = e.engagement_id and q.resumed_at is null)
    ) as travelling
    from engagement e
    join customer c on c.organisation_id = e.organisation_id and c.customer_id = e.customer_id
    where e.organisation_id = ${organisationId} and e.journey_id = ${journeyId}
    group by c.persona_id`.execute(tx)
  return rows
}

/** Of a bump `b`: it is not solved yet, or nobody asked after it yet. Its steps keep this, by a trigger. */
export const isOpenBump = sql`b.is_open`
