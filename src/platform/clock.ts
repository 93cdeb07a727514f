import { Temporal } from 'temporal-polyfill'
import { remembered } from './remembered.ts'

/** Where "now" comes from. Everything that needs the time is given a clock, so that tests can move it. */
export interface Clock {
  now(): Temporal.Instant
}

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

/** The calendar day it is at `instant` in `timeZone`, such as 2026-11-21 in Europe/Amsterdam. */
export const dayIn = (timeZone: string, instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO(timeZone).toPlainDate()

/** The same for a moment as the database tells it; remembered, since lists of many customers ask it of the same moments. */
export const dayOfMoment = remembered(
  (timeZone: string, moment: string): string => dayIn(timeZone, Temporal.Instant.from(moment)).toString(),
  (timeZone, moment) => `${moment} ${timeZone}`,
  10_000,
)
