import { z } from 'zod'

/** Years that anybody can mean; others are slips of the finger, and some no database can keep. */
const isThinkable = (date: string): boolean => date >= '1900' && date < '2300'
const notADate = { params: { code: 'value-not-date' } }

/** A calendar day, such as 2026-11-21. */
export const Day = z.iso.date().refine(isThinkable, notADate)

/** A time of day to the minute, such as 16:00. */
export const TimeOfDay = z.iso.time({ precision: -1 })

/** A moment in UTC, as an ISO string. */
export const Moment = z.iso.datetime({ offset: true }).refine(isThinkable, notADate)
