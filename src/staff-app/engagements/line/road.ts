import type { Column } from '../../../modules/journeys/drawing/columns.ts'
import { lineMark, type Mark, px } from '../../../modules/journeys/drawing/marks.ts'
import type { Sizes } from '../../../modules/journeys/drawing/sizes.ts'
import type { LinePhase } from './content.ts'
import { inset } from './places.ts'

interface Road {
  readonly phases: readonly LinePhase[]
  readonly columns: readonly Column[]
  readonly sizes: Sizes
  /** Where the road ends. */
  readonly right: number
  readonly today: number | null
}

interface RoadMarks {
  readonly road: Mark[]
  readonly junctions: Mark[]
  readonly traveller: Mark[]
  /** How far they came. */
  readonly reached: number
}

/** The road of one customer: dashed before they knew us, solid as far as they came, hollow ahead. */
export function roadMarks(road: Road): RoadMarks {
  const { phases, sizes, right, today } = road
  const { band, height } = sizes.route
  const middle = height / 2
  const first = Math.max(
    0,
    phases.findIndex(({ state }) => state !== 'before'),
  )
  const start = junctionX(road, 0)
  const met = junctionX(road, first)
  const reached = Math.max(met, today ?? whereItEnded(road))
  const solid = { stroke: 'route', strokeWidth: band } as const
  return {
    reached,
    road: [
      ...rails(start, met, middle, band / 2 - 2, { dash: [7, 4] }),
      ...rails(reached, right, middle, band / 2 - 1, {}),
      ...(reached > met ? [lineMark(met, middle, reached, middle, solid)] : []),
    ],
    junctions: phases.flatMap((phase, i) => junction(phase, junctionX(road, i), middle, sizes)),
    traveller:
      today === null
        ? []
        : [
            {
              kind: 'circle',
              cx: today,
              cy: middle,
              r: 8,
              fill: 'guide',
              stroke: 'intended',
              strokeWidth: 3,
            },
          ],
  }
}

const junctionX = ({ columns, sizes }: Road, index: number): number =>
  px((columns[index]?.x ?? 0) + inset + sizes.route.junction)

/** The next junction after the furthest phase they were in, or the end of the road. */
function whereItEnded(road: Road): number {
  const last = road.phases.findLastIndex(({ state }) => state === 'been')
  return last + 1 < road.columns.length ? junctionX(road, last + 1) : road.right
}

/** The two edges of a road that is not travelled. */
function rails(
  from: number,
  to: number,
  middle: number,
  apart: number,
  paint: { dash?: readonly number[] },
): Mark[] {
  if (to <= from) return []
  return [-apart, apart].map((offset) =>
    lineMark(from, middle + offset, to, middle + offset, {
      stroke: 'lineStrong',
      strokeWidth: 2,
      ...paint,
    }),
  )
}

function junction({ number, state }: LinePhase, cx: number, cy: number, sizes: Sizes): Mark[] {
  const r = sizes.route.junction
  const paint =
    state === 'here'
      ? ({ fill: 'guide', stroke: 'intended', strokeWidth: 3 } as const)
      : state === 'been'
        ? ({ fill: 'intended', stroke: 'ground', strokeWidth: 3 } as const)
        : ({ fill: 'ground', stroke: 'text', strokeWidth: 2 } as const)
  return [
    { kind: 'circle', cx, cy, r, ...paint },
    {
      kind: 'text',
      text: String(number),
      x: cx,
      y: px(cy + r * 0.38),
      anchor: 'middle',
      direction: 'ltr',
      font: 'anek-90-750',
      size: px(r * 1.12),
      role: state === 'here' ? 'onGuide' : state === 'been' ? 'onIntended' : 'text',
    },
  ]
}
