import type { Temporal } from 'temporal-polyfill'
import { type DemoCalendar, isBefore, laterOf, onWorkingDay, shift } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Destiny, ExampleBusiness, PhaseWay } from '../example-business.ts'
import type { Happening } from './happening.ts'

type Day = Temporal.PlainDate

/** One stay in a phase; without an end as long as they are there. */
export interface Leg {
  phase: number
  from: Day
  until: Day | null
  way: PhaseWay
}

/** The longest that anybody has been under way: the example is three years old. */
const oldest = 1085

export const wayOf = (business: ExampleBusiness, phase: number): PhaseWay => {
  const way = business.phases[phase]
  if (!way) throw new Error(`nobody can be in phase ${phase} of ${business.name}`)
  return way
}

/** The road somebody took: the phases in their order, with the days on which they came and went. */
export function legsOf(
  business: ExampleBusiness,
  destiny: Destiny,
  first: number,
  chance: Chance,
  calendar: DemoCalendar,
): Leg[] {
  const route = routeTo(business, destiny.phase, first, chance)
  const stays = route.slice(0, -1).map((phase) => Math.max(1, chance.days(...wayOf(business, phase).days)))
  const travelled = stays.reduce((sum, stay) => sum + stay, 0)
  const wentThen = destiny.over ? Math.max(1, chance.days(...wayOf(business, destiny.phase).days)) : 0
  const [fewest, most] = destiny.here
  const ago = Math.max(1, Math.min(chance.whole(fewest, most), oldest - travelled - wentThen))
  const cameAgo = ago + wentThen
  const cameIn = [cameAgo]
  for (const stay of stays.toReversed()) cameIn.unshift((cameIn[0] ?? 0) + stay)
  const came = cameIn.map((days) => calendar.daysAgo(days))
  const left = destiny.over ? laterOf(calendar.daysAgo(ago), shift(came.at(-1) ?? calendar.today, 1)) : null
  return route.map((phase, index) => ({
    phase,
    from: came[index] ?? calendar.today,
    until: came[index + 1] ?? left,
    way: wayOf(business, phase),
  }))
}

function routeTo(business: ExampleBusiness, last: number, first: number, chance: Chance): number[] {
  const { skipped, back } = business.route
  const route = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  if (skipped && skipped > first && skipped < last && chance.happens(0.14))
    route.splice(route.indexOf(skipped), 1)
  const turn = back ? route.indexOf(back.from) : -1
  if (back && turn >= 0 && turn < route.length - 1 && route.includes(back.to) && chance.happens(0.1))
    route.splice(turn, 1, back.from, back.to, back.from)
  return route
}

/** The moves between the legs: on, back, over a phase, for a while in two phases at once. */
export function movesBetween(business: ExampleBusiness, legs: readonly Leg[], chance: Chance): Happening[] {
  const { back, together } = business.route
  return legs.flatMap((leg, index): Happening[] => {
    const before = legs[index - 1]
    if (!before) return []
    const at = { on: leg.from, time: '08:30' }
    const both = together?.[0] === before.phase && together[1] === leg.phase && chance.happens(0.25)
    const stays = leg.until ? leg.from.until(leg.until).days : 0
    if (both && stays > 4) {
      const on = onWorkingDay(leg.from.add({ days: Math.floor(stays / 2) }))
      const later = isBefore(leg.from, on) ? on : leg.from
      return [
        { kind: 'join', to: leg.phase, ...at },
        { kind: 'leave', from: before.phase, on: later, time: '17:00' },
      ]
    }
    const returns = back && leg.phase < before.phase
    return [{ kind: 'go', to: leg.phase, ...(returns && { why: chance.pick(back.why) }), ...at }]
  })
}
