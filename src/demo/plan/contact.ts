import { type DemoCalendar, earlierOf, isBefore, laterOf, onWorkingDay, shift } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { ExampleBusiness, Said } from '../example-business.ts'
import { type Happening, isNews } from './happening.ts'
import type { Leg } from './legs.ts'

const times = ['09:05', '09:50', '10:40', '11:25', '13:15', '14:10', '14:55', '15:35', '16:20', '17:05']

const touchOf = ([lane, direction, text, by]: Said) => ({ kind: 'touch' as const, lane, direction, text, by })

/** So many contacts of one stay are worth writing down, apart from news and newsletters. */
const most = 4

/** The contacts during a stay, in both directions: some of what can be said, in its order. */
export function contactIn(leg: Leg, chance: Chance, calendar: DemoCalendar): Happening[] {
  const end = leg.until ?? calendar.workingDaysAgo(1)
  const happenings: Happening[] = []
  const chosen = new Set(chance.shuffled(leg.way.said).slice(0, chance.whole(1, most)))
  let day = leg.from.add({ days: chance.whole(0, Math.max(1, Math.floor(leg.way.every / 2))) })
  for (const line of leg.way.said.filter((one) => chosen.has(one))) {
    const on = laterOf(onWorkingDay(day), leg.from)
    if (!isBefore(on, end)) break
    happenings.push({ ...touchOf(line), on, time: chance.pick(times) })
    day = day.add({ days: Math.max(1, chance.whole(Math.floor(leg.way.every * 0.6), leg.way.every)) })
  }
  return happenings
}

/** A newsletter in the first week of every third month, to who is in a phase that lasts. */
export function newslettersIn(business: ExampleBusiness, leg: Leg, calendar: DemoCalendar): Happening[] {
  if (!leg.way.askAfter || business.newsletters.length === 0) return []
  const end = leg.until ?? calendar.today
  const happenings: Happening[] = []
  const first = calendar.today.subtract({ months: 18 }).with({ day: 7 })
  for (let month = 0; month <= 18; month++) {
    const on = shift(first.add({ months: month }), 1)
    if (on.month % 3 !== 0 || !isBefore(leg.from, on) || !isBefore(on, end)) continue
    const text = business.newsletters[(on.year * 4 + on.month / 3) % business.newsletters.length] ?? ''
    happenings.push({ kind: 'touch', lane: 'newsletter', direction: 'out', text, on, time: '10:00' })
  }
  return happenings
}

/**
 * Lets the last days of a travel that goes on be as they should: they heard from us recently enough, or, when they are
 * to be silent, not since their promise ran out.
 */
export function upToNow(
  leg: Leg,
  happenings: readonly Happening[],
  of: { silentOver?: number; chance: Chance; calendar: DemoCalendar },
): Happening[] {
  const { chance, calendar, silentOver } = of
  const { promise } = leg.way
  const lines = leg.way.said.filter(([, direction]) => direction === 'out')
  const toSay = lines.length > 0 ? touchOf(chance.pick(lines)) : undefined
  if (silentOver !== undefined) {
    const since = calendar.workingDaysAgo(promise + silentOver)
    const kept = happenings.filter((happening) => !isNews(happening) || isBefore(happening.on, since))
    return toSay ? [...kept, { ...toSay, on: since, time: chance.pick(times) }] : kept
  }
  const latest = happenings
    .filter(isNews)
    .map(({ on }) => on)
    .reduce(laterOf, leg.from.subtract({ years: 1 }))
  const longestAgo = calendar.workingDaysAgo(Math.max(1, promise - 2))
  if (!isBefore(latest, longestAgo) || !toSay) return [...happenings]
  const wanted = calendar.workingDaysAgo(chance.whole(1, Math.max(1, Math.min(promise - 2, 20))))
  const on = earlierOf(laterOf(wanted, leg.from), calendar.today)
  return [...happenings, { ...toSay, on, time: chance.pick(times) }]
}
