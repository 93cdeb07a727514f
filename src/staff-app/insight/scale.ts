/** What stands on an axis: where, from 0 (left) to 1 (right), and what is written there. */
export interface Tick {
  at: number
  label: string
}

/** Marks that people think in, in days. */
const marks = { day: 1, week: 7, month: 30.44, quarter: 91.3, year: 365.25, fiveYears: 1826 } as const
export type StayMark = keyof typeof marks

/**
 * Where a number of days stands on an axis from none to `longest`, from 0 to 1: each doubling takes about as much room,
 * so that six days and a year can be read off the same axis.
 */
export const placeOfDays = (days: number, longest: number): number =>
  Math.log1p(Math.min(Math.max(days, 0), longest)) / Math.log1p(longest)

/** The marks on an axis of days; the last of two that would touch is left out. */
export function stayTicks(longest: number, labels: Readonly<Record<StayMark, string>>): Tick[] {
  const places = (Object.keys(marks) as StayMark[])
    .filter((mark) => marks[mark] <= longest)
    .map((mark) => ({ at: placeOfDays(marks[mark], longest), label: labels[mark] }))
  return places.filter(({ at }, i) => at - (places[i - 1]?.at ?? -1) > 0.11)
}

/** The marks on an axis of shares. */
export const shareTicks = (percent: (share: number) => string): Tick[] =>
  [0, 0.5, 1].map((at) => ({ at, label: percent(at) }))
