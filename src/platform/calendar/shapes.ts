import { z } from 'zod'

/** A calendar day, such as 2026-11-21. */
export const Day = z.iso.date()

/** A time of day to the minute, such as 16:00. */
export const TimeOfDay = z.iso.time({ precision: -1 })

/** A moment in UTC, as an ISO string. */
export const Moment = z.iso.datetime({ offset: true })
