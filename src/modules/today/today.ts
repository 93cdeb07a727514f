import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { type MailWays, mailWays } from '../../platform/mail/reachable.ts'
import { colleaguesOf } from '../staff/staff.ts'
import { promisedToday, surroundings } from './around.ts'
import { countDueNews, most, todaysItems, type Whose } from './list.ts'
import { putOffUntil } from './marks.ts'
import { toll } from './time-needed.ts'
import type { Today, TodayItem } from './today.contract.ts'

/** The whole page of Today. */
export async function today(
  house: House,
  tx: Tx,
  actor: Actor,
  whose: Whose,
  now: Temporal.Instant,
): Promise<Today> {
  const { organisationId, userId, timeZone } = actor
  const day = dayIn(timeZone, now)
  const colleagues = await colleaguesOf(tx, organisationId, day)
  const { locale, ...around } = await surroundings(tx, {
    ...{ organisationId, userId, timeZone, whose },
    today: day,
  })
  const ways = await mailWays(house, tx, organisationId)
  const items = await todaysItems(tx, actor, { whose, colleagues, locale, ways }, now)
  const waitingElsewhere = async () =>
    perCarer(await todaysItems(tx, actor, { whose: 'everybody', colleagues, locale, ways }, now))
  const desk = { viewer: actor, colleagues, today: day }
  const news = items.filter(({ key }) => key.startsWith('news:')).length
  return {
    day: day.toString(),
    items,
    elsewhere:
      items.length > 0 || whose === 'everybody' || colleagues.length < 2 ? [] : await waitingElsewhere(),
    more: news < most ? 0 : Math.max(0, (await countDueNews(tx, actor, { whose, colleagues }, now)) - news),
    promised: await promisedToday(tx, desk, whose),
    ...around,
    shared: colleagues.length > 1,
    mailWaits: whyMailWaits(ways),
    afternoonAhead: putOffUntil('afternoon', now, timeZone) !== undefined,
  }
}

/** How many customers wait with whom, today. */
function perCarer(items: readonly TodayItem[]): Today['elsewhere'] {
  const today = items.filter(({ group, carer }) => group === 'today' && carer)
  return [...Map.groupBy(today, ({ carer }) => carer?.userId)].map(([, theirs]) => ({
    name: theirs[0]?.carer?.name ?? '',
    people: toll(theirs).people,
  }))
}

function whyMailWaits({ links, server }: MailWays): Today['mailWaits'] {
  if (!links) return 'address-is-local'
  return server ? null : 'no-mail-server'
}
