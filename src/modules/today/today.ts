import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { mayMailLinks } from '../../platform/mail/reachable.ts'
import { colleaguesOf } from '../staff/staff.ts'
import { promisedToday, surroundings } from './around.ts'
import { countDueNews, most, todaysItems, type Whose } from './list.ts'
import { putOffUntil } from './marks.ts'
import type { Today } from './today.contract.ts'

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
  const items = await todaysItems(tx, actor, { whose, colleagues, locale }, now)
  const desk = { viewer: actor, colleagues, today: day, now }
  const news = items.filter(({ key }) => key.startsWith('news:')).length
  return {
    day: day.toString(),
    items,
    more: news < most ? 0 : Math.max(0, (await countDueNews(tx, actor, { whose, colleagues }, now)) - news),
    promised: await promisedToday(tx, desk, whose),
    ...around,
    shared: colleagues.length > 1,
    mailWaits: await whyMailWaits(house, tx, organisationId),
    afternoonAhead: putOffUntil('afternoon', now, timeZone) !== undefined,
  }
}

async function whyMailWaits(house: House, tx: Tx, organisationId: string): Promise<Today['mailWaits']> {
  if (!mayMailLinks(house.publicUrl)) return 'address-is-local'
  return (await house.mail.routeOf(tx, organisationId)) ? null : 'no-mail-server'
}
