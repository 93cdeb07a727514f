import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { textsIn } from '../../platform/i18n.ts'
import { found } from '../../platform/refusal.ts'
import type { Lane, touchRoutes } from './touches.contract.ts'

interface Row {
  touchId: string
  at: string
  lane: Lane
  direction: 'out' | 'in'
  text: string
  byName: string | null
  contactName: string | null
  engagementId: string | null
  engagementName: string | null
  askedWhereNow: boolean
  mayWithdraw: boolean
}

/**
 * A page of a customer's ledger, newest first. It goes on after the touch that `after` names, so nothing is shown twice
 * or passed over when touches are added meanwhile.
 */
export async function listTouches(
  tx: Tx,
  actor: Actor,
  customerId: string,
  page: { after?: string; limit: number },
): Promise<z.input<typeof touchRoutes.touches.returns>> {
  const { organisationId } = actor
  found(
    await tx
      .selectFrom('customer')
      .select('customerId')
      .where('organisationId', '=', organisationId)
      .where('customerId', '=', customerId)
      .executeTakeFirst(),
  )
  // The moment to go on after stays in the database: it is finer than the milliseconds that reach us.
  const after = page.after
    ? sql`and (t.at, t.touch_id) < (select at, touch_id from touch
        where organisation_id = ${organisationId} and customer_id = ${customerId} and touch_id = ${page.after})`
    : sql``
  const { rows } = await sql<Row>`
    select t.touch_id, t.at, t.lane, t.direction, t.text, m.name as by_name,
      concat_ws(' ', nullif(c.first_name, ''), nullif(c.infix, ''), nullif(c.last_name, '')) as contact_name,
      t.engagement_id, e.name as engagement_name,
      exists (select from where_now w
        where w.organisation_id = t.organisation_id and w.touch_id = t.touch_id) as asked_where_now,
      t.subject_id is null as may_withdraw
    from touch t
    left join membership m on m.organisation_id = t.organisation_id and m.user_id = t.user_id
    left join contact c on c.organisation_id = t.organisation_id and c.contact_id = t.contact_id
    left join engagement e on e.organisation_id = t.organisation_id and e.engagement_id = t.engagement_id
    where t.organisation_id = ${organisationId} and t.customer_id = ${customerId}
      and t.withdrawn_at is null ${after}
    order by t.at desc, t.touch_id desc
    limit ${page.limit + 1}`.execute(tx)
  const shown = rows.slice(0, page.limit).map((row) => ({
    ...row,
    text: row.lane === 'survey' && row.direction === 'in' ? answerIn(actor.locale, row.text) : row.text,
    contactName: row.contactName || null,
  }))
  return { touches: shown, next: rows.length > page.limit ? (shown.at(-1)?.touchId ?? null) : null }
}

/** The five answers are words of ours, kept in the language of whoever answered and shown in that of whoever reads. */
function answerIn(locale: Actor['locale'], kept: string): string {
  const feelings = (['nl', 'en'] as const).flatMap((one) =>
    Object.entries(textsIn(one).surveys.answers).filter(([, words]) => words === kept),
  )
  const shown: Record<string, string> = textsIn(locale).surveys.answers
  return shown[feelings[0]?.[0] ?? ''] ?? kept
}
