import { bracket } from './brackets.ts'
import type { Column } from './columns.ts'
import type { MapContent } from './content.ts'
import { curveSegments } from './curve.ts'
import { describeFeeling } from './describe.ts'
import { momentFooters, scaleMarks } from './feeling-texts.ts'
import { landMarks } from './land.ts'
import type { Feeling } from './map-layout.ts'
import { around, lineMark, type Mark, px } from './marks.ts'
import { meanMarks } from './means.ts'
import { intendedCurves, placeMoments, scaleY } from './moments.ts'
import { quoteLabels } from './quotes.ts'
import { planRings, type RingBlock, ringRadius, stackRings } from './rings.ts'
import type { Sizes } from './sizes.ts'
import { openWater } from './waves.ts'
import type { MapWords } from './words.ts'

/** Free px between a label and rings: the halo of its letters must not cut into them. */
const haloAir = 3

/** The drawing of the feeling: water, land, the intended line, the answers, their means, and what customers said. */
export function layoutFeeling(
  content: MapContent,
  columns: readonly Column[],
  edges: { readonly left: number; readonly right: number; readonly y: number },
  sizes: Sizes,
  words: MapWords,
): Feeling {
  const { left, right, y: top } = edges
  const moments = placeMoments(content.phases, columns)
  const footers = momentFooters(moments, sizes, words)
  const scaleTop = top + sizes.feeling.top
  const scaleBottom = top + sizes.feeling.height - sizes.feeling.bottom
  const levelGap = (scaleBottom - scaleTop) / 4
  const y = scaleY(scaleTop, scaleBottom)
  const rings = planRings(
    moments.map(({ moment, width }) => ({ answers: moment.answers, width })),
    levelGap,
    sizes.ring,
  )
  const stacks = moments.map((placed) => stackRings(placed.moment.answers, placed.x, placed.width, y, rings))
  const lowest = Math.max(scaleBottom, ...stacks.flat().map(({ box }) => box.y + box.height))
  const height =
    Math.max(sizes.feeling.height - sizes.feeling.bottom, lowest + 4 - top - 8) + 12 + footers.height
  const waterLevel = y(0)
  const curves = intendedCurves(moments, y)
  const means = moments.map((placed) => meanMarks(placed, y, sizes))
  const frame = columns
    .filter((column) => column.focused)
    .flatMap(({ x, width }) => [x, x + width])
    .map((x) => ({ x: x - 4, y: top, width: 8, height }))
  const ringBoxes = stacks.flat().map(({ box }) => around(box, haloAir))
  const meanBoxes = means.flatMap(({ boxes }) => boxes)
  const neighbours = { left, right, boxes: [...ringBoxes, ...meanBoxes, ...frame] }
  const brackets = moments.flatMap((placed, i) => {
    const found = bracket(placed, stacks[i] as RingBlock[], y, neighbours, sizes, words)
    return found ? [found] : []
  })
  const footerMarks = footers.place(top + height)
  const pointRadius = px(2.6 + 0.4 * sizes.line)
  const points = moments.flatMap(({ x, moment }) =>
    moment.intended === null ? [] : [{ x, y: y(moment.intended) }],
  )
  const quotes = quoteLabels(content, moments, columns, y, sizes, words, {
    room: { x: left + 4, y: top + 8, width: right - left - 8, height: height - 8 },
    obstacles: [
      ...ringBoxes,
      ...meanBoxes,
      ...brackets.flatMap(({ boxes }) => boxes),
      ...points.map((point) => around({ ...point, width: 0, height: 0 }, pointRadius + 3)),
      ...footerMarks.boxes,
    ],
    barriers: [{ x: left, y: waterLevel - 2, width: right - left, height: 4 }, ...frame],
    curves,
    waterLevel,
  })
  return {
    y: top,
    height: px(height),
    label: describeFeeling(content, words),
    waterLevel,
    rings,
    quotes: quotes.placed,
    layers: [
      { name: 'waves', marks: [openWater(left, right, waterLevel, px(scaleBottom), 4)] },
      { name: 'land', marks: landMarks(curves, waterLevel) },
      { name: 'grid', marks: grid(columns, edges, height, y) },
      { name: 'rings', marks: ringMarks(stacks.flat(), ringRadius(rings)) },
      {
        name: 'line',
        marks: curves.map((curve): Mark => {
          const segments = curveSegments(curve)
          return { kind: 'path', segments, stroke: 'intended', strokeWidth: sizes.line, round: true }
        }),
      },
      {
        name: 'points',
        marks: points.map(
          (point): Mark => ({
            kind: 'circle',
            cx: point.x,
            cy: point.y,
            r: pointRadius,
            fill: 'intended',
            stroke: 'ground',
            strokeWidth: 1.5,
          }),
        ),
      },
      { name: 'means', marks: means.flatMap(({ marks }) => marks) },
      { name: 'brackets', marks: brackets.flatMap(({ marks }) => marks) },
      { name: 'scale', marks: [...scaleMarks(words, left, y, sizes), ...footerMarks.marks] },
      { name: 'quotes', marks: quotes.marks },
    ],
  }
}

function grid(
  columns: readonly Column[],
  { left, right, y: top }: { left: number; right: number; y: number },
  height: number,
  y: (value: number) => number,
): Mark[] {
  const phases = columns
    .slice(1)
    .map((column) => lineMark(column.x, top, column.x, top + height, { stroke: 'line', strokeWidth: 1 }))
  const levels = [2, 1, -1, -2].map((level) =>
    lineMark(left, y(level), right, y(level), { stroke: 'lineStrong', strokeWidth: 0.6, dash: [1, 4] }),
  )
  return [...phases, ...levels, lineMark(left - 8, y(0), right, y(0), { stroke: 'text', strokeWidth: 1.25 })]
}

/** The answers; small rings have thinner lines. */
function ringMarks(blocks: readonly RingBlock[], r: number): Mark[] {
  const paint = { fill: 'ground', stroke: 'customer', strokeWidth: px(Math.min(1.25, r * 0.55)) } as const
  return blocks.flatMap((block) =>
    block.rings.map((ring): Mark => ({ kind: 'circle', cx: ring.x, cy: ring.y, r, ...paint })),
  )
}
