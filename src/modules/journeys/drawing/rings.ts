import { type Box, px } from './marks.ts'
import type { Answers } from './mean.ts'

/** How answers become rings, the same for the whole map. */
export interface RingPlan {
  /** Distance between centres in px; a ring is 0.41 of it. */
  readonly step: number
  /** Most rings in one row, where the moment is wide enough. */
  readonly perRow: number
  /** Px beside the rings that stay free for a bracket, as long as they can. */
  readonly beside: number
  /** 1 as long as that can be drawn; beyond, one ring stands for this many answers. */
  readonly answersPerRing: number
}

export interface RingSource {
  readonly answers: Answers
  /** Room for this moment in px. */
  readonly width: number
}

export interface RingBlock {
  /** −2..2 */
  readonly level: number
  readonly count: number
  readonly rings: readonly { readonly x: number; readonly y: number }[]
  readonly box: Box
}

/** Free px between the blocks of two levels. */
const air = 4
const smallestStep = 3
const bundles = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000]

function rowLength(width: number, { step, perRow, beside }: RingPlan): number {
  return Math.max(1, Math.min(perRow, Math.floor((width - beside) / step)))
}

/** Answers at one level as a number of rings; whoever answered is never rounded away. */
export function ringCount(answers: number, { answersPerRing }: RingPlan): number {
  return answers === 0 ? 0 : Math.max(1, Math.round(answers / answersPerRing))
}

function fits(sources: readonly RingSource[], gap: number, plan: RingPlan): boolean {
  return sources.every(({ answers, width }) =>
    answers.every(
      (count) => Math.ceil(ringCount(count, plan) / rowLength(width, plan)) * plan.step <= gap - air,
    ),
  )
}

/**
 * The largest rings with which every block fits between two levels (`gap` px apart): first smaller rings in rows of
 * at most eight, then wider rows, and when hundreds of answers still do not fit, several answers per ring.
 */
export function planRings(sources: readonly RingSource[], gap: number, step: number): RingPlan {
  const crowded = { perRow: 40, beside: 8, smallest: smallestStep }
  const roomy = [
    { perRow: 8, beside: 42, smallest: 4.6 },
    { perRow: 8, beside: 8, smallest: 4 },
    { perRow: 14, beside: 8, smallest: smallestStep },
  ]
  for (const answersPerRing of bundles)
    for (const { perRow, beside, smallest } of answersPerRing === 1 ? [...roomy, crowded] : [crowded])
      for (let size = step; size >= smallest; size = px(size - 0.2)) {
        const plan = { step: size, perRow, beside, answersPerRing }
        if (fits(sources, gap, plan)) return plan
      }
  return { step: smallestStep, perRow: 40, beside: 8, answersPerRing: Number.MAX_SAFE_INTEGER }
}

/** Radius in px. */
export const ringRadius = (plan: RingPlan): number => px(plan.step * 0.41)

/** The rings of one moment: per level a block of centred rows around the height of that level. */
export function stackRings(
  answers: Answers,
  centre: number,
  width: number,
  levelY: (level: number) => number,
  plan: RingPlan,
): RingBlock[] {
  const most = rowLength(width, plan)
  return answers.flatMap((answered, index): RingBlock[] => {
    const count = ringCount(answered, plan)
    if (count === 0) return []
    const rows = Math.ceil(count / most)
    const perRow = Math.ceil(count / rows)
    const middle = levelY(index - 2)
    const top = middle - ((rows - 1) * plan.step) / 2
    const rings = Array.from({ length: count }, (_, ring) => {
      const row = Math.floor(ring / perRow)
      const inRow = Math.min(perRow, count - row * perRow)
      return { x: px(centre + ((ring % perRow) - (inRow - 1) / 2) * plan.step), y: px(top + row * plan.step) }
    })
    const wide = perRow * plan.step
    const high = rows * plan.step
    const box = { x: px(centre - wide / 2), y: px(middle - high / 2), width: px(wide), height: px(high) }
    return [{ level: index - 2, count: answered, rings, box }]
  })
}
