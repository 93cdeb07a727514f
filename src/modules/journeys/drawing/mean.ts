/** Numbers of answers at −2, −1, 0, +1 and +2. */
export type Answers = readonly [number, number, number, number, number]

export interface Mean {
  readonly n: number
  readonly value: number
  /** 95% confidence interval, kept inside the scale; null for a single answer. */
  readonly interval: { readonly low: number; readonly high: number } | null
}

/** Below this number of answers a mean is never shown, only the answers themselves. */
export const fewestForMean = 5

export function answerCount(answers: Answers): number {
  return answers.reduce((sum, count) => sum + count, 0)
}

/** Mean and 95% interval by Student's t (n is small here and the spread is estimated); null without answers. */
export function meanOf(answers: Answers): Mean | null {
  const n = answerCount(answers)
  if (n === 0) return null
  const value = answers.reduce((sum, count, i) => sum + count * (i - 2), 0) / n
  if (n === 1) return { n, value, interval: null }
  const squares = answers.reduce((sum, count, i) => sum + count * (i - 2 - value) ** 2, 0)
  const half = (studentT(n - 1) * Math.sqrt(squares / (n - 1))) / Math.sqrt(n)
  return { n, value, interval: { low: Math.max(-2, value - half), high: Math.min(2, value + half) } }
}

/**
 * Two-sided 95% point of Student's t: exact for one, two and three degrees of freedom, beyond that the expansion
 * of Fisher and Cornish around the normal point (Abramowitz and Stegun 26.7.5), good to 0.3%.
 */
export function studentT(freedom: number): number {
  const exact = [12.7062, 4.30265, 3.18245][freedom - 1]
  if (exact !== undefined) return exact
  const z = 1.959964
  return (
    z +
    (z ** 3 + z) / (4 * freedom) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * freedom ** 3)
  )
}
