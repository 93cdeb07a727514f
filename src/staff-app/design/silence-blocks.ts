export interface SilenceBlocks {
  /** How many blocks are drawn. */
  readonly count: number
  /** How many of those are filled. */
  readonly filled: number
  /** The mark stands after this many blocks. */
  readonly limitAfter: number
  /** One block is this many days: a day, a week or a month. */
  readonly daysPerBlock: 1 | 7 | 30
}

/** More blocks than this do not fit beside a name on a phone. */
const most = 14

/**
 * The days a customer has heard nothing, against the day on which they usually ask. Whole days, both at least 0.
 * Blocks reach the mark exactly when the silence has reached the limit, also when a block is a week or a month.
 */
export function silenceBlocks(days: number, limit: number): SilenceBlocks {
  const longest = Math.max(days, limit)
  const daysPerBlock = longest <= most - 2 ? 1 : longest <= 7 * (most - 2) ? 7 : 30
  const limitAfter = Math.min(most - 2, Math.max(1, Math.ceil(limit / daysPerBlock)))
  const whole = Math.min(most, Math.floor(days / daysPerBlock))
  const filled = days >= limit ? Math.max(whole, limitAfter) : Math.min(whole, limitAfter - 1)
  return { count: Math.min(most, Math.max(filled, limitAfter) + 2), filled, limitAfter, daysPerBlock }
}
