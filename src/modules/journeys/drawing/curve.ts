import { close, cubic, line, move, type Segment } from './marks.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

interface Knot extends Point {
  /** dy/dx at the knot. */
  readonly slope: number
}

/** A smooth line through its knots, left to right; between two knots it only rises or only falls. */
export interface Curve {
  readonly knots: readonly Knot[]
}

/**
 * Monotone cubic interpolation (Fritsch and Carlson 1980), leaving and arriving flat: the line passes every point
 * and never overshoots one. Points stand in order of x, no two at the same x, at least two.
 */
export function curveThrough(points: readonly Point[]): Curve {
  const secants = points.slice(1).map((point, i) => {
    const before = points[i] as Point
    return (point.y - before.y) / (point.x - before.x)
  })
  const slopes = points.map((_, i) => {
    const before = secants[i - 1]
    const after = secants[i]
    return before === undefined || after === undefined || before * after <= 0 ? 0 : (before + after) / 2
  })
  for (const [i, secant] of secants.entries()) {
    const a = slopes[i] as number
    const b = slopes[i + 1] as number
    const steep = secant === 0 ? 0 : Math.hypot(a, b) / Math.abs(secant)
    const shrink = secant === 0 ? 0 : steep > 3 ? 3 / steep : 1
    slopes[i] = a * shrink
    slopes[i + 1] = b * shrink
  }
  return { knots: points.map((point, i) => ({ x: point.x, y: point.y, slope: slopes[i] as number })) }
}

/** Hermite form of the cubic between two knots. */
function between(a: Knot, b: Knot, x: number): Knot {
  const h = b.x - a.x
  const t = (x - a.x) / h
  const y =
    (2 * t ** 3 - 3 * t ** 2 + 1) * a.y +
    (t ** 3 - 2 * t ** 2 + t) * h * a.slope +
    (3 * t ** 2 - 2 * t ** 3) * b.y +
    (t ** 3 - t ** 2) * h * b.slope
  const slope =
    ((6 * t ** 2 - 6 * t) * (a.y - b.y)) / h +
    (3 * t ** 2 - 4 * t + 1) * a.slope +
    (3 * t ** 2 - 2 * t) * b.slope
  return { x, y, slope }
}

/** Pairs of neighbouring knots. */
function spans(curve: Curve): [Knot, Knot][] {
  return curve.knots.slice(1).map((knot, i) => [curve.knots[i] as Knot, knot])
}

/** Height of the line at x, or null where it does not run. */
export function curveAt(curve: Curve, x: number): number | null {
  const { knots } = curve
  const after = knots.findIndex((knot) => knot.x >= x)
  const right = knots[after]
  const left = knots[after - 1]
  if (!right || x < (knots[0] as Knot).x) return null
  return left ? between(left, right, x).y : right.y
}

/** Smallest and largest y of the line between x1 and x2, exact; null where it does not run. */
export function curveRange(curve: Curve, x1: number, x2: number): { min: number; max: number } | null {
  const first = (curve.knots[0] as Knot).x
  const last = (curve.knots.at(-1) as Knot).x
  if (x2 < first || x1 > last) return null
  const ends = [Math.max(x1, first), Math.min(x2, last)].map((x) => curveAt(curve, x) as number)
  const inside = curve.knots.filter((knot) => knot.x > x1 && knot.x < x2).map((knot) => knot.y)
  return { min: Math.min(...ends, ...inside), max: Math.max(...ends, ...inside) }
}

/** The same line cut in two at x; a side where it does not run is null. */
export function splitCurve(curve: Curve, x: number): [Curve | null, Curve | null] {
  const { knots } = curve
  if (x <= (knots[0] as Knot).x) return [null, curve]
  if (x >= (knots.at(-1) as Knot).x) return [curve, null]
  const right = knots.findIndex((knot) => knot.x > x)
  const cut = between(knots[right - 1] as Knot, knots[right] as Knot, x)
  const before = knots.slice(0, right).filter((knot) => knot.x < x)
  return [{ knots: [...before, cut] }, { knots: [cut, ...knots.slice(right)] }]
}

/** The cubic segments of the line after its first knot. */
function cubics(knots: readonly Knot[]): Segment[] {
  return spans({ knots }).map(([a, b]) => {
    const third = (b.x - a.x) / 3
    return cubic(a.x + third, a.y + a.slope * third, b.x - third, b.y - b.slope * third, b.x, b.y)
  })
}

/** The line as path segments. */
export function curveSegments(curve: Curve): Segment[] {
  const first = curve.knots[0] as Knot
  return [move(first.x, first.y), ...cubics(curve.knots)]
}

/** The x between two knots where a monotone span passes `level`, by halving. */
function crossing(a: Knot, b: Knot, level: number): number {
  let low = a.x
  let high = b.x
  while (high - low > 1e-6) {
    const middle = (low + high) / 2
    if (between(a, b, middle).y < level === a.y < level) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** A closed piece between the line and a level: above it (a hill, smaller y) or below it (a pool). */
export interface Area {
  readonly side: 'above' | 'below'
  readonly x1: number
  readonly x2: number
  readonly segments: readonly Segment[]
}

/** Cuts the area between line and level where they cross: closed polygons with curved edges, left to right. */
export function areas(curve: Curve, level: number): Area[] {
  const pieces: { side: Area['side']; knots: Knot[] }[] = []
  for (const [a, b] of spans(curve)) {
    const crosses = (a.y - level) * (b.y - level) < 0
    const cut = crosses ? { ...between(a, b, crossing(a, b, level)), y: level } : null
    for (const [from, to] of cut ? [[a, cut] as const, [cut, b] as const] : [[a, b] as const]) {
      const lean = from.y - level || to.y - level
      if (lean === 0) continue
      const side = lean < 0 ? 'above' : 'below'
      const open = pieces.at(-1)
      if (open?.side === side && open.knots.at(-1)?.x === from.x && from.y !== level) open.knots.push(to)
      else pieces.push({ side, knots: [from, to] })
    }
  }
  return pieces.map(({ side, knots }) => {
    const first = knots[0] as Knot
    const last = knots.at(-1) as Knot
    const start = first.y === level ? [] : [line(first.x, first.y)]
    const end = last.y === level ? [] : [line(last.x, level)]
    return {
      side,
      x1: first.x,
      x2: last.x,
      segments: [move(first.x, level), ...start, ...cubics(knots), ...end, close],
    }
  })
}
