/** How often a stay of so many days was seen: over (`left`), or still going on (censored: at least this long). */
export interface StayCount {
  days: number
  left: boolean
  count: number
}

/** A median with its 95% interval, in days. A bound that cannot be said yet is null; so is the median. */
export interface WaitingTime {
  median: number | null
  low: number | null
  high: number | null
  /** Stays looked at, and how many of those are over. */
  n: number
  finished: number
}

interface Step {
  days: number
  /** Share that stays longer than `days`, and its 95% band. */
  share: number
  low: number
  high: number
}

const z = 1.959963984540054

/**
 * How long a stay lasts, when those who are still there count for as long as they have been there.
 * Kaplan and Meier (1958); variance by Greenwood; band on the log scale, as R's survfit does by default; the interval
 * of the median by Brookmeyer and Crowley (1982): where the band crosses one half.
 */
export function waitingTime(stays: readonly StayCount[]): WaitingTime {
  const steps = survival(stays)
  const total = stays.reduce((sum, { count }) => sum + count, 0)
  const finished = stays.reduce((sum, { left, count }) => sum + (left ? count : 0), 0)
  return {
    median: halfway(steps, 'share'),
    low: halfway(steps, 'low'),
    high: halfway(steps, 'high'),
    n: total,
    finished,
  }
}

/** The share that stays longer, after each day on which somebody left. */
export function survival(stays: readonly StayCount[]): Step[] {
  const days = [...new Set(stays.map((stay) => stay.days))].sort((a, b) => a - b)
  const counted = (day: number, left: boolean) =>
    stays.reduce((sum, stay) => sum + (stay.days === day && stay.left === left ? stay.count : 0), 0)
  const steps: Step[] = []
  let there = stays.reduce((sum, { count }) => sum + count, 0)
  let share = 1
  let variance = 0
  for (const day of days) {
    const leaving = counted(day, true)
    if (leaving > 0) {
      share *= 1 - leaving / there
      variance += leaving / (there * (there - leaving))
      const spread = z * Math.sqrt(variance)
      const known = share > 0
      steps.push({
        days: day,
        share,
        low: known ? share * Math.exp(-spread) : Number.NaN,
        high: known ? Math.min(1, share * Math.exp(spread)) : Number.NaN,
      })
    }
    there -= leaving + counted(day, false)
  }
  return steps
}

const nearlyHalf = 1e-9

/** The first day on which the curve is at or below one half; the middle of a stretch that lies exactly on it. */
function halfway(steps: readonly Step[], curve: 'share' | 'low' | 'high'): number | null {
  const index = steps.findIndex((step) => step[curve] <= 0.5 + nearlyHalf)
  const at = steps[index]
  if (!at) return null
  const next = steps[index + 1]
  return Math.abs(at[curve] - 0.5) < nearlyHalf && next ? (at.days + next.days) / 2 : at.days
}
