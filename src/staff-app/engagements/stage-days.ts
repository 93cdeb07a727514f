import { spokenPeriod } from '../../platform/calendar/spoken.ts'
import { useLocale, useTexts } from '../language.tsx'
import { useCalendar } from './calendar.ts'
import type { Stage } from './travel-queries.ts'

/** When a stage was done, or is to be. */
export function useStageDays() {
  const { customerPlan } = useTexts()
  const locale = useLocale()
  const calendar = useCalendar()
  return {
    time: calendar.time,
    of: ({ startsOn, endsOn, doneAt }: Stage): string => {
      if (doneAt) return calendar.short(calendar.dayOf(doneAt))
      return startsOn ? spokenPeriod(startsOn, endsOn, locale, customerPlan.stages.through) : ''
    },
  }
}
