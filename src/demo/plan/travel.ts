import { type DemoCalendar, isBefore, shift } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Destiny, ExampleBusiness, Story } from '../example-business.ts'
import { answersIn, type Told } from './answers.ts'
import { contactIn, newslettersIn, upToNow } from './contact.ts'
import { type Happening, inOrder } from './happening.ts'
import { type Leg, legsOf, movesBetween } from './legs.ts'
import { bumpIn, newsIn, stagesIn, workStarts } from './work.ts'

/** One travel of a customer, from its first day until now or its end. */
export interface PlannedTravel {
  name: string
  responsible: string
  startsIn: number
  startsOn: Leg['from']
  happenings: Happening[]
}

/** Stages older than this are no longer looked at, so nobody wrote them down. */
const stagesKept = { months: 8 }

export function planTravel(
  business: ExampleBusiness,
  of: {
    destiny: Destiny
    story?: Story
    persona: number
    first: number
    name: string
    responsible: string
    told: Told
  },
  chance: Chance,
  calendar: DemoCalendar,
): PlannedTravel {
  const { destiny } = of
  const legs = legsOf(business, destiny, of.first, chance, calendar)
  const [start] = legs
  if (!start) throw new Error('a travel without a road')
  const during = legs.flatMap((leg) => duringLeg(business, leg, of, chance, calendar))
  const happenings = [
    ...movesBetween(business, legs, chance),
    ...during,
    ...endOf(business, legs, destiny, chance),
  ]
  return {
    ...{ name: of.name, responsible: of.responsible, startsIn: start.phase, startsOn: start.from },
    happenings: inOrder([...happenings, ...(of.story?.lately ?? [])]),
  }
}

function duringLeg(
  business: ExampleBusiness,
  leg: Leg,
  { destiny, story, persona, told }: { destiny: Destiny; story?: Story; persona: number; told: Told },
  chance: Chance,
  calendar: DemoCalendar,
): Happening[] {
  const { silentOver } = destiny
  const runs = leg.until === null
  const starts = workStarts(leg, calendar, runs ? (story?.workIn ?? chance.whole(3, 14)) : undefined)
  const { happenings: news, late } = newsIn(leg, starts, chance, calendar)
  const recent = !leg.until || isBefore(calendar.today.subtract(stagesKept), leg.until)
  const happenings = [
    ...contactIn(leg, chance, calendar),
    ...newslettersIn(business, leg, calendar),
    ...news,
    ...(starts && recent ? stagesIn(business, leg, starts, calendar) : []),
    ...(starts ? bumpIn(business, leg, starts, chance) : []),
    ...resultAfter(leg, persona, chance),
    ...answersIn(leg, { starts, late, persona, told, chance, calendar }),
  ]
  if (!runs) return happenings
  if (story) {
    const from = calendar.workingDaysAgo(story.ownSince)
    return happenings.filter(({ on, kind }) => isBefore(on, from) || kind.startsWith('stage'))
  }
  if (destiny.paused) {
    const on = calendar.workingDaysAgo(2)
    return [...happenings, { kind: 'pause', why: chance.pick(business.pausedBecause), on, time: '15:00' }]
  }
  return upToNow(leg, happenings, { silentOver, chance, calendar })
}

function resultAfter(leg: Leg, persona: number, chance: Chance): Happening[] {
  const { results, askAfter } = leg.way
  if (!results || !chance.happens(0.4)) return []
  const on = shift(leg.from, askAfter ? Math.round(askAfter * 0.8) : 5)
  if (!leg.until || isBefore(on, leg.until)) {
    const fitting = results.filter(([, , only]) => only === undefined || only === persona)
    const [text, before] = chance.pick(fitting)
    return [{ kind: 'result', text, before, on, time: '14:40' }]
  }
  return []
}

function endOf(
  business: ExampleBusiness,
  legs: readonly Leg[],
  destiny: Destiny,
  chance: Chance,
): Happening[] {
  const last = legs.at(-1)
  if (!destiny.over || !last?.until) return []
  const reasons = destiny.over === 'lost' ? business.lostBecause[last.phase] : business.goneBecause
  return [{ kind: 'end', why: chance.pick(reasons ?? business.goneBecause), on: last.until, time: '17:10' }]
}
