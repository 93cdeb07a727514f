import { type Box, line, type Mark, move, px } from './marks.ts'
import type { PlacedMoment } from './moments.ts'
import type { RingBlock } from './rings.ts'
import type { Sizes } from './sizes.ts'
import { measure } from './text.ts'
import type { MapWords } from './words.ts'

/** A mean this much below the intention gets a bracket. */
export const chafesBelow = -0.75

export interface Bracket {
  readonly marks: readonly Mark[]
  readonly boxes: readonly Box[]
}

/** What a bracket had better not cover: rings, means and the frame of the focus. */
export interface BracketNeighbours {
  readonly boxes: readonly Box[]
  readonly left: number
  readonly right: number
}

/**
 * The red bracket from the intended feeling down to the mean, with the difference on a plate; null when the mean is
 * near enough. It stands right of the rings, or left of them where it would cover less.
 */
export function bracket(
  placed: PlacedMoment,
  blocks: readonly RingBlock[],
  y: (value: number) => number,
  neighbours: BracketNeighbours,
  sizes: Sizes,
  words: MapWords,
): Bracket | null {
  const { mean, moment, x } = placed
  const gap = mean && moment.intended !== null ? mean.value - moment.intended : 0
  if (!mean || moment.intended === null || gap >= chafesBelow) return null
  const top = y(moment.intended) + sizes.line / 2
  const bottom = y(mean.value)
  const text = words.signed(gap)
  const font = 'anek-92-600'
  const size = sizes.plateNumber
  const plateWidth = Math.max(size * 2.6, measure(text, font, size) + 10)
  const plateHeight = size + 5
  const plateTop = (top + bottom) / 2 - plateHeight / 2
  const beside = Math.max(9, halfWidth(blocks, x, top, bottom)) + 8
  const besidePlate =
    Math.max(9, halfWidth(blocks, x, plateTop - 2, plateTop + plateHeight + 2)) + plateWidth * 0.32 + 3
  const away = Math.max(beside, besidePlate)
  const spot = (side: number, distance: number) => {
    const at = px(x + side * distance)
    const left = at - plateWidth * (side > 0 ? 0.32 : 0.68)
    const inside = Math.min(Math.max(left, neighbours.left + 2), neighbours.right - plateWidth - 2)
    const plate = { x: px(inside), y: px(plateTop), width: px(plateWidth), height: px(plateHeight) }
    const stem = { x: Math.min(at, at - side * 6), y: top, width: 6, height: bottom - top }
    const covered = neighbours.boxes.reduce((sum, box) => sum + shared(plate, box) + shared(stem, box), 0)
    return { at, plate, side, cost: covered + Math.abs(inside - left) * plateHeight }
  }
  const spots = [1, -1].flatMap((side) => [0, 5, 10, -3].map((further) => spot(side, away + further)))
  const { at, plate, side } = spots.reduce((best, other) => (other.cost < best.cost ? other : best))
  const tick = at - side * 6
  return {
    marks: [
      {
        kind: 'path',
        segments: [move(tick, top), line(at, top), line(at, bottom), line(tick, bottom)],
        stroke: 'chafe',
        strokeWidth: 1.5,
      },
      { kind: 'rect', ...plate, radius: 3, fill: 'chafe' },
      {
        kind: 'text',
        text,
        x: px(plate.x + plate.width / 2),
        y: px(plate.y + plate.height / 2 + size * 0.35),
        anchor: 'middle',
        direction: 'ltr',
        font,
        size,
        role: 'onChafe',
      },
    ],
    boxes: [
      { x: plate.x - 2, y: plate.y - 2, width: plate.width + 4, height: plate.height + 4 },
      { x: Math.min(at, tick) - 2, y: top - 2, width: 10, height: bottom - top + 4 },
    ],
  }
}

/** Half the width of the widest block of rings that reaches between two heights. */
function halfWidth(blocks: readonly RingBlock[], x: number, top: number, bottom: number): number {
  return blocks
    .filter(({ box }) => box.y < bottom && top < box.y + box.height)
    .reduce((most, { box }) => Math.max(most, box.x + box.width - x), 0)
}

/** Area that two boxes share. */
function shared(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
