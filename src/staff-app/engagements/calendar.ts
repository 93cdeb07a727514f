import {
  dayAndMonth,
  dayFromToday,
  spokenDay,
  spokenPeriod,
  spokenTime,
} from '../../platform/calendar/spoken.ts'
import { useMe } from '../frame/me.ts'
import { useLocale } from '../language.tsx'

/** Days are 2026-11-21, moments ISO strings in UTC, times 08:45. Days are those of the organisation. */
export interface Calendar {
  today: string
  /** On which day a moment fell. */
  dayOf(moment: string): string
  /** za 14 nov */
  short(day: string): string
  /** gisteren, morgen, maandag, 14 november */
  near(day: string): string
  /** maandag 23 november */
  whole(day: string): string
  /** 14 november */
  date(day: string): string
  time(time: string): string
  /** Whole days from one day to another. */
  between(from: string, to: string): number
}

export function useCalendar(): Calendar {
  const locale = useLocale()
  const { timeZone } = useMe().organisation
  const dayOf = (moment: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(moment))
  const today = dayOf(new Date().toISOString())
  return {
    today,
    dayOf,
    short: (day) => spokenPeriod(day, null, locale, ''),
    near: (day) => dayFromToday(day, today, locale),
    whole: (day) => spokenDay(day, locale),
    date: (day) => dayAndMonth(day, locale),
    time: (time) => spokenTime(time, locale),
    between: (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000),
  }
}
