import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { findEngagement } from '../engagements/engagements.ts'
import type { surveyRoutes } from './surveys.contract.ts'

type Answer = z.input<typeof surveyRoutes.surveys.returns>

const most = 200
const contactName = sql`nullif(concat_ws(' ', nullif(c.first_name, ''), nullif(c.infix, ''), nullif(c.last_name, '')), '')`

/** What was asked of the customer of an engagement and what was answered, newest first. @throws Refusal `not-found`. */
export async function surveysOf(tx: Tx, actor: Actor, engagementId: string): Promise<Answer> {
  await findEngagement(tx, actor, engagementId)
  const { organisationId } = actor
  const { rows: surveys } = await sql<Answer['surveys'][number]>`
    select s.survey_id, s.phase_id, s.moment_id, s.contact_id, ${contactName} as contact_name, s.asked_at,
      m.name as asked_by_name,
      case when r.response_id is not null then 'answered'
        when s.declined_at is not null then 'declined' else 'open' end as status,
      not exists (select from outgoing_mail o where o.organisation_id = s.organisation_id
        and o.occasion = 'survey:' || s.survey_id and o.status = 'ready' and o.reason is not null) as sent
    from survey s
    left join contact c on c.organisation_id = s.organisation_id and c.contact_id = s.contact_id
    left join membership m on m.organisation_id = s.organisation_id and m.user_id = s.asked_by
    left join response r on r.organisation_id = s.organisation_id and r.survey_id = s.survey_id
    where s.organisation_id = ${organisationId} and s.engagement_id = ${engagementId}
    order by s.asked_at desc, s.survey_id desc
    limit ${most}`.execute(tx)
  const { rows: responses } = await sql<Answer['responses'][number]>`
    select r.response_id, r.survey_id, r.phase_id, r.moment_id, r.contact_id, ${contactName} as contact_name,
      r.feeling, r.story, r.about, r.answered_at, r.changed_at, m.name as told_to_name
    from response r
    left join contact c on c.organisation_id = r.organisation_id and c.contact_id = r.contact_id
    left join membership m on m.organisation_id = r.organisation_id and m.user_id = r.told_to
    where r.organisation_id = ${organisationId} and r.engagement_id = ${engagementId}
    order by r.answered_at desc, r.response_id desc
    limit ${most}`.execute(tx)
  return { surveys, responses }
}
