import { type Curve, curveRange, type Point } from './curve.ts'
import { type Box, lineMark, overlaps, type PathMark } from './marks.ts'

/** A text that wants a place near a point of the drawing. */
export interface Label {
  readonly anchor: Point
  /** The ways its lines may be broken, best first. */
  readonly shapes: readonly { readonly width: number; readonly height: number }[]
  readonly prefer: 'above' | 'below'
  /** Where it may stand, best first; absent means around its anchor. */
  readonly spots?: readonly Box[]
}

/** Where a label stands, and in which of its shapes. */
export interface Placed {
  readonly box: Box
  readonly shape: number
}

/** What a label may not cover. */
export interface Surroundings {
  /** Where labels may stand. */
  readonly room: Box
  readonly obstacles: readonly Box[]
  /** Thin lines: no label covers them, but a leader may cross. */
  readonly barriers: readonly Box[]
  readonly curves: readonly Curve[]
  /** Between a line and this level lies land where the line is higher. */
  readonly waterLevel: number
}

/** Free px around the line, and around earlier labels. */
const lineAir = 5
const labelAir = { x: 6, y: 3 }
/** First in coarse steps, so that labels line up; then what lies between, for a tight place. */
const distances = [10, 12, 14, 11, 13, 15].flatMap((first) => steps(first, 6))
const shifts = [0, -0.25, 0.25, -0.5, 0.5, -0.75, 0.75, -1, 1]

function steps(from: number, by: number): number[] {
  return Array.from({ length: 12 }, (_, i) => from + i * by).filter((distance) => distance <= 76)
}

/**
 * Places labels by priority: each takes the first free spot near its point, rather one whose leader crosses nothing.
 * Returns a place per label, or null where nothing is free.
 */
export function placeLabels(labels: readonly Label[], around: Surroundings): (Placed | null)[] {
  const taken: Box[] = []
  return labels.map((label) => {
    let best: Placed | null = null
    for (const spot of candidates(label)) {
      if (!isFree(spot.box, taken, around)) continue
      best ??= spot
      if (!leaderIsClear(label.anchor, spot.box, taken, around)) continue
      best = spot
      break
    }
    if (best) taken.push(best.box)
    return best
  })
}

/** Every place a label could take, best first. */
function* candidates({ anchor, shapes, prefer, spots }: Label): Generator<Placed> {
  for (const box of spots ?? []) yield { box, shape: 0 }
  if (spots) return
  for (const [shape, { width, height }] of shapes.entries())
    for (const distance of distances)
      for (const shift of shifts)
        for (const side of prefer === 'above' ? ['above', 'below'] : ['below', 'above']) {
          const y = side === 'above' ? anchor.y - distance - height : anchor.y + distance
          yield { shape, box: { x: anchor.x - width / 2 + shift * width, y, width, height } }
        }
}

function isFree(box: Box, taken: readonly Box[], around: Surroundings): boolean {
  const { room, obstacles, barriers, curves, waterLevel } = around
  const inside =
    box.x >= room.x &&
    box.x + box.width <= room.x + room.width &&
    box.y >= room.y &&
    box.y + box.height <= room.y + room.height
  if (!inside || obstacles.some((obstacle) => overlaps(box, obstacle))) return false
  if (barriers.some((barrier) => overlaps(box, barrier))) return false
  if (taken.some((other) => overlaps(box, grown(other, labelAir.x, labelAir.y)))) return false
  return curves.every((curve) => {
    const range = curveRange(curve, box.x - 2, box.x + box.width + 2)
    if (!range) return true
    const top = box.y - lineAir
    const bottom = box.y + box.height + lineAir
    const onLine = top < range.max && range.min < bottom
    const onLand = range.min < waterLevel && range.min < bottom && box.y < waterLevel
    return !onLine && !onLand
  })
}

function grown(box: Box, x: number, y: number): Box {
  return { x: box.x - x, y: box.y - y, width: box.width + 2 * x, height: box.height + 2 * y }
}

/** The point of a label nearest to what it speaks of. */
function nearest(anchor: Point, box: Box): Point {
  return {
    x: Math.min(Math.max(anchor.x, box.x), box.x + box.width - 6),
    y: Math.min(Math.max(anchor.y, box.y), box.y + box.height),
  }
}

/** The last px of a leader lie among the rings it points at and are not tested. */
const arrival = 14

function leaderIsClear(anchor: Point, box: Box, taken: readonly Box[], { obstacles }: Surroundings): boolean {
  const from = nearest(anchor, box)
  const length = Math.hypot(anchor.x - from.x, anchor.y - from.y)
  for (let along = 6; along < length - arrival; along += 3) {
    const x = from.x + ((anchor.x - from.x) * along) / length
    const y = from.y + ((anchor.y - from.y) * along) / length
    const spot = { x: x - 1, y: y - 1, width: 2, height: 2 }
    if (taken.some((other) => overlaps(spot, other))) return false
    if (obstacles.some((obstacle) => overlaps(spot, obstacle))) return false
  }
  return true
}

/** The thin line from a label to the edge of the ring it speaks of; null when it would be under 8 px. */
export function leader(anchor: Point, box: Box, ringRadius: number): PathMark | null {
  const from = nearest(anchor, box)
  const length = Math.hypot(anchor.x - from.x, anchor.y - from.y)
  if (length - ringRadius - 9 <= 8) return null
  const x = (anchor.x - from.x) / length
  const y = (anchor.y - from.y) / length
  const stop = ringRadius + 4
  const end = { x: anchor.x - x * stop, y: anchor.y - y * stop }
  return lineMark(from.x + x * 5, from.y + y * 5, end.x, end.y, { stroke: 'customer', strokeWidth: 1 })
}
