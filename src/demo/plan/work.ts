import type { Temporal } from 'temporal-polyfill'
import { type DemoCalendar, isBefore, laterOf, onWorkingDay, shift } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { ExampleBusiness } from '../example-business.ts'
import type { Happening } from './happening.ts'
import type { Leg } from './legs.ts'

type Day = Temporal.PlainDate

/** The first day of the work in a stay; undefined where no work is done. */
export function workStarts(leg: Leg, calendar: DemoCalendar, workIn?: number): Day | undefined {
  if (!leg.way.work) return undefined
  const starts = leg.until
    ? shift(leg.until, -leg.way.work)
    : workIn === undefined
      ? shift(leg.from, leg.way.work * 4)
      : shift(calendar.today, workIn)
  return laterOf(starts, shift(leg.from, 2))
}

/**
 * The news during a stay: every so many working days as promised, and every day once the work has begun. Now and then
 * one comes late, and some of those customers ask where things stand before it does. Tells whether that happened.
 */
export function newsIn(
  leg: Leg,
  starts: Day | undefined,
  chance: Chance,
  calendar: DemoCalendar,
): { happenings: Happening[]; late: boolean } {
  const { news, promise } = leg.way
  if (!news) return { happenings: [], late: false }
  const end = leg.until ?? calendar.today
  const waitsUntil = starts && isBefore(starts, end) ? starts : end
  const happenings: Happening[] = []
  const waiting = chance.shuffled(news.waiting)
  const lateOne = leg.until && chance.happens(0.24) ? chance.whole(1, 3) : -1
  let late = false
  // A stay that goes on is counted back from now, so that nobody is silent by chance.
  const running = chance.whole(1, 2)
  let day = leg.until ? shift(leg.from, chance.whole(1, 2)) : runningStart(leg, running, calendar)
  for (let number = 0; isBefore(day, waitsUntil); number++) {
    const text = waiting[number % waiting.length] ?? ''
    happenings.push({ kind: 'update', text, nextNewsOn: shift(day, promise), on: day, time: '11:40' })
    const isLate = number === lateOne
    const next = shift(day, isLate ? promise + chance.whole(2, 3) : promise)
    if (isLate && isBefore(next, waitsUntil)) {
      late = true
      if (chance.happens(0.6)) happenings.push(...askedMeanwhile(shift(day, promise + 1), chance))
    }
    day = next
  }
  if (starts && isBefore(starts, end)) happenings.push(...dailyNews(leg, starts, end, chance))
  return { happenings, late }
}

const asking = [
  'Staan we nog in de planning?',
  'We hadden iets van jullie verwacht. Waar zijn we nu?',
  'Weten jullie al meer over de dag?',
]

function askedMeanwhile(on: Day, chance: Chance): Happening[] {
  return [
    { kind: 'where-now', text: chance.pick(asking), on, time: '10:15' },
    {
      ...{ kind: 'touch', lane: 'call', direction: 'out', on, time: '13:20' },
      text: 'Teruggebeld, verteld hoe het ervoor staat en gezegd dat wij dit hadden moeten doen.',
    },
  ]
}

function runningStart(leg: Leg, ago: number, calendar: DemoCalendar): Day {
  let day = calendar.workingDaysAgo(ago)
  for (let earlier = day; isBefore(leg.from, earlier); earlier = shift(earlier, -leg.way.promise))
    day = earlier
  return day
}

function dailyNews(leg: Leg, starts: Day, end: Day, chance: Chance): Happening[] {
  const working = leg.way.news?.working ?? []
  const happenings: Happening[] = []
  let day = starts
  for (const text of working) {
    const next = shift(day, 1)
    const time = chance.happens(0.05) ? '16:40' : chance.pick(['15:20', '15:35', '15:50', '15:55'])
    const isLast = !isBefore(next, end)
    happenings.push({
      ...{ kind: 'update', text, on: day, time },
      ...(isLast ? { nextNewsOn: null } : { nextNewsOn: next, nextNewsTime: '16:00' }),
    })
    if (isLast) break
    day = next
  }
  return happenings
}

/** The stages that the customer sees, each done once its last day is behind us. */
export function stagesIn(
  business: ExampleBusiness,
  leg: Leg,
  starts: Day,
  calendar: DemoCalendar,
): Happening[] {
  return business.stages.flatMap(({ name, explanation, from, until, at }, index): Happening[] => {
    const startsOn = laterOf(shift(starts, from), shift(leg.from, index))
    const endsOn = until === undefined ? null : shift(starts, until)
    const doneOn = endsOn ?? startsOn
    const stage = { name, explanation, startsOn, endsOn, startsAt: at ?? null }
    const put: Happening = { kind: 'stage', stage, on: leg.from, time: '09:00' }
    const done: Happening = { kind: 'stage-done', name, on: doneOn, time: '15:10' }
    return isBefore(doneOn, calendar.today) ? [put, done] : [put]
  })
}

/** Something that goes wrong in the work, and how it is set right within a week and a half. */
export function bumpIn(business: ExampleBusiness, leg: Leg, starts: Day, chance: Chance): Happening[] {
  if (!leg.until || !chance.happens(0.24)) return []
  const { text, solved } = chance.pick(business.bumps)
  const noted = onWorkingDay(shift(starts, chance.whole(0, 3)))
  const solvedOn = shift(noted, chance.whole(1, 3))
  return [
    { kind: 'bump', text, on: noted, time: '10:30' },
    { kind: 'bump-step', step: 'heard', on: noted, time: '10:35' },
    { kind: 'bump-step', step: 'explained', on: noted, time: '13:40' },
    { kind: 'touch', lane: 'call', direction: 'out', text: solved, on: solvedOn, time: '14:20' },
    { kind: 'bump-step', step: 'solved', on: solvedOn, time: '14:25' },
    { kind: 'bump-step', step: 'asked_after', on: shift(solvedOn, 4), time: '11:10' },
  ]
}
