import type { Telling } from '../../modules/today/reason.ts'
import { useLocale, useTexts } from '../language.tsx'

/** How days and times are said on this screen, when it is `today`. */
export function useTelling(today: string): Telling {
  const { today: texts } = useTexts()
  const locale = useLocale()
  return {
    words: texts.reasons,
    today,
    spoken: (day) => spokenWeekday(day, locale),
    spokenTime: (time) => clockTime(time, locale),
  }
}

const tags = { nl: 'nl-NL', en: 'en-GB' } as const
type Locale = keyof typeof tags

/** maandag 23 november */
export const spokenWeekday = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T12:00:00Z`))

/** 8.45 in Dutch, 8:45 in English. */
export const clockTime = (time: string, locale: Locale): string => {
  const short = time.replace(/^0/, '')
  return locale === 'nl' ? short.replace(':', '.') : short
}

/** 18 oktober */
export const spokenDate = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )
