import { Temporal } from 'temporal-polyfill'

/** A date as people know birthdays: the year may be unknown. */
export type PartialDate = { day: number; month: number; year: number | null }
export type DateOrder = 'day-month' | 'month-day'
export type DateProblem =
  | 'date-unreadable'
  | 'date-impossible'
  | 'date-incomplete'
  | 'date-order-assumed'
  | 'date-month-first'

/** What became of a written date; `date` null without a problem means that none was set. */
export type DateReading = { date: PartialDate | null; problem?: DateProblem }

/** Two-digit years: 30–99 are 19xx and 00–29 are 20xx, as Excel reads them. Fixed, so that reading again gives the same. */
const pivot = 30
/** Leap year used to see whether a day exists when the year is unknown, so that 29 February is kept. */
const anyLeapYear = 2000
/** 1604 is what Apple writes for an unknown year; 0000 is what some phones write. */
const yearsMeaningUnknown = [1604, 0]

const monthStarts = [
  ['jan'],
  ['feb'],
  ['mrt', 'maa', 'mar'],
  ['apr'],
  ['mei', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
]

/** Outlook writes 0/0/00, in Dutch 0-0-00, and sometimes 1-1-4501 where nothing was filled in. */
const unset = /^(0{1,4}[-/. ]0{1,2}[-/. ]0{1,4}|1[-/.]1[-/.]4501)\b/

const dayFirst = /^(\d{1,2})([-/. ]+)(\d{1,2})(?:[-/. ]+(\d{4}|\d{2}))?$/

/**
 * Day-month or month-day, decided for a whole column: one value with a number over 12 settles it.
 * Null when nothing settles it or when values contradict each other.
 */
export function columnDateOrder(values: readonly string[]): DateOrder | null {
  let dayMonth = false
  let monthDay = false
  for (const value of values) {
    const parts = unset.test(value.trim()) ? null : dayFirst.exec(withoutTime(value))
    if (!parts) continue
    if (Number(parts[1]) > 12) dayMonth = true
    if (Number(parts[3]) > 12) monthDay = true
  }
  if (dayMonth === monthDay) return null
  return dayMonth ? 'day-month' : 'month-day'
}

/**
 * Reads one written date: ISO (`1984-02-29`, `19840229`), vCard without a year (`--0229`, `--02-29`), numbers
 * (`29-02-84`, `29/2/1984`), or words (`29 februari 1984`, `feb 29 1984`). A time behind the date is ignored.
 *
 * @param order the order of the column; with null day-month is assumed and said so where it makes a difference.
 */
export function readDate(value: string, order: DateOrder | null): DateReading {
  const text = withoutTime(value)
  if (text === '' || unset.test(text)) return { date: null }
  const iso =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})$/.exec(text) ?? /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text)
  if (iso) return checked(Number(iso[3]), Number(iso[2]), Number(iso[1]))
  const yearless = /^--(\d{2})-?(\d{2})$/.exec(text)
  if (yearless) return checked(Number(yearless[2]), Number(yearless[1]), null)
  if (/^(\d{4}|\d{4}-\d{2}|---?\d{2})$/.test(text)) return { date: null, problem: 'date-incomplete' }
  const numbers = dayFirst.exec(text)
  if (numbers) {
    const reading = inOrder(Number(numbers[1]), Number(numbers[3]), fullYear(numbers[4]), order)
    // Who writes the month first writes strokes: 1/13/1990. With anything else it may well be a slip of the pen.
    const isOdd = reading.date && reading.date.day !== Number(numbers[1]) && numbers[2] !== '/'
    return isOdd ? { ...reading, problem: 'date-month-first' } : reading
  }
  return readWords(text)
}

function inOrder(first: number, second: number, year: number | null, order: DateOrder | null): DateReading {
  if (order === 'month-day') return first > 12 ? checked(first, second, year) : checked(second, first, year)
  if (order === null && first <= 12 && second > 12) return checked(second, first, year)
  const reading = checked(first, second, year)
  const uncertain = order === null && first !== second && first <= 12
  return uncertain && reading.date ? { ...reading, problem: 'date-order-assumed' } : reading
}

function readWords(text: string): DateReading {
  const parts =
    /^(?:\p{L}+,? )?(\d{1,2})(?:e|th|st|nd|rd)?[-/. ]+(\p{L}+)\.?(?:[-/., ]+(\d{4}|\d{2}))?$/u.exec(text)
  if (parts) return namedMonth(parts[2] ?? '', parts[1] ?? '', parts[3])
  const monthFirst = /^(?:\p{L}+, ?)?(\p{L}+)\.? (\d{1,2})(?:th|st|nd|rd)?(?:,? +(\d{4}|\d{2}))?$/u.exec(text)
  if (monthFirst) return namedMonth(monthFirst[1] ?? '', monthFirst[2] ?? '', monthFirst[3])
  return { date: null, problem: 'date-unreadable' }
}

function namedMonth(name: string, day: string, year: string | undefined): DateReading {
  const start = name.toLowerCase().slice(0, 3)
  const month = monthStarts.findIndex((starts) => starts.includes(start)) + 1
  return month === 0
    ? { date: null, problem: 'date-unreadable' }
    : checked(Number(day), month, fullYear(year))
}

/** `1984-02-29T00:00:00Z` and `29-2-1984 00:00` name the day that is written, whatever the zone. */
function withoutTime(value: string): string {
  return value.trim().replace(/(?<=\d)(T\d{2}.*|\s+\d{1,2}:\d{2}.*)$/i, '')
}

function fullYear(written: string | undefined): number | null {
  if (written === undefined) return null
  const number = Number(written)
  if (written.length > 2) return number
  return number < pivot ? 2000 + number : 1900 + number
}

function checked(day: number, month: number, year: number | null): DateReading {
  const known = year === null || yearsMeaningUnknown.includes(year) ? null : year
  try {
    Temporal.PlainDate.from({ year: known ?? anyLeapYear, month, day }, { overflow: 'reject' })
    return { date: { day, month, year: known } }
  } catch {
    return { date: null, problem: 'date-impossible' }
  }
}
