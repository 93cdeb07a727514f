import { remembered } from '../remembered.ts'

// In the first page of the browser too, so without the weight of Temporal.

/** British English: day before month, as the Dutch calendar has it. */
export const tags = { nl: 'nl-NL', en: 'en-GB' } as const
export type Locale = keyof typeof tags

/**
 * How a day (2026-11-21) is written with these parts. A list of a hundred customers names the same few days, and finding
 * out how a language writes a day is slow.
 */
export const inWords = (parts: Intl.DateTimeFormatOptions): ((day: string, locale: Locale) => string) =>
  remembered(
    (day, locale) =>
      new Intl.DateTimeFormat(tags[locale], { ...parts, timeZone: 'UTC' })
        .format(new Date(`${day}T12:00:00Z`))
        .replaceAll('.', ''),
    (day, locale) => day + locale,
  )

/** A day as people say it: maandag 23 november. */
export const spokenDay = inWords({ weekday: 'long', day: 'numeric', month: 'long' })
/** 23 november */
export const dayAndMonth = inWords({ day: 'numeric', month: 'long' })

/** A time (08:45) as people write it: 8.45 in Dutch, 8:45 in English. */
export function spokenTime(time: string, locale: Locale): string {
  const [hour = '', minute = ''] = time.split(':')
  return `${Number(hour)}${locale === 'nl' ? '.' : ':'}${minute}`
}
