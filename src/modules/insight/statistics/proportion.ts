/** A share with its 95% interval, each between 0 and 1. */
export interface Proportion {
  count: number
  of: number
  share: number
  low: number
  high: number
}

const z = 1.959963984540054

/**
 * The share `count` of `of`, with Wilson's score interval (1927), without continuity correction. The interval is
 * exact at the ends: it begins at 0 when nobody does and ends at 1 when all do. Null without anybody.
 */
export function proportion(count: number, of: number): Proportion | null {
  if (of === 0) return null
  const share = count / of
  const centre = (share + (z * z) / (2 * of)) / (1 + (z * z) / of)
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  return {
    count,
    of,
    share,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === of ? 1 : Math.min(1, centre + half),
  }
}
