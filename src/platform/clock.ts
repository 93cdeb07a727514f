import { Temporal } from 'temporal-polyfill'

/** Where "now" comes from. Everything that needs the time is given a clock, so that tests can move it. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** The calendar day it is at `instant` in `timeZone`, such as 2026-11-21 in Europe/Amsterdam. */
export const dayIn = (timeZone: string, instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate()
