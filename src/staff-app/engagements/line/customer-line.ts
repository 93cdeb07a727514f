import { type Column, layoutColumns } from '../../../modules/journeys/drawing/columns.ts'
import {
  type Curve,
  curveSegments,
  curveThrough,
  splitCurve,
} from '../../../modules/journeys/drawing/curve.ts'
import { scaleMarks } from '../../../modules/journeys/drawing/feeling-texts.ts'
import { landMarks } from '../../../modules/journeys/drawing/land.ts'
import {
  around,
  type Box,
  type Layer,
  lineMark,
  type Mark,
  px,
} from '../../../modules/journeys/drawing/marks.ts'
import { intendedCurves, momentPlaces, scaleY } from '../../../modules/journeys/drawing/moments.ts'
import { type Sizes, screenSizes } from '../../../modules/journeys/drawing/sizes.ts'
import { measure } from '../../../modules/journeys/drawing/text.ts'
import { openWater } from '../../../modules/journeys/drawing/waves.ts'
import type { MapWords } from '../../../modules/journeys/drawing/words.ts'
import { type LineContent, phaseHere } from './content.ts'
import { placeHumps } from './humps.ts'
import { alongCurve, bumpLabel, labelMarks, storyLabel } from './labels.ts'
import { type PlacedAnswer, placeAnswers, placeBumps, placeToday } from './places.ts'
import { roadMarks } from './road.ts'

const sizes: Sizes = {
  ...screenSizes,
  route: { ...screenSizes.route, height: 40 },
  feeling: { height: 214, top: 46, bottom: 30 },
}
const ringRadius = 7

/** The words in the drawing: the scale and quotes of the map, and the sign at today. */
export type LineWords = Pick<MapWords, 'scale' | 'quote'> & { readonly today: string }

/** One travel, drawn: the road and the feeling below it, with the columns that both stand in. */
export interface CustomerLine {
  readonly width: number
  readonly labelWidth: number
  readonly columns: readonly Column[]
  /** Null when the travel is over. */
  readonly today: number | null
  /** How far they came, in px: today, or where the travel ended. */
  readonly reached: number
  readonly road: { readonly height: number; readonly layers: readonly Layer[] }
  /** `ahead` is what still has to come and is painted first, in softer colours. */
  readonly feeling: {
    readonly height: number
    readonly ahead: readonly Layer[]
    readonly layers: readonly Layer[]
  }
}

/**
 * Draws where one customer is on the road, what we intend them to feel, and what they answered themselves: a ring per
 * answer, joined by a line from left to right. `wanted` is the width there is; many phases make it wider.
 */
