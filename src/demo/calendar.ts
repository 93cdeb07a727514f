import { Temporal } from 'temporal-polyfill'
import { isDutchHoliday } from '../platform/calendar/holidays.ts'
import { addWorkingDays, workingDayOnOrBefore } from '../platform/calendar/working-days.ts'
import { dayIn } from '../platform/clock.ts'

type Day = Temporal.PlainDate

/** The days of the example, all counted from the day on which it is made. */
export interface DemoCalendar {
  today: Day
  /** The day so many calendar days ago, or the working day before it. */
  daysAgo(days: number): Day
  /** So many working days ago; 0 is today, also on a Sunday. */
  workingDaysAgo(days: number): Day
  /** The moment of a time of day; never later than now, because nothing has happened yet that is still to come. */
  moment(on: Day, time: string): Temporal.Instant
}

export function calendarAt(now: Temporal.Instant, timeZone: string): DemoCalendar {
  const today = dayIn(timeZone, now)
  return {
    today,
    daysAgo: (days) => onWorkingDay(today.subtract({ days })),
    workingDaysAgo: (days) => shift(today, -days),
    moment: (on, time) => {
      const at = on.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
      return Temporal.Instant.compare(at, now) <= 0 ? at : now
    },
  }
}

export const onWorkingDay = (day: Day): Day => workingDayOnOrBefore(day, isDutchHoliday)

/** So many working days later, or earlier when negative; 0 is the day itself. */
export function shift(day: Day, workingDays: number): Day {
  if (workingDays > 0) return addWorkingDays(day, workingDays, isDutchHoliday)
  let at = day
  for (let left = workingDays; left < 0; left++) at = onWorkingDay(at.subtract({ days: 1 }))
  return at
}

export const isBefore = (one: Day, other: Day): boolean => Temporal.PlainDate.compare(one, other) < 0
export const laterOf = (one: Day, other: Day): Day => (isBefore(one, other) ? other : one)
export const earlierOf = (one: Day, other: Day): Day => (isBefore(one, other) ? one : other)
