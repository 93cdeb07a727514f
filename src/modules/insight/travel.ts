import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import type { PhaseTravel } from './insight.contract.ts'
import { proportion } from './statistics/proportion.ts'
import { type StayCount, waitingTime } from './statistics/waiting-time.ts'

export interface JourneyTravel {
  travelled: number
  since: string | null
  phases: z.output<typeof PhaseTravel>[]
}

/**
 * How the phases of a journey are travelled, by everybody or by the customers of one persona. The database counts
 * stays per phase and number of days, so that what comes back grows with the days, not with the customers.
 * @throws Refusal `not-found`.
 */
export async function journeyTravel(
  tx: Tx,
  actor: Pick<Actor, 'organisationId' | 'timeZone'>,
  of: { journeyId: string; personaId?: string },
  now: Temporal.Instant,
): Promise<JourneyTravel> {
  const { organisationId, timeZone } = actor
  const { journeyId } = of
  const persona = of.personaId ?? null
  found(
    await tx
      .selectFrom('journey')
      .select('journeyId')
      .where('organisationId', '=', organisationId)
      .where('journeyId', '=', journeyId)
      .executeTakeFirst(),
  )
  const phases = await tx
    .selectFrom('phase')
    .select(['phaseId', 'position', 'name', 'observable', 'lasting'])
    .where('organisationId', '=', organisationId)
    .where('journeyId', '=', journeyId)
    .orderBy('position')
    .execute()
  const travellers = sql`
    engagement e join customer c using (organisation_id, customer_id)
    where e.organisation_id = ${organisationId} and e.journey_id = ${journeyId}
      and (${persona}::uuid is null or c.persona_id = ${persona}::uuid)`
  const { rows: whole } = await sql<{ travelled: number; since: string | null }>`
    select count(*) as travelled, min(e.started_on) as since from ${travellers}`.execute(tx)
  const { rows: stays } = await sql<StayCount & { phaseId: string; present: number }>`
    select s.phase_id, s.left_at is not null as left, count(*) as count,
      count(*) filter (where s.left_at is null and not exists (
        select from pause p where p.organisation_id = s.organisation_id and p.engagement_id = s.engagement_id
          and p.resumed_at is null)) as present,
      (coalesce(s.left_at, ${now.toString()}::timestamptz) at time zone ${timeZone})::date
        - (s.entered_at at time zone ${timeZone})::date as days
    from stay s
    where s.organisation_id = ${organisationId} and s.engagement_id in (select e.engagement_id from ${travellers})
    group by 1, 2, 5`.execute(tx)
  const { rows: leavers } = await sql<{ phaseId: string; leftIt: number; wentOn: number }>`
    with reach as (
      select s.engagement_id, max(p.position) as furthest
      from stay s join phase p using (organisation_id, phase_id)
      where s.organisation_id = ${organisationId} and p.journey_id = ${journeyId}
      group by 1)
    select s.phase_id, count(distinct s.engagement_id) as left_it,
      count(distinct s.engagement_id) filter (where reach.furthest > p.position) as went_on
    from stay s join phase p using (organisation_id, phase_id) join reach using (engagement_id)
    where s.organisation_id = ${organisationId} and s.left_at is not null
      and s.engagement_id in (select e.engagement_id from ${travellers})
    group by 1`.execute(tx)
  return {
    travelled: whole[0]?.travelled ?? 0,
    since: whole[0]?.since ?? null,
    phases: phases.map((phase) => {
      const itsStays = stays.filter((stay) => stay.phaseId === phase.phaseId)
      const gone = leavers.find((leaver) => leaver.phaseId === phase.phaseId)
      return {
        ...phase,
        now: itsStays.reduce((sum, { present }) => sum + present, 0),
        stay: waitingTime(itsStays),
        goneOn: proportion(gone?.wentOn ?? 0, gone?.leftIt ?? 0),
      }
    }),
  }
}