export function customerLine(content: LineContent, words: LineWords, wanted: number): CustomerLine {
  const { phases } = content
  const left = sizes.labelWidth
  const here = phases[phaseHere(phases)]?.id ?? null
  const { columns, width } = layoutColumns(phases, wanted, left, sizes, here)
  const { height, top, bottom } = sizes.feeling
  const y = scaleY(top, height - bottom)
  const water = y(0)
  const answers = placeAnswers(content, columns, y)
  const today = placeToday(content, columns, answers, sizes.route.junction)
  const bumps = placeBumps(content, columns, today)
  const road = roadMarks({ phases, columns, sizes, right: width - 14, today })
  const moments = phases.flatMap((phase, i) => {
    const places = momentPlaces(columns[i] as Column, phase.moments.length)
    return phase.moments.map((moment, j) => ({ moment, ...(places[j] as (typeof places)[number]) }))
  })
  const intended = intendedCurves(moments, y)
  const split = intended.map((curve) => splitCurve(curve, road.reached))
  const behind = split.flatMap(([curve]) => curve ?? [])
  const ahead = split.flatMap(([, curve]) => curve ?? [])
  const felt = answers.length > 1 ? curveThrough(answers) : null
  const marker = today === null ? null : todayMark(today, words.today, { left, right: width, height })
  const rings = answers.map(({ x, y: at }) => around({ x, y: at, width: 0, height: 0 }, ringRadius + 2))
  const signs = placeHumps(bumps, intended, felt, [...rings, ...(marker ? [marker.box] : [])], water)
  const labels = labelMarks(
    [
      ...signs.map(({ bump, box }) => bumpLabel(bump.text, box, sizes)),
      ...newestFirst(answers).map((answer) => storyLabel(answer, words.quote, sizes, ringRadius)),
    ],
    {
      room: { x: left + 4, y: 2, width: width - left - 8, height: height - 14 },
      obstacles: [...rings, ...signs.map(({ box }) => box), ...(marker ? [marker.box] : [])],
      barriers: [
        { x: left, y: water - 2, width: width - left, height: 4 },
        ...(today === null ? [] : [{ x: today - 4, y: 0, width: 8, height }]),
        ...(felt ? alongCurve(felt) : []),
      ],
      curves: intended,
      waterLevel: water,
    },
  )
  const line = (curve: Curve, strokeWidth: number, dash?: readonly number[]): Mark => ({
    ...{ kind: 'path', segments: curveSegments(curve), round: true },
    ...{ stroke: 'intended', strokeWidth, ...(dash && { dash }) },
  })
  return {
    width,
    labelWidth: left,
    columns,
    today,
    reached: road.reached,
    road: {
      height: sizes.route.height,
      layers: [
        { name: 'road', marks: road.road },
        { name: 'junctions', marks: road.junctions },
        { name: 'beads', marks: road.traveller },
      ],
    },
    feeling: {
      height,
      ahead: [
        { name: 'waves', marks: [openWater(left, width, water, height, 6)] },
        { name: 'land', marks: landMarks(ahead, water) },
        { name: 'line', marks: ahead.map((curve) => line(curve, 2.5, [7, 5])) },
      ],
      layers: [
        { name: 'land', marks: landMarks(behind, water) },
        { name: 'grid', marks: grid(columns, left, width, height, water) },
        { name: 'line', marks: behind.map((curve) => line(curve, sizes.line)) },
        { name: 'focus', marks: marker?.marks ?? [] },
        { name: 'rings', marks: feltMarks(felt, answers) },
        { name: 'brackets', marks: signs.flatMap(({ marks }) => marks) },
        { name: 'scale', marks: scaleMarks(words, left, y, sizes) },
        { name: 'quotes', marks: labels },
      ],
    },
  }
}

/** The newest words weigh most when there is little room. */
const newestFirst = (answers: readonly PlacedAnswer[]): PlacedAnswer[] =>
  answers
    .filter(({ answer }) => answer.story.trim() !== '')
    .toSorted((one, other) => Date.parse(other.answer.at) - Date.parse(one.answer.at))

function grid(
  columns: readonly Column[],
  left: number,
  right: number,
  height: number,
  water: number,
): Mark[] {
  return [
    ...columns.slice(1).map(({ x }) => lineMark(x, 0, x, height, { stroke: 'line', strokeWidth: 1 })),
    lineMark(left - 8, water, right, water, { stroke: 'text', strokeWidth: 1.25 }),
  ]
}

function feltMarks(felt: Curve | null, answers: readonly PlacedAnswer[]): Mark[] {
  const along = felt ? curveSegments(felt) : []
  const path = { kind: 'path', segments: along, round: true } as const
  return [
    ...(felt
      ? [
          { ...path, stroke: 'ground', strokeWidth: 6 } as const,
          { ...path, stroke: 'customer', strokeWidth: 3 } as const,
        ]
      : []),
    ...answers.map(
      ({ x, y }): Mark => ({
        ...{ kind: 'circle', cx: x, cy: y, r: ringRadius },
        ...{ fill: 'ground', stroke: 'customer', strokeWidth: 3.5 },
      }),
    ),
  ]
}

function todayMark(
  x: number,
  word: string,
  edges: { left: number; right: number; height: number },
): { marks: Mark[]; box: Box } {
  const wide = Math.ceil(measure(word, 'anek-84-600', 13)) + 18
  const start = Math.min(Math.max(x - wide / 2, edges.left), edges.right - wide)
  const box = { x: px(start), y: 0, width: wide, height: 20 }
  return {
    box,
    marks: [
      lineMark(x, 0, x, edges.height - 14, { stroke: 'text', strokeWidth: 2 }),
      { kind: 'rect', ...box, radius: 3, fill: 'guide' },
      {
        ...{ kind: 'text', text: word, x: px(start + wide / 2), y: 14.5 },
        ...{ anchor: 'middle', direction: 'ltr', font: 'anek-84-600', size: 13, role: 'onGuide' },
      },
    ],
  }
}
