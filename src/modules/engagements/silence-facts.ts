import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { silence } from '../touches/silence.ts'
import type { SilenceFacts } from './engagements.contract.ts'

/** How long a customer heard nothing, worked out from what the engagement's row keeps. */
export function silenceFacts(
  { lastHeardAt, newsDueOn }: { lastHeardAt: string; newsDueOn: string | null },
  now: Temporal.Instant,
  timeZone: string,
): z.output<typeof SilenceFacts> {
  const facts = silence({
    lastHeardAt: Temporal.Instant.from(lastHeardAt),
    now,
    due: newsDueOn ? Temporal.PlainDate.from(newsDueOn) : undefined,
    timeZone,
    holidays: isDutchHoliday,
  })
  return { lastHeardAt, newsDueOn, ...facts }
}
