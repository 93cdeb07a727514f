import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { birthdayDays, birthdayExists, birthdaysBetween } from './birthdays.ts'
import { customerRoutes } from './customers.contract.ts'
import { dayExists } from './days-of-months.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const kept = (birthday: Parameters<typeof birthdayDays>[0], from: string, until: string) =>
  birthdayDays(birthday, day(from), day(until))

describe('the days on which a birthday is kept', () => {
  it('[B8] is 28 February for somebody of 29 February, and 29 February when there is one', () => {
    const leapling = { day: 29, month: 2, year: 2000 }
    expect(kept(leapling, '2026-02-01', '2028-12-31')).toEqual([
      { day: '2026-02-28', age: 26 },
      { day: '2027-02-28', age: 27 },
      { day: '2028-02-29', age: 28 },
    ])
  })

  it('[B8] knows no age without a year', () => {
    expect(kept({ day: 3, month: 7, year: null }, '2026-07-03', '2026-07-03')).toEqual([
      { day: '2026-07-03', age: null },
    ])
  })

  it('goes on past New Year', () => {
    expect(kept({ day: 1, month: 1, year: 1990 }, '2026-12-20', '2027-01-05')).toEqual([
      { day: '2027-01-01', age: 37 },
    ])
  })

  it('comes once in any year from birth, whatever the birthday', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2026-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 1500 }),
        (date, days) => {
          const born = day(date.toISOString().slice(0, 10))
          const from = day('2026-01-01').add({ days })
          const until = from.add({ years: 1 }).subtract({ days: 1 })
          const birthday = { day: born.day, month: born.month, year: born.year }
          const found = birthdayDays(birthday, from, until)
          expect(found).toHaveLength(1)
          expect(birthdayExists(birthday, day('2026-01-01'))).toBe(true)
        },
      ),
    )
  })
})

describe('a day', () => {
  it('exists as a calendar says, and without a year when it does in any', () => {
    const parts = { day: fc.integer({ min: 1, max: 31 }), month: fc.integer({ min: 1, max: 12 }) }
    const inCalendar = (year: number, month: number, date: number) => {
      try {
        return Boolean(Temporal.PlainDate.from({ year, month, day: date }, { overflow: 'reject' }))
      } catch {
        return false
      }
    }
    fc.assert(
      fc.property(fc.record({ ...parts, year: fc.integer({ min: 1850, max: 2200 }) }), (born) => {
        expect(dayExists(born)).toBe(inCalendar(born.year, born.month, born.day))
        expect(dayExists({ ...born, year: null })).toBe(inCalendar(2000, born.month, born.day))
      }),
    )
  })
})

describe('the birthdays of our customers', () => {
  let test: TestHouse
  beforeAll(async () => {
    test = await openTestHouse()
  })
  afterAll(() => test.close())

  it('[B8] come in the order of the days, without those who are archived', async () => {
    const owner = await test.owner()
    const add = async (firstName: string, birthday: { day: number; month: number; year?: number }) =>
      (await owner.call(customerRoutes.addCustomer, { body: { contacts: [{ firstName, birthday }] } })).body
    await add('Els', { day: 2, month: 1 })
    await add('Jan', { day: 29, month: 12, year: 1984 })
    await add('Mia', { day: 5, month: 6 })
    const gone = await add('Tom', { day: 30, month: 12 })
    await owner.call(customerRoutes.archiveCustomer, { params: gone })
    const found = await withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
      birthdaysBetween(tx, owner.actor.organisationId, day('2026-12-20'), day('2027-01-10')),
    )
    expect(found.map(({ day: on, name, age }) => [on, name, age])).toEqual([
      ['2026-12-29', 'Jan', 42],
      ['2027-01-02', 'Els', null],
    ])
  })
})
