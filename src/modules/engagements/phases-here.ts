import { type RawBuilder, sql } from 'kysely'

/** A phase that a customer is in; `number` counts the phases of the journey from 1. */
export interface PhaseHere {
  phaseId: string
  number: number
  name: string
}

/** The phases that an engagement `e` is in now, in the order of the journey. */
export const phasesHere: RawBuilder<PhaseHere[]> = sql`coalesce((
  select jsonb_agg(jsonb_build_object('phaseId', h.phase_id, 'name', h.name,
      'number', (select count(*) from phase earlier
        where earlier.organisation_id = h.organisation_id and earlier.journey_id = h.journey_id
          and earlier.position <= h.position))
    order by h.position)
  from stay s join phase h using (organisation_id, phase_id)
  where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id and s.left_at is null), '[]')`
