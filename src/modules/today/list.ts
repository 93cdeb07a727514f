import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { nextWorkingDay, workingDayOnOrBefore } from '../../platform/calendar/working-days.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { MailWays } from '../../platform/mail/reachable.ts'
import type { Locale } from '../../texts/texts.ts'
import { birthdaysBetween, customerCards } from '../customers/customers.ts'
import { newsDueUntil, openBumps } from '../engagements/engagements.ts'
import type { colleaguesOf } from '../staff/staff.ts'
import { type Looking, looseCauses } from './causes.ts'
import { engagementFacts, latestEngagements } from './facts.ts'
import { birthdayItem, type Desk, itemOf, sameEngagement, sameWaiting } from './items.ts'
import { isMarked, markedAmong } from './marks.ts'
import { inOrder } from './order.ts'
import { bumpSeen, newsSeen, type Seen } from './seen.ts'
import type { TodayItem } from './today.contract.ts'
import { everybodys, onesOwn } from './whose.ts'

/** Who looks at the list: a member, or the house for the morning mail. */
export type Viewer = Pick<Actor, 'organisationId' | 'userId' | 'timeZone' | 'name'>
export type Whose = 'mine' | 'everybody'
type Colleagues = Awaited<ReturnType<typeof colleaguesOf>>

/** So many customers per kind of cause is more than a day's work. */
export const most = 100

/**
 * Everybody who needs something, in order, of one's own or of all. The number of questions to the database does not
 * depend on how many customers there are.
 */
export async function todaysItems(
  tx: Tx,
  viewer: Viewer,
  of: { whose: Whose; colleagues: Colleagues; locale: Locale; ways: MailWays },
  now: Temporal.Instant,
): Promise<TodayItem[]> {
  const { organisationId, userId, timeZone } = viewer
  const { colleagues, locale, whose, ways } = of
  const today = dayIn(timeZone, now)
  const looking: Looking = {
    ...{ organisationId, timeZone, now, most },
    whose: whose === 'mine' ? onesOwn(colleagues, userId) : everybodys,
  }
  const seen = await whatIsSeen(tx, looking, today)
  const facts = await engagementFacts(
    tx,
    organisationId,
    seen.flatMap(({ engagementId }) => engagementId ?? []),
  )
  const desk: Desk = { viewer, colleagues, locale, today, now, ways }
  const items = sameWaiting(sameEngagement(seen)).flatMap((one) => itemOf(one, facts, desk) ?? [])
  return inOrder([...items, ...(await birthdays(tx, desk, whose))])
}

/** How many customers wait for news today, for when there are more than a list can hold. */
export async function countDueNews(
  tx: Tx,
  { organisationId, userId, timeZone }: Viewer,
  of: { whose: Whose; colleagues: Colleagues },
  now: Temporal.Instant,
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*) as n from engagement e
    where e.organisation_id = ${organisationId} and e.news_due_on <= ${dayIn(timeZone, now).toString()}
      and ${of.whose === 'mine' ? onesOwn(of.colleagues, userId) : everybodys}
      and not ${isMarked(sql`'news:' || e.engagement_id`, now)}`.execute(tx)
  return rows[0]?.n ?? 0
}

async function whatIsSeen(tx: Tx, looking: Looking, today: Temporal.PlainDate): Promise<Seen[]> {
  const { organisationId, timeZone, now, whose } = looking
  const until = nextWorkingDay(today, isDutchHoliday).toString()
  const news = await newsDueUntil(
    tx,
    {
      ...{ organisationId, timeZone, until, most },
      which: sql`${whose} and not ${isMarked(sql`'news:' || e.engagement_id`, now)}`,
    },
    now,
  )
  const bumps = await openBumps(tx, {
    ...{ organisationId, most },
    which: sql`${whose} and not ${isMarked(sql`'bump:' || b.bump_id`, now)}`,
  })
  const loose = await looseCauses(tx, looking)
  return [...loose, ...news.flatMap((due) => newsSeen(due) ?? []), ...bumps.map(bumpSeen)]
}

/** Whoever has a birthday today, or had one on the days off just before. */
async function birthdays(tx: Tx, desk: Desk, whose: Whose): Promise<TodayItem[]> {
  const { viewer, today, now } = desk
  const { organisationId, userId } = viewer
  const lastWorked = workingDayOnOrBefore(today.subtract({ days: 1 }), isDutchHoliday)
  const kept = await birthdaysBetween(tx, organisationId, lastWorked.add({ days: 1 }), today)
  if (kept.length === 0) return []
  const customerIds = [...new Set(kept.map(({ customerId }) => customerId))]
  const latest = await latestEngagements(tx, organisationId, customerIds)
  const facts = await engagementFacts(tx, organisationId, [...latest.values()])
  const cards = await customerCards(tx, organisationId, customerIds)
  const items = kept.map((birthday) =>
    birthdayItem(
      birthday,
      {
        engagement: facts.get(latest.get(birthday.customerId) ?? ''),
        phone: cards.get(birthday.customerId)?.phone ?? null,
      },
      desk,
    ),
  )
  const wanted = whose === 'mine' ? items.filter(({ carer }) => carer?.userId === userId) : items
  const marked = await markedAmong(
    tx,
    organisationId,
    wanted.map(({ key }) => key),
    now,
  )
  return wanted.filter(({ key }) => !marked.has(key)).slice(0, most)
}
