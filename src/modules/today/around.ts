import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import type { Locale } from '../../texts/texts.ts'
import { inCharge, newsPromisedFor } from '../engagements/engagements.ts'
import type { Desk } from './items.ts'
import type { Whose } from './list.ts'
import type { Today } from './today.contract.ts'
import { everybodys, onesOwn } from './whose.ts'

/** What may be promised in one day, and shown. */
const most = 50
const mostDone = 12

/** Promised for today: stages that begin, and news that the last update announced; the earliest hour first. */
export async function promisedToday(
  tx: Tx,
  desk: Pick<Desk, 'viewer' | 'colleagues' | 'today'>,
  whose: Whose,
): Promise<Today['promised']> {
  const { organisationId, userId } = desk.viewer
  const day = desk.today.toString()
  const which = whose === 'mine' ? onesOwn(desk.colleagues, userId) : everybodys
  const { rows: stages } = await sql<{
    time: string | null
    name: string
    customerId: string
    customerName: string
    responsibleUserId: string
    standInUserId: string | null
  }>`
    select g.starts_at as time, g.name, e.customer_id, c.name as customer_name, e.responsible_user_id, e.stand_in_user_id
    from stage g
    join engagement e using (organisation_id, engagement_id)
    join customer c using (organisation_id, customer_id)
    where g.organisation_id = ${organisationId} and g.starts_on = ${day} and g.done_at is null
      and ${which}
      and not exists (select from ending d
        where d.organisation_id = e.organisation_id and d.engagement_id = e.engagement_id)
    order by g.starts_at nulls last, g.stage_id
    limit ${most}`.execute(tx)
  const news = await newsPromisedFor(tx, { organisationId, day, most, which })
  const promised = [
    ...stages.map((stage) => ({ ...stage, kind: 'stage' as const })),
    ...news.map((line) => ({ ...line, kind: 'news' as const, time: line.nextNewsTime })),
  ].map(({ kind, time, name, customerId, customerName, ...people }) => {
    const carer = inCharge(desk.colleagues, people)
    return {
      ...{ kind, time, what: name, customerId, customerName },
      carer: carer ? { userId: carer.userId, name: carer.name } : null,
    }
  })
  return promised
    .filter(({ carer }) => whose === 'everybody' || carer?.userId === userId)
    .toSorted((one, other) => ((one.time ?? '24:00') < (other.time ?? '24:00') ? -1 : 1))
}

/** Everything else around the list, in one question: who is under way, what is done, what kind of house this is. */
export async function surroundings(
  tx: Tx,
  of: { organisationId: string; userId: string; timeZone: string; whose: Whose; today: Temporal.PlainDate },
): Promise<Pick<Today, 'onTheWay' | 'done' | 'anyCustomers'> & { locale: Locale }> {
  const { organisationId } = of
  const from = of.today.toZonedDateTime(of.timeZone).toInstant().toString()
  const { rows } = await sql<{
    phases: Today['onTheWay']['phases']
    customers: number
    done: Today['done']
    anyCustomers: boolean
    locale: Locale
  }>`
    with counted as (
      select s.phase_id, count(distinct s.customer_id) as customers from stay s
      where s.organisation_id = ${organisationId} and s.left_at is null
      group by s.phase_id)
    select o.locale,
      (select count(distinct s.customer_id) from stay s
        where s.organisation_id = ${organisationId} and s.left_at is null) as customers,
      exists (select from customer c where c.organisation_id = o.organisation_id) as any_customers,
      coalesce((
        select jsonb_agg(jsonb_build_object('phaseId', p.phase_id, 'journeyId', j.journey_id, 'journeyName', j.name,
          'number', p.number, 'name', p.name, 'customers', coalesce(counted.customers, 0))
          order by j.created_at, j.journey_id, p.number)
        from (select *, row_number() over (partition by journey_id order by position) as number from phase
          where organisation_id = ${organisationId}) p
        join journey j on j.organisation_id = p.organisation_id and j.journey_id = p.journey_id
        left join counted using (phase_id)
        where counted.customers > 0 or (p.observable and j.archived_at is null and p.journey_id in (
          select journey_id from counted join phase here using (phase_id)
          where here.organisation_id = ${organisationId}))), '[]') as phases,
      coalesce((
        select jsonb_agg(jsonb_build_object('touchId', t.touch_id, 'at', to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'lane', t.lane, 'customerId', t.customer_id, 'customerName', t.customer_name, 'byName', t.by_name)
          order by t.at desc, t.touch_id desc)
        from (
          select t.*, c.name as customer_name, m.name as by_name
          from (
            select * from touch last
            where last.organisation_id = ${organisationId} and last.at >= ${from} and last.direction = 'out'
              and last.withdrawn_at is null
              and (${of.whose === 'everybody'} or last.user_id = ${of.userId} or last.user_id is null)
            order by last.at desc, last.touch_id desc limit ${mostDone}) t
          join customer c using (organisation_id, customer_id)
          left join membership m on m.organisation_id = t.organisation_id and m.user_id = t.user_id
          -- A message whose mail waits here is not done yet.
          where t.lane <> 'update' or not exists (select from outgoing_mail o
            where o.organisation_id = t.organisation_id and o.subject_id = t.subject_id
              and o.status = 'ready' and o.reason is not null)) t), '[]') as done
    from organisation o where o.organisation_id = ${organisationId}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('an organisation without a row')
  const { phases, customers, done, anyCustomers, locale } = row
  return { onTheWay: { customers, phases }, done, anyCustomers, locale }
}
