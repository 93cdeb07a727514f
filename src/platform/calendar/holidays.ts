import { Temporal } from 'temporal-polyfill'

/** Whether a day is a public holiday. */
export type Holidays = (day: Temporal.PlainDate) => boolean

/**
 * Easter Sunday in the Gregorian calendar, by the anonymous algorithm that Meeus prints (Astronomical Algorithms,
 * chapter 8).
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const goldenPlace = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * goldenPlace + century - Math.floor(century / 4) - correction + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((goldenPlace + 11 * epact + 22 * toSunday) / 451)
  const fromMarch = epact + toSunday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(fromMarch / 31), day: (fromMarch % 31) + 1 })
}

/** The king's birthday is celebrated on 27 April, and a day earlier when that is a Sunday. */
function kingsDay(year: number): Temporal.PlainDate {
  const birthday = Temporal.PlainDate.from({ year, month: 4, day: 27 })
  return birthday.dayOfWeek === 7 ? birthday.subtract({ days: 1 }) : birthday
}

/**
 * The public holidays of the Netherlands in a year, as the Algemene termijnenwet lists them in article 3, paragraph 1,
 * with the Sundays of Easter and Whitsun. Liberation day counts every year, as that law says, although many
 * work on it four years out of five.
 */
export function dutchHolidays(year: number): Temporal.PlainDate[] {
  const easter = easterSunday(year)
  const on = (month: number, day: number) => Temporal.PlainDate.from({ year, month, day })
  const afterEaster = [0, 1, 39, 49, 50].map((days) => easter.add({ days }))
  return [on(1, 1), kingsDay(year), on(5, 5), ...afterEaster, on(12, 25), on(12, 26)].sort(
    Temporal.PlainDate.compare,
  )
}

const known = new Map<number, ReadonlySet<string>>()

/** Whether nobody in the Netherlands expects work on this day. Remembers the years it was asked about. */
export const isDutchHoliday: Holidays = (day) => {
  let days = known.get(day.year)
  if (!days) {
    days = new Set(dutchHolidays(day.year).map(String))
    known.set(day.year, days)
  }
  return days.has(day.toString())
}
