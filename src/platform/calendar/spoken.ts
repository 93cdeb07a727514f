import { Temporal } from 'temporal-polyfill'
import { remembered } from '../remembered.ts'

/** Days are given as 2026-11-21 and times as 08:45. British English: day before month, as the Dutch calendar has it. */
const tags = { nl: 'nl-NL', en: 'en-GB' } as const
type Locale = keyof typeof tags

// A list of a hundred customers names the same few days, and finding out how a language writes a day is slow.
const spoken = (parts: Intl.DateTimeFormatOptions): ((day: string, locale: Locale) => string) =>
  remembered(
    (day, locale) => Temporal.PlainDate.from(day).toLocaleString(tags[locale], parts).replaceAll('.', ''),
    (day, locale) => day + locale,
  )

/** A day as people say it: maandag 23 november. */
export const spokenDay = spoken({ weekday: 'long', day: 'numeric', month: 'long' })
/** ma 23 nov */
const shortDay = spoken({ weekday: 'short', day: 'numeric', month: 'short' })
/** 23 november */
export const dayAndMonth = spoken({ day: 'numeric', month: 'long' })
/** 23 november 2025 */
const dayAndYear = spoken({ day: 'numeric', month: 'long', year: 'numeric' })
const weekday = spoken({ weekday: 'long' })
const shortWithoutMonth = spoken({ weekday: 'short', day: 'numeric' })

/** A time as people write it: 8.45 in Dutch, 8:45 in English. */
export function spokenTime(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':')
  return `${Number(hour)}${locale === 'nl' ? '.' : ':'}${minute}`
}

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
