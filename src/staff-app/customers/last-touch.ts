import type { Locale } from '../../texts/texts.ts'

const tags = { nl: 'nl-NL', en: 'en-GB' } as const
const millisecondsPerDay = 86_400_000

/**
 * How long ago there was contact, in calendar days of the organisation: today, 3 days ago; from two weeks on the
 * date, with its year only when it is another one.
 */
export function spokenLastTouch(at: string, now: Date, timeZone: string, locale: Locale): string {
  const [then, today] = [dayIn(timeZone, new Date(at)), dayIn(timeZone, now)]
  const days = Math.round((Date.parse(then) - Date.parse(today)) / millisecondsPerDay)
  if (days > -14) return new Intl.RelativeTimeFormat(tags[locale], { numeric: 'auto' }).format(days, 'day')
  return new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'long',
    year: then.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric',
    timeZone: 'UTC',
  }).format(new Date(then))
}

/** The calendar day as 2026-11-21, which `Date` reads as midnight in UTC. */
const dayIn = (timeZone: string, moment: Date): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment)
