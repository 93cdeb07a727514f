import { type RawBuilder, sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import { isMarked } from './marks.ts'

/** What a list of today is looked up by. `whose`: a condition on an engagement `e`. */
export interface Looking {
  organisationId: string
  timeZone: string
  whose: RawBuilder<boolean>
  now: Temporal.Instant
  /** Of each kind of cause at most so many. */
  most: number
}

/** A customer of an engagement asked where things stand, and nothing went out to them since. */
export interface Asked {
  kind: 'asked'
  engagementId: string
  at: string
}
/** An answer below expectation, and nothing went out to them since. */
export interface BadAnswer {
  kind: 'answer'
  engagementId: string
  at: string
  responseId: string
  feeling: number
  story: string
}
/** A mail about an engagement or customer that waits for somebody, was refused, or is uncertain. */
export interface StuckMail {
  kind: 'mail'
  engagementId: string | null
  customerId: string
  at: string
  mailId: string
  about: 'update' | 'survey'
  toName: string
  toAddress: string | null
  status: 'ready' | 'failed' | 'uncertain'
  reason: string | null
  subject: string
  text: string
  /** The mails in one line with it. */
  others?: string[]
}

type Loose = Asked | BadAnswer | StuckMail

/** How far back an unanswered question or a bad answer still asks for something. */
const askedSince = { days: 365 }
const answeredSince = { days: 30 }
/** So long the queue tries a mail by itself. */
const keptTrying = { hours: 1 }

/** The causes that no other room keeps a list of, in one question; those that somebody marked are left out. */
export async function looseCauses(tx: Tx, looking: Looking): Promise<Loose[]> {
  const { organisationId, timeZone, whose, now, most } = looking
  const here = now.toZonedDateTimeISO(timeZone)
  const { rows } = await sql<{ cause: Loose }>`
    (select jsonb_build_object('kind', 'asked', 'engagementId', e.engagement_id, 'at', min(w.asked_at)) as cause
      from where_now w join engagement e using (organisation_id, engagement_id)
      where w.organisation_id = ${organisationId} and w.withdrawn_at is null
        and w.asked_at > ${here.subtract(askedSince).toInstant().toString()} and w.asked_at > e.last_heard_at
        and ${whose} and not ${isMarked(sql`'news:' || e.engagement_id`, now, sql`w.asked_at`)}
      group by e.engagement_id
      order by min(w.asked_at) limit ${most})
    union all
    (select jsonb_build_object('kind', 'answer', 'engagementId', e.engagement_id, 'at', r.answered_at,
        'responseId', r.response_id, 'feeling', r.feeling, 'story', r.story)
      from response r join engagement e using (organisation_id, engagement_id)
      where r.organisation_id = ${organisationId} and r.feeling < 0
        and r.answered_at > ${here.subtract(answeredSince).toInstant().toString()} and r.answered_at > e.last_heard_at
        and ${whose} and not ${isMarked(sql`'answer:' || r.response_id`, now)}
      order by r.answered_at limit ${most})
    union all
    (select jsonb_build_object('kind', 'mail', 'engagementId', e.engagement_id, 'customerId', o.customer_id,
        'at', o.written_at, 'mailId', o.mail_id, 'about', o.kind,
        'toName', o.to_name, 'toAddress', o.to_address, 'status', o.status, 'reason', o.reason,
        'subject', o.subject, 'text', o.text_body)
      from outgoing_mail o
      left join progress_update u on u.organisation_id = o.organisation_id and u.update_id = o.subject_id
      left join lateral (
        select * from engagement own
        where own.organisation_id = o.organisation_id and own.customer_id = o.customer_id
        order by own.engagement_id = coalesce(u.engagement_id, o.subject_id) desc nulls last, own.started_on desc, own.engagement_id
        limit 1) e on true
      where o.organisation_id = ${organisationId} and o.customer_id is not null and o.kind in ('update', 'survey')
        and (o.status in ('failed', 'uncertain') or (o.status = 'ready' and o.reason is not null
            and (o.attempts = 0 or o.written_at < ${now.subtract(keptTrying).toString()})))
        and ${whose} and not ${isMarked(sql`'mail:' || o.mail_id`, now)}
      order by o.written_at limit ${most})`.execute(tx)
  return rows.map(({ cause }) => cause)
}
