import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import { dayExists } from './days-of-months.ts'
import { contactName } from './names.ts'

/** A birthday as people know it; the year may be unknown. */
export interface Birthday {
  day: number
  month: number
  year: number | null
}

/** Whether there is such a day, and not after `today`. */
export function birthdayExists({ day, month, year }: Birthday, today: Temporal.PlainDate): boolean {
  if (!dayExists({ day, month, year })) return false
  return year === null || Temporal.PlainDate.compare({ year, month, day }, today) <= 0
}

/**
 * The days from `from` to `until` (both included) on which a birthday is kept, with the age when the year is known.
 * Somebody born on 29 February keeps it on 28 February in other years. A year before birth has no birthday.
 */
export function birthdayDays(
  birthday: Birthday,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): { day: string; age: number | null }[] {
  const days: { day: string; age: number | null }[] = []
  for (let year = Math.max(from.year, birthday.year ?? from.year); year <= until.year; year++) {
    const day = Temporal.PlainDate.from({ ...birthday, year }, { overflow: 'constrain' })
    if (Temporal.PlainDate.compare(day, from) < 0 || Temporal.PlainDate.compare(day, until) > 0) continue
    days.push({ day: day.toString(), age: birthday.year === null ? null : year - birthday.year })
  }
  return days
}

export interface KeptBirthday {
  /** 2026-11-21 */
  day: string
  /** How old they become; null while the year is unknown. */
  age: number | null
  customerId: string
  customerName: string
  contactId: string
  /** The first name, or what we have. */
  name: string
}

/** Every birthday of customers that are not archived, by day; at most a year or so at a time. */
export async function birthdaysBetween(
  tx: Tx,
  organisationId: string,
  from: Temporal.PlainDate,
  until: Temporal.PlainDate,
): Promise<KeptBirthday[]> {
  const rows = await tx
    .selectFrom('contact as k')
    .innerJoin('customer as c', (on) =>
      on.onRef('c.organisationId', '=', 'k.organisationId').onRef('c.customerId', '=', 'k.customerId'),
    )
    .select(['k.contactId', 'k.firstName', 'k.infix', 'k.lastName', 'c.customerId', 'c.name as customerName'])
    .select(['k.birthdayDay as day', 'k.birthdayMonth as month', 'k.birthdayYear as year'])
    .where('k.organisationId', '=', organisationId)
    .where('k.birthdayDay', 'is not', null)
    .where('k.birthdayMonth', 'in', monthsIn(from, until))
    .where(sql<boolean>`k.birthday_day = any (${daysIn(from, until)}::smallint[])`)
    .where('c.archivedAt', 'is', null)
    .execute()
  return rows
    .flatMap(({ contactId, customerId, customerName, day, month, year, ...names }) =>
      day === null || month === null
        ? []
        : birthdayDays({ day, month, year }, from, until).map((kept) => ({
            ...kept,
            ...{ customerId, customerName, contactId },
            name: names.firstName || contactName(names) || customerName,
          })),
    )
    .toSorted((one, other) => (one.day + one.contactId < other.day + other.contactId ? -1 : 1))
}

/** The days of the month that can be kept in between; 29 too when 28 is, for who was born on 29 February. */
function daysIn(from: Temporal.PlainDate, until: Temporal.PlainDate): number[] {
  const days = new Set<number>()
  for (let at = from; Temporal.PlainDate.compare(at, until) <= 0 && days.size < 31; at = at.add({ days: 1 }))
    days.add(at.day)
  return days.has(28) ? [...days.add(29)] : [...days]
}

function monthsIn(from: Temporal.PlainDate, until: Temporal.PlainDate): number[] {
  const months = new Set<number>()
  const last = until.toPlainYearMonth()
  for (
    let at = from.toPlainYearMonth();
    Temporal.PlainYearMonth.compare(at, last) <= 0 && months.size < 12;
    at = at.add({ months: 1 })
  )
    months.add(at.month)
  return [...months]
}
