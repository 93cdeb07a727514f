import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { columnDateOrder, readDate } from './dates.ts'

describe('readDate', () => {
  test.each([
    '29-02-84',
    '29-2-1984',
    '29/02/1984',
    '29.2.84',
    '1984-02-29',
    '19840229',
    '1984-2-29',
    '1984/02/29',
    '29 februari 1984',
    '29 feb. 84',
    'feb 29 1984',
    'February 29th, 1984',
    'woensdag 29 februari 1984',
    '1984-02-29T00:00:00Z',
    '29-2-1984 00:00',
    '19840229T000000Z',
    '29-feb-84',
  ])('%s is the leap day of 1984', (text) => {
    expect(readDate(text, 'day-month')).toEqual({ date: { day: 29, month: 2, year: 1984 } })
  })

  test.each(['--0229', '--02-29', '29 februari', '29-2', '1604-02-29', '16040229', '0000-02-29'])(
    '%s has no year',
    (text) => {
      expect(readDate(text, 'day-month')).toEqual({ date: { day: 29, month: 2, year: null } })
    },
  )

  test.each(['', ' ', '0/0/00', '0-0-00', '00-00-0000', '0000-00-00', '1-1-4501'])(
    '%j is no date',
    (text) => {
      expect(readDate(text, null)).toEqual({ date: null })
    },
  )

  test.each([
    ['29-02-1985', 'date-impossible'],
    ['31 april 1990', 'date-impossible'],
    ['19850431', 'date-impossible'],
    ['1984', 'date-incomplete'],
    ['1984-02', 'date-incomplete'],
    ['---07', 'date-incomplete'],
    ['ergens in mei', 'date-unreadable'],
    ['29 xyz 1984', 'date-unreadable'],
  ])('%s is a problem: %s', (text, problem) => {
    expect(readDate(text, 'day-month')).toEqual({ date: null, problem })
  })

  test('two-digit years turn at 30', () => {
    expect(readDate('1-1-29', 'day-month').date?.year).toBe(2029)
    expect(readDate('1-1-30', 'day-month').date?.year).toBe(1930)
  })

  test('without a settled order the day comes first, and that is said where it matters', () => {
    expect(readDate('3-4-1960', null)).toEqual({
      date: { day: 3, month: 4, year: 1960 },
      problem: 'date-order-assumed',
    })
    expect(readDate('4-4-1960', null)).toEqual({ date: { day: 4, month: 4, year: 1960 } })
  })

  test('a month before the day is said, unless strokes show that it was meant so', () => {
    const date = { day: 13, month: 1, year: 1990 }
    for (const order of [null, 'month-day'] as const) {
      expect(readDate('1-13-1990', order)).toEqual({ date, problem: 'date-month-first' })
      expect(readDate('1.13.90', order)).toEqual({ date, problem: 'date-month-first' })
      expect(readDate('1/13/1990', order)).toEqual({ date })
    }
    expect(readDate('3-4-1960', 'month-day').problem).toBe('date-month-first')
  })

  test('every day of a century is read in the order of its column', () => {
    const day = fc
      .integer({ min: 0, max: 36_524 })
      .map((days) => Temporal.PlainDate.from('1930-01-01').add({ days }))
    fc.assert(
      fc.property(day, ({ day, month, year }) => {
        const expected = { date: { day, month, year } }
        expect(readDate(`${day}-${month}-${year}`, 'day-month')).toEqual(expected)
        expect(readDate(`${month}/${day}/${year}`, 'month-day')).toEqual(expected)
        const short = String(year % 100).padStart(2, '0')
        expect(readDate(`${day}-${month}-${short}`, 'day-month').date?.year).toBe(
          year > 2029 ? year - 100 : year,
        )
      }),
    )
  })
})

test('the order of a column is settled by a number over 12, and by nothing else', () => {
  expect(columnDateOrder(['3-4-60', '25-12-71'])).toBe('day-month')
  expect(columnDateOrder(['3/4/60', '12/25/71 00:00'])).toBe('month-day')
  expect(columnDateOrder(['3-4-60', '0-0-00'])).toBeNull()
  expect(columnDateOrder(['25-12-71', '12-25-71'])).toBeNull()
  expect(columnDateOrder(['1960-12-25'])).toBeNull()
})
