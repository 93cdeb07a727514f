import type { Column } from './columns.ts'
import type { MapPhase } from './content.ts'
import type { Strip } from './map-layout.ts'
import { close, type Layer, line, lineMark, type Mark, move, px } from './marks.ts'
import type { Sizes } from './sizes.ts'
import { measure } from './text.ts'

/** Junctions stand this far right of their column's left side. */
const inset = 8
const arrowLength = 15

interface Road {
  readonly columns: readonly Column[]
  readonly phases: readonly MapPhase[]
  readonly sizes: Sizes
  readonly middle: number
}

/** The road with its numbered junctions and the customers who travel it now. */
export function layoutRoute(
  phases: readonly MapPhase[],
  columns: readonly Column[],
  sizes: Sizes,
  y: number,
  showAttention: boolean,
): Strip {
  const { height } = sizes.route
  const road: Road = { columns, phases, sizes, middle: px(y + height / 2) }
  const beads = phases.flatMap((_, i) => phaseBeads(road, i, showAttention))
  const layers: Layer[] = [
    { name: 'road', marks: bands(road) },
    { name: 'beads', marks: beads },
    { name: 'junctions', marks: phases.flatMap((_, i) => junction(road, i)) },
  ]
  return { y, height, layers }
}

/** Solid where customers can be seen, hollow and dashed where they cannot; the arrow says that it goes on. */
function bands({ columns, phases, sizes, middle }: Road): Mark[] {
  const { band, junction: radius } = sizes.route
  const end = (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0)
  return phases.flatMap((phase, i): Mark[] => {
    const column = columns[i] as Column
    const last = i === phases.length - 1
    const from = column.x + inset + radius
    const to = last ? end : (columns[i + 1]?.x ?? end) + inset + radius
    if (!phase.observable) {
      const paint = { stroke: 'lineStrong', strokeWidth: 2, dash: [7, 4] } as const
      return [-1, 1].map((side) => {
        const y = middle + side * (band / 2 - 2)
        return lineMark(from, y, last ? to - inset : to, y, paint)
      })
    }
    const [top, bottom] = [middle - band / 2, middle + band / 2]
    const tip = last
      ? [line(to - arrowLength + 4, top), line(to, middle), line(to - arrowLength + 4, bottom)]
      : []
    const right = last ? [] : [line(to, top), line(to, bottom)]
    return [
      {
        kind: 'path',
        segments: [move(from, top), ...tip, ...right, line(from, bottom), close],
        fill: 'route',
      },
    ]
  })
}

function junction({ columns, phases, sizes, middle }: Road, i: number): Mark[] {
  const column = columns[i] as Column
  const seen = phases[i]?.observable
  const r = sizes.route.junction
  const cx = px(column.x + inset + r)
  const paint = column.focused
    ? ({ fill: 'guide', stroke: 'intended', strokeWidth: 3 } as const)
    : seen
      ? ({ fill: 'intended', stroke: 'ground', strokeWidth: 3 } as const)
      : ({ fill: 'ground', stroke: 'text', strokeWidth: 2 } as const)
  return [
    { kind: 'circle', cx, cy: middle, r, ...paint },
    {
      kind: 'text',
      text: String(column.number),
      x: cx,
      y: px(middle + r * 0.38),
      anchor: 'middle',
      direction: 'ltr',
      font: 'anek-90-750',
      size: px(r * 1.12),
      role: column.focused ? 'onGuide' : seen ? 'onIntended' : 'text',
    },
  ]
}

/** Beads closer than this are not told apart; then there are more rows, and at last a number. */
const closest = 4.4
const farthest = 10.5
const beadRows = [1, 2, 3]

/**
 * One bead per customer, from the junction to the right. Who needs us today comes first, larger and ringed. When one
 * row is too tight the beads stand in two or three rows; when those are too tight too, the attention beads that fit
 * are followed by the number of customers.
 */
function phaseBeads({ columns, phases, sizes, middle }: Road, i: number, showAttention: boolean): Mark[] {
  const column = columns[i] as Column
  const { band, junction: radius } = sizes.route
  const travelling = phases[i]?.observable ? (phases[i]?.travelling ?? 0) : 0
  if (travelling === 0) return []
  const start = column.x + inset + 2 * radius + 4
  const end = column.x + column.width - (i === columns.length - 1 ? arrowLength + 2 : 2)
  const wide = band * 0.36 * 2 + 2.5
  const needing = showAttention ? Math.min(phases[i]?.attention ?? 0, travelling) : 0
  const others = travelling - needing
  const left = end - start - needing * wide
  const rows = beadRows.find((count) => left >= 0 && Math.ceil(others / count) * closest <= left)
  if (rows === undefined) return numbered(start, end, wide, middle, band, needing, travelling)
  const perRow = Math.ceil(others / rows)
  const step = Math.min(farthest, perRow > 0 ? left / perRow : farthest, rows > 1 ? 6.6 : farthest)
  const r = px(Math.min(band * 0.19, step * 0.42, (band / rows) * 0.36))
  const plain = Array.from({ length: others }, (_, bead): Mark => {
    const row = Math.floor(bead / perRow)
    const cx = px(start + needing * wide + ((bead % perRow) + 0.5) * step)
    const cy = px(middle + (row - (rows - 1) / 2) * (band / (rows + 0.4)))
    return { kind: 'circle', cx, cy, r, fill: 'bead' }
  })
  return [...attention(needing, start, wide, middle, band), ...plain]
}

function attention(count: number, start: number, wide: number, middle: number, band: number): Mark[] {
  return Array.from({ length: count }, (_, bead): Mark[] => {
    const cx = px(start + (bead + 0.5) * wide)
    return [
      { kind: 'circle', cx, cy: middle, r: px(band * 0.36), stroke: 'guide', strokeWidth: 1.3 },
      { kind: 'circle', cx, cy: middle, r: px(band * 0.2), fill: 'guide' },
    ]
  }).flat()
}

/** The number of customers in the band; it is never wider than its phase. */
function numbered(
  start: number,
  end: number,
  wide: number,
  middle: number,
  band: number,
  needing: number,
  travelling: number,
): Mark[] {
  const font = 'anek-92-600'
  const text = String(travelling)
  const size = Math.min(band * 0.64, (band * 0.64 * (end - start)) / measure(text, font, band * 0.64))
  const room = end - start - measure(text, font, size) - 4
  const beads = Math.max(0, Math.min(needing, Math.floor(room / wide)))
  return [
    ...attention(beads, start, wide, middle, band),
    {
      kind: 'text',
      text,
      x: px(start + beads * wide + (beads > 0 ? 3 : 0)),
      y: px(middle + size * 0.34),
      anchor: 'left',
      direction: 'ltr',
      font,
      size: px(size),
      role: 'bead',
    },
  ]
}
