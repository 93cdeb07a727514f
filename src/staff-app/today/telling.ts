import type { Telling } from '../../modules/today/reason.ts'
import { spokenDay, spokenTime } from '../../platform/calendar/day-in-words.ts'
import { useLocale, useTexts } from '../language.tsx'

/** How days and times are said on this screen, when it is `today`. */
export function useTelling(today: string): Telling {
  const { today: texts } = useTexts()
  const locale = useLocale()
  return {
    words: texts.reasons,
    today,
    spoken: (day) => spokenDay(day, locale),
    spokenTime: (time) => spokenTime(time, locale),
  }
}
