import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, it } from 'vitest'
import { dutchHolidays, easterSunday, isDutchHoliday } from './holidays.ts'
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  workingDayOnOrBefore,
  workingDaysAfter,
} from './working-days.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const anyDay = fc.integer({ min: 0, max: 36_500 }).map((days) => day('2000-01-01').add({ days }))

it('knows the holidays of a year', () => {
  expect(dutchHolidays(2026).map(String)).toEqual([
    '2026-01-01',
    '2026-04-05',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

it.each([
  [1961, '1961-04-02'],
  [2000, '2000-04-23'],
  [2019, '2019-04-21'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('finds Easter of %i', (year, easter) => {
  expect(easterSunday(year).toString()).toBe(easter)
})

it('celebrates the king on Saturday when his birthday is a Sunday', () => {
  expect(isDutchHoliday(day('2025-04-26'))).toBe(true)
  expect(isDutchHoliday(day('2025-04-27'))).toBe(false)
  expect(isDutchHoliday(day('2026-04-27'))).toBe(true)
})

it('steps over weekends and holidays', () => {
  expect(nextWorkingDay(day('2026-04-02'), isDutchHoliday).toString()).toBe('2026-04-03')
  expect(nextWorkingDay(day('2026-04-03'), isDutchHoliday).toString()).toBe('2026-04-07')
  expect(addWorkingDays(day('2026-12-24'), 2, isDutchHoliday).toString()).toBe('2026-12-29')
  expect(workingDayOnOrBefore(day('2026-04-06'), isDutchHoliday).toString()).toBe('2026-04-03')
})

it('adds and counts working days as each other’s reverse', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 260 }), (from, count) => {
      const reached = addWorkingDays(from, count, isDutchHoliday)
      expect(isWorkingDay(reached, isDutchHoliday)).toBe(true)
      expect(workingDaysAfter(from, reached, isDutchHoliday)).toBe(count)
    }),
    { numRuns: 50 },
  )
})

it('finds Easter on a Sunday between 22 March and 25 April', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
      const easter = easterSunday(year)
      expect(easter.dayOfWeek).toBe(7)
      expect(easter.toString() >= `${year}-03-22` && easter.toString() <= `${year}-04-25`).toBe(true)
    }),
  )
})
