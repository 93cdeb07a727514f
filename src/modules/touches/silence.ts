import { Temporal } from 'temporal-polyfill'
import type { Holidays } from '../../platform/calendar/holidays.ts'
import {
  addWorkingDays,
  nextWorkingDay,
  workingDayOnOrBefore,
  workingDaysAfter,
} from '../../platform/calendar/working-days.ts'
import { dayIn } from '../../platform/clock.ts'

/**
 * What is known about one engagement's silence. Only what goes out counts as heard from us: a customer who calls has
 * had to ask, and knows no more until somebody answers, which is a touch of its own.
 */
export interface Hearing {
  /** The last sign of life from us; the start of the engagement when there was none yet. */
  lastHeardAt: Temporal.Instant
  /** The promises, in working days, of every phase the customer is in; the strictest counts. */
  promises: readonly number[]
  /** What the last update promised: news on this day. It replaces the phase's promise until it is kept. */
  explicitNextNews?: { on: Temporal.PlainDate; promisedAt: Temporal.Instant }
  /** While paused the phase promises nothing; a day that was promised stays promised. */
  pausedSince?: Temporal.Instant
  /** After a pause the phase's promise starts afresh. */
  resumedAt?: Temporal.Instant
  ended: boolean
  timeZone: string
  holidays: Holidays
}

/** The last working day on which news still keeps the promise; undefined when nothing is promised. */
export function newsDue(hearing: Hearing): Temporal.PlainDate | undefined {
  if (hearing.ended) return undefined
  const { timeZone, holidays, explicitNextNews } = hearing
  const heardOn = dayIn(timeZone, hearing.lastHeardAt)
  if (explicitNextNews && isOpen(explicitNextNews, hearing)) {
    return dueForPromisedDay(explicitNextNews.on, dayIn(timeZone, explicitNextNews.promisedAt), holidays)
  }
  if (hearing.pausedSince || hearing.promises.length === 0) return undefined
  const from = hearing.resumedAt ? laterOf(heardOn, dayIn(timeZone, hearing.resumedAt)) : heardOn
  return addWorkingDays(from, Math.min(...hearing.promises), holidays)
}

/** A promised day is kept by any sign of life on or after it, and later than the promise itself. */
function isOpen(
  promise: { on: Temporal.PlainDate; promisedAt: Temporal.Instant },
  hearing: Hearing,
): boolean {
  const nothingSince = Temporal.Instant.compare(hearing.lastHeardAt, promise.promisedAt) <= 0
  const heardOn = dayIn(hearing.timeZone, hearing.lastHeardAt)
  return nothingSince || Temporal.PlainDate.compare(heardOn, promise.on) < 0
}

/** News promised for a weekend is due on the working day before, or after when that has gone by already. */
function dueForPromisedDay(
  on: Temporal.PlainDate,
  promisedOn: Temporal.PlainDate,
  holidays: Holidays,
): Temporal.PlainDate {
  const before = workingDayOnOrBefore(on, holidays)
  if (before.equals(on) || Temporal.PlainDate.compare(before, promisedOn) > 0) return before
  return nextWorkingDay(on, holidays)
}

/**
 * How urgent a silence is. `over`: the promise is broken. `soon`: without news before the next working day is over, it
 * will be. Whoever heard from us today is `fine`, also when news is promised daily, unless more was promised for today.
 */
export type SilenceState = 'fine' | 'soon' | 'over'

export interface Silence {
  /** Whole days since the customer last heard from us; today counts, the day they heard does not. */
  workingDays: number
  calendarDays: number
  /** After how many working days of silence the promise is reached; null when nothing is promised. */
  limit: number | null
  /** `workingDays` against `limit`: 1 on the last day that keeps the promise. */
  fraction: number | null
  state: SilenceState
}

/** How long a customer has heard nothing, against the day on which news is due (`newsDue`). */
export function silence(of: {
  lastHeardAt: Temporal.Instant
  now: Temporal.Instant
  due: Temporal.PlainDate | undefined
  timeZone: string
  holidays: Holidays
}): Silence {
  const { due, timeZone, holidays } = of
  const heardOn = dayIn(timeZone, of.lastHeardAt)
  const today = laterOf(dayIn(timeZone, of.now), heardOn)
  const workingDays = workingDaysAfter(heardOn, today, holidays)
  const calendarDays = heardOn.until(today).days
  if (!due) return { workingDays, calendarDays, limit: null, fraction: null, state: 'fine' }
  const limit = Math.max(1, workingDaysAfter(heardOn, due, holidays))
  const state = stateOf(today, due, calendarDays === 0, holidays)
  return { workingDays, calendarDays, limit, fraction: workingDays / limit, state }
}

function stateOf(
  today: Temporal.PlainDate,
  due: Temporal.PlainDate,
  heardToday: boolean,
  holidays: Holidays,
): SilenceState {
  const left = Temporal.PlainDate.compare(today, due)
  if (left > 0) return 'over'
  if (left === 0) return 'soon'
  const next = nextWorkingDay(today, holidays)
  return !heardToday && Temporal.PlainDate.compare(due, next) <= 0 ? 'soon' : 'fine'
}

const laterOf = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) >= 0 ? one : other
