import { Temporal } from 'temporal-polyfill'
import { remembered } from '../remembered.ts'
import type { Holidays } from './holidays.ts'

/** Monday to Friday, unless it is a holiday. */
export const isWorkingDay = (day: Temporal.PlainDate, holidays: Holidays): boolean =>
  day.dayOfWeek <= 5 && !holidays(day)

/** The first working day after `day`. */
export const nextWorkingDay = (day: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate =>
  addWorkingDays(day, 1, holidays)

/** `day` itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(day: Temporal.PlainDate, holidays: Holidays): Temporal.PlainDate {
  let candidate = day
  while (!isWorkingDay(candidate, holidays)) candidate = candidate.subtract({ days: 1 })
  return candidate
}

// A list of many customers asks about the same few days, and walking over days takes time: what was found is remembered,
// for each calendar of holidays by itself.
const calendars = new WeakMap<Holidays, number>()
let calendarCount = 0
function calendarOf(holidays: Holidays): number {
  const known = calendars.get(holidays)
  if (known !== undefined) return known
  calendars.set(holidays, ++calendarCount)
  return calendarCount
}

/** The working day that comes `count` working days after `day`, which itself is not counted. `count` is at least 1. */
export const addWorkingDays = remembered(
  (day: Temporal.PlainDate, count: number, holidays: Holidays): Temporal.PlainDate => {
    let candidate = day
    for (let left = count; left > 0; ) {
      candidate = candidate.add({ days: 1 })
      if (isWorkingDay(candidate, holidays)) left--
    }
    return candidate
  },
  (day, count, holidays) => `${day}+${count} ${calendarOf(holidays)}`,
)

/** How many working days lie after `from`, up to and including `until`; 0 when `until` is not later. */
export const workingDaysAfter = remembered(
  (from: Temporal.PlainDate, until: Temporal.PlainDate, holidays: Holidays): number => {
    let count = 0
    for (
      let day = from.add({ days: 1 });
      Temporal.PlainDate.compare(day, until) <= 0;
      day = day.add({ days: 1 })
    ) {
      if (isWorkingDay(day, holidays)) count++
    }
    return count
  },
  (from, until, holidays) => `${from}/${until} ${calendarOf(holidays)}`,
)
