import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { birthdayDays } from '../../modules/customers/birthdays.ts'
import { nextBirthday } from './next-birthday.ts'

const dayOf = (number: number) => Temporal.PlainDate.from('1930-01-01').add({ days: number })

test('the next birthday is the first that the house keeps from today on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 33_000, max: 40_000 }),
      fc.boolean(),
      (born, now, knowsYear) => {
        const { day, month, year } = dayOf(born)
        const today = dayOf(now)
        const birthday = { day, month, year: knowsYear ? year : null }
        const [first] = birthdayDays(birthday, today, today.add({ years: 1 }))
        expect(nextBirthday(birthday, today.toString())).toEqual(first)
      },
    ),
  )
})

test('29 February is kept on 28 February, except in a leap year', () => {
  const leap = { day: 29, month: 2, year: 2000 }
  expect(nextBirthday(leap, '2027-01-10')).toEqual({ day: '2027-02-28', age: 27 })
  expect(nextBirthday(leap, '2028-01-10')).toEqual({ day: '2028-02-29', age: 28 })
  expect(nextBirthday({ ...leap, year: null }, '2027-03-01')).toEqual({ day: '2028-02-29', age: null })
})
