import { type Curve, curveRange } from '../../../modules/journeys/drawing/curve.ts'
import {
  type Box,
  cubic,
  line,
  lineMark,
  type Mark,
  move,
  overlaps,
} from '../../../modules/journeys/drawing/marks.ts'
import type { PlacedBump } from './places.ts'

const hump = { width: 24, height: 14 }

export interface Hump extends PlacedBump {
  readonly box: Box
  readonly marks: Mark[]
}

/** A hump stands above the intended line, as low as it can without covering an answer, on a thin stick. */
export function placeHumps(
  bumps: readonly PlacedBump[],
  intended: readonly Curve[],
  felt: Curve | null,
  taken: readonly Box[],
  water: number,
): Hump[] {
  return bumps.map(({ bump, x }) => {
    const range = { x1: x - hump.width / 2, x2: x + hump.width / 2 }
    const ground = Math.min(
      water,
      ...intended.flatMap((curve) => curveRange(curve, range.x1, range.x2)?.min ?? []),
    )
    const at = (distance: number): Box => ({ x: range.x1, y: ground - distance - hump.height, ...hump })
    const free = (box: Box) => {
      const along = felt && curveRange(felt, range.x1, range.x2)
      const crossed = along && along.min < box.y + box.height + 3 && along.max > box.y - 3
      return box.y >= 2 && !crossed && !taken.some((other) => overlaps(box, other))
    }
    const box = [14, 22, 30, 38, 46, 54, 62, 70].map(at).find(free) ?? at(14)
    return { bump, x, box, marks: humpMarks(box, ground) }
  })
}

/** The road with a hump in it, as our icon of it, and the stick down to the ground. */
function humpMarks({ x, y, width, height }: Box, ground: number): Mark[] {
  const foot = y + height - 2
  const top = y + 2
  const middle = x + width / 2
  return [
    lineMark(middle, foot + 3, middle, ground - 3, { stroke: 'chafe', strokeWidth: 1 }),
    {
      kind: 'path',
      segments: [
        move(x, foot),
        line(x + 5, foot),
        cubic(x + 7.5, foot, x + 7.5, top, middle, top),
        cubic(x + width - 7.5, top, x + width - 7.5, foot, x + width - 5, foot),
        line(x + width, foot),
      ],
      stroke: 'chafe',
      strokeWidth: 3,
    },
  ]
}
