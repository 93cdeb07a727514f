import type { Temporal } from 'temporal-polyfill'
import { feelings } from '../../modules/surveys/surveys.contract.ts'
import { type DemoCalendar, isBefore, shift } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Answer, Happening, Place } from './happening.ts'
import type { Leg } from './legs.ts'

type Day = Temporal.PlainDate

/** What was answered so far: nobody tells what somebody else told, and per moment the answers keep their proportions. */
export interface Told {
  stories: Set<string>
  /** Answers that are still to come, by persona and moment. */
  coming: Map<string, number[]>
}

export const nothingTold = (): Told => ({ stories: new Set(), coming: new Map() })

/** In so many answers each of the five comes as often as its weight says. */
const deck = 25

/** The place of the next answer in the list of five: dealt from a shuffled deck, so that few answers are fair too. */
function nextAnswer({ coming }: Told, key: string, weights: readonly number[], chance: Chance): number {
  const left = coming.get(key) ?? []
  if (left.length === 0) {
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const dealt = weights.flatMap((weight, place) =>
      Array<number>(Math.round((weight / total) * deck)).fill(place),
    )
    left.push(...chance.shuffled(dealt))
  }
  coming.set(key, left)
  return left.pop() ?? 2
}

/** Whether somebody was asked about each moment of a stay, whether they answered, and what. */
export function answersIn(
  leg: Leg,
  of: { starts?: Day; late: boolean; persona: number; told: Told; chance: Chance; calendar: DemoCalendar },
): Happening[] {
  const { chance, calendar } = of
  return leg.way.moments.flatMap((_, moment): Happening[] => {
    const on = momentOn(leg, moment, of.starts)
    const answeredOn = on && shift(on, chance.whole(0, 3))
    if (
      !answeredOn ||
      !isBefore(answeredOn, calendar.workingDaysAgo(1)) ||
      !chance.happens(leg.way.askAfter ? 0.95 : 0.76)
    )
      return []
    const place = { phase: leg.phase, moment }
    const asked: Happening = { kind: 'asked', place, on, time: '16:30' }
    if (chance.happens(0.2)) return [asked]
    const answer = answerAt(leg, place, of)
    const time = chance.pick(['19:40', '20:15', '21:05'])
    const called = answer.feeling < 0 ? callAfter(answeredOn, calendar) : []
    if (chance.happens(0.25)) return [{ kind: 'told', answer, on: answeredOn, time: '16:50' }, ...called]
    return [asked, { kind: 'answered', answer, on: answeredOn, time }, ...called]
  })
}

/** The day on which we ask: at the end of it, or after a while where it lasts. */
function momentOn(leg: Leg, moment: number, starts: Day | undefined): Day | undefined {
  const { way, from, until } = leg
  if (way.askAfter)
    return until && isBefore(until, from.add({ days: way.askAfter }))
      ? undefined
      : shift(from, Math.round(way.askAfter * 0.7))
  if (starts && moment < 2) return shift(starts, moment * 3)
  if (!until) return undefined
  if (way.moments.length === 1 || starts) return shift(until, 1)
  const part = Math.floor((from.until(until).days * (moment + 1)) / way.moments.length)
  return shift(from.add({ days: part }), 1)
}

function answerAt(
  leg: Leg,
  place: Place,
  of: { late: boolean; persona: number; told: Told; chance: Chance },
): Answer {
  const { chance, told, persona } = of
  const { weights, stories, about } = leg.way.moments[place.moment] ?? { weights: [], stories: [], about: [] }
  const drawn = nextAnswer(told, `${persona} ${leg.phase} ${place.moment}`, weights, chance)
  const lower = of.late && place.moment === 0 && leg.way.news !== undefined && chance.happens(0.6) ? 1 : 0
  const feeling = feelings[Math.max(0, drawn - lower)] ?? 0
  const fitting = stories.filter(
    ([of, text, only]) =>
      of === feeling && (only === undefined || only === persona) && !told.stories.has(text),
  )
  const story =
    fitting.length > 0 && chance.happens(feeling < 0 ? 0.85 : 0.6) ? (chance.pick(fitting)[1] ?? '') : ''
  if (story) told.stories.add(story)
  return { ...place, feeling, story, about: story ? about.filter(() => chance.happens(0.7)) : [] }
}

/** Whoever was disappointed is called the next working day. */
function callAfter(answeredOn: Day, calendar: DemoCalendar): Happening[] {
  const on = shift(answeredOn, 1)
  if (isBefore(calendar.today, on)) return []
  const text = 'Gebeld over het antwoord op ons vraagje. Geluisterd, en verteld wat we ermee doen.'
  return [{ kind: 'touch', lane: 'call', direction: 'out', text, on, time: '10:50' }]
}
