import { around, type Box, lineMark, type Mark, px } from './marks.ts'
import type { PlacedMoment } from './moments.ts'
import type { Sizes } from './sizes.ts'

/** The heavy ring of a mean with its whiskers; below five answers only what we assume, as a dashed ring. */
export function meanMarks(
  { moment, mean, x }: PlacedMoment,
  y: (value: number) => number,
  sizes: Sizes,
): { marks: Mark[]; boxes: Box[] } {
  if (!mean) {
    if (moment.assumed === null) return { marks: [], boxes: [] }
    const cy = y(moment.assumed)
    const r = sizes.mean - 0.5
    const paint = { fill: 'ground', stroke: 'customer', strokeWidth: 1.5, dash: [2.6, 2] } as const
    return {
      marks: [{ kind: 'circle', cx: x, cy, r, ...paint }],
      boxes: [around({ x, y: cy, width: 0, height: 0 }, r + 3)],
    }
  }
  const cy = y(mean.value)
  const high = y(mean.interval?.high ?? mean.value)
  const low = y(mean.interval?.low ?? mean.value)
  const stroke = { stroke: 'customer', strokeWidth: 2 } as const
  const reach = sizes.mean + 2.6
  return {
    marks: [
      lineMark(x, high, x, low, stroke),
      lineMark(x - 4, high, x + 4, high, stroke),
      lineMark(x - 4, low, x + 4, low, stroke),
      { kind: 'circle', cx: x, cy, r: px(reach), fill: 'ground' },
      { kind: 'circle', cx: x, cy, r: sizes.mean, fill: 'ground', stroke: 'customer', strokeWidth: 3.5 },
    ],
    boxes: [
      around({ x, y: cy, width: 0, height: 0 }, reach + 1),
      { x: x - 6, y: high - 2, width: 12, height: low - high + 4 },
    ],
  }
}
