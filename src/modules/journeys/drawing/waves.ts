import { areas, type Curve } from './curve.ts'
import { cubic, move, type PathMark, type Segment } from './marks.ts'

const period = 14
/** Height of the control points; the wave itself swings 0.29 times as far. */
const swing = 6

/** One row of waves from x1 to x2 around y. Waves stand on a fixed grid of x, so that rows line up wherever cut. */
export function waveRow(x1: number, x2: number, y: number): Segment[] {
  const segments: Segment[] = []
  for (let start = Math.floor(x1 / period) * period; start < x2; start += period) {
    const from = Math.max(0, (x1 - start) / period)
    const to = Math.min(1, (x2 - start) / period)
    if (to - from < 1e-6) continue
    const [y0, c1, c2, y3] = part([0, -swing, swing, 0], from, to)
    const left = start + from * period
    const third = ((to - from) * period) / 3
    if (segments.length === 0) segments.push(move(left, y + y0))
    segments.push(cubic(left + third, y + c1, left + 2 * third, y + c2, left + 3 * third, y + y3))
  }
  return segments
}

type Four = readonly [number, number, number, number]

/** The control values of the part of a cubic between two parameters (blossoming). */
function part([a, b, c, d]: Four, from: number, to: number): Four {
  const at = (r: number, s: number, t: number) => {
    const mix = (p: number, q: number, u: number) => p + (q - p) * u
    const [ab, bc, cd] = [mix(a, b, r), mix(b, c, r), mix(c, d, r)]
    return mix(mix(ab, bc, s), mix(bc, cd, s), t)
  }
  return [at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)]
}

/** The faint rows everywhere below the water level, `count` of them evenly down to `bottom`. */
export function openWater(x1: number, x2: number, level: number, bottom: number, count: number): PathMark {
  const distance = (bottom - level) / count
  const rows = Array.from({ length: count }, (_, row) => waveRow(x1, x2, level + distance * (row + 0.5)))
  return { kind: 'path', segments: rows.flat(), stroke: 'water', strokeWidth: 0.7 }
}

/** The rows inside the pools of a line, cut where the water gets too shallow. */
export function poolWaves(curve: Curve, level: number): Segment[] {
  const deepest = Math.max(...curve.knots.map((knot) => knot.y))
  const segments: Segment[] = []
  for (let y = level + 4; y < deepest - 3; y += 6)
    for (const area of areas(curve, y + 3))
      if (area.side === 'below' && area.x2 - area.x1 > period / 2)
        segments.push(...waveRow(area.x1, area.x2, y))
  return segments
}
