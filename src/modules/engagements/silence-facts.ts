import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { dayOfMoment } from '../../platform/clock.ts'
import { remembered } from '../../platform/remembered.ts'
import { silence } from '../touches/silence.ts'
import type { SilenceFacts } from './engagements.contract.ts'

type Facts = z.output<typeof SilenceFacts>

/**
 * How long a customer heard nothing, worked out from what the engagement's row keeps. Of `now` only the day matters, so
 * what was worked out for a list is remembered for the next.
 */
export const silenceFacts: (
  of: { lastHeardAt: string; newsDueOn: string | null },
  now: Temporal.Instant,
  timeZone: string,
) => Facts = remembered(
  ({ lastHeardAt, newsDueOn }, now, timeZone) => {
    const facts = silence({
      lastHeardAt: Temporal.Instant.from(lastHeardAt),
      now,
      due: newsDueOn ? Temporal.PlainDate.from(newsDueOn) : undefined,
      timeZone,
      holidays: isDutchHoliday,
    })
    return { lastHeardAt, newsDueOn, ...facts }
  },
  ({ lastHeardAt, newsDueOn }, now, timeZone) =>
    `${lastHeardAt} ${newsDueOn} ${dayOfMoment(timeZone, now.toString())} ${timeZone}`,
  10_000,
)
