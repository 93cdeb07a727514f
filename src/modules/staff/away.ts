import type { Temporal } from 'temporal-polyfill'

/** Days of the organisation's calendar, such as 2026-11-21, both included; no last day means: not known yet. */
export interface Absence {
  absentFrom: string | null
  absentUntil: string | null
}

/** Whether somebody is away on `day`. */
export function isAway({ absentFrom, absentUntil }: Absence, day: Temporal.PlainDate): boolean {
  const today = day.toString()
  return absentFrom !== null && absentFrom <= today && (absentUntil === null || today <= absentUntil)
}
