import { Temporal } from 'temporal-polyfill'
import { dayAndMonth, inWords, type Locale, spokenDay, tags } from './day-in-words.ts'

export { dayAndMonth, spokenDay, spokenTime } from './day-in-words.ts'

/** ma 23 nov */
const shortDay = inWords({ weekday: 'short', day: 'numeric', month: 'short' })
/** 23 november 2025 */
const dayAndYear = inWords({ day: 'numeric', month: 'long', year: 'numeric' })
const weekday = inWords({ weekday: 'long' })
const shortWithoutMonth = inWords({ weekday: 'short', day: 'numeric' })

/** How many days `day` lies after `today`; negative when it has been. */
const daysFrom = (today: string, day: string): number => Temporal.PlainDate.from(today).until(day).days

/**
 * A day seen from today: gisteren, vandaag, morgen, the weekday for the coming six days, else the date, with its
 * year only when it is another one.
 */
export function dayFromToday(day: string, today: string, locale: Locale): string {
  const distance = daysFrom(today, day)
  if (Math.abs(distance) <= 1) {
    return new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(distance, 'day')
  }
  if (distance > 1 && distance < 7) return weekday(day, locale)
  if (day.slice(0, 4) !== today.slice(0, 4)) return dayAndYear(day, locale)
  return distance > 0 ? spokenDay(day, locale) : dayAndMonth(day, locale)
}

/**
 * The days from the first to the last: ma 23 nov, ma 23 en di 24 nov, ma 23 t/m do 26 nov. `through` is the word
 * between the ends of more than two days.
 */
export function spokenPeriod(from: string, to: string | null, locale: Locale, through: string): string {
  if (to === null || to === from) return shortDay(from, locale)
  const begin = from.slice(0, 7) === to.slice(0, 7) ? shortWithoutMonth(from, locale) : shortDay(from, locale)
  const end = shortDay(to, locale)
  return daysFrom(from, to) === 1 ? spokenList([begin, end], locale) : `${begin} ${through} ${end}`
}

const lists = { nl: new Intl.ListFormat(tags.nl), en: new Intl.ListFormat(tags.en) }

/** Lotte, Emre en Mila */
export const spokenList = (names: readonly string[], locale: Locale): string => lists[locale].format(names)

/** A sentence begins with a capital, also when it begins with a weekday. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
