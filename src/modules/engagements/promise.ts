import type { Temporal } from 'temporal-polyfill'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { dayOfMoment } from '../../platform/clock.ts'
import { remembered } from '../../platform/remembered.ts'
import { newsDue } from '../touches/silence.ts'

/** What a phase promises its customers. `workingDays`: the longest silence that keeps it. */
export interface PhasePromise {
  phaseId: string
  text: string
  workingDays: number
  time: string | null
}

/** The promise that counts when a customer is in several phases: the one with the shortest silence. */
export const strictestPromise = (promises: readonly PhasePromise[]): PhasePromise | undefined =>
  promises.reduce<PhasePromise | undefined>(
    (strictest, promise) => (strictest && strictest.workingDays <= promise.workingDays ? strictest : promise),
    undefined,
  )

/** The day on which the next news is due when there is news now. Of `now` only the day matters. */
export const nextNewsAfter: (
  promise: PhasePromise,
  now: Temporal.Instant,
  timeZone: string,
) => Temporal.PlainDate | undefined = remembered(
  ({ workingDays }, now, timeZone) =>
    newsDue({ lastHeardAt: now, promises: [workingDays], ended: false, timeZone, holidays: isDutchHoliday }),
  ({ workingDays }, now, timeZone) => `${workingDays} ${dayOfMoment(timeZone, now.toString())} ${timeZone}`,
)
