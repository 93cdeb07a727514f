import { Temporal } from 'temporal-polyfill'

/** An update as far as its promise goes: when it came, and when it said the next one would. */
export interface PromisingUpdate {
  publishedAt: string
  nextNewsOn: string | null
  nextNewsTime: string | null
}

/**
 * Of the news we promised whose moment has come, how much came in time. A promise counts as soon as the next update is
 * there or the promised moment has passed; without a time it lasts until the end of the day. `updates`: oldest first.
 */
export function keptNews(
  updates: readonly PromisingUpdate[],
  now: Temporal.Instant,
  timeZone: string,
): { promised: number; kept: number } {
  let promised = 0
  let kept = 0
  for (const [index, { nextNewsOn, nextNewsTime }] of updates.entries()) {
    if (!nextNewsOn) continue
    const next = updates[index + 1]
    const deadline = promisedMoment(nextNewsOn, nextNewsTime, timeZone)
    const inTime = next && Temporal.Instant.compare(Temporal.Instant.from(next.publishedAt), deadline) <= 0
    if (!inTime && Temporal.Instant.compare(now, deadline) <= 0) continue
    promised++
    if (inTime) kept++
  }
  return { promised, kept }
}

/** The last moment that keeps a promise: the minute itself, or the end of the day. */
export function promisedMoment(on: string, time: string | null, timeZone: string): Temporal.Instant {
  const day = Temporal.PlainDate.from(on)
  if (time) return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant()
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ milliseconds: 1 })
}
