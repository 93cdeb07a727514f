import type { Column } from './columns.ts'
import type { MapMoment, MapPhase } from './content.ts'
import { type Curve, curveThrough, type Point } from './curve.ts'
import { px } from './marks.ts'
import { answerCount, fewestForMean, type Mean, meanOf } from './mean.ts'

/** A moment with its place in the drawing. */
export interface PlacedMoment {
  readonly moment: MapMoment
  readonly phase: MapPhase
  readonly x: number
  /** Width of its share of the column. */
  readonly width: number
  /** Shown only from five answers on. */
  readonly mean: Mean | null
}

/** A place in a column, with the width of its share. */
export type MomentPlace = Pick<PlacedMoment, 'x' | 'width'>

/** Moment j of m (from 0) stands at (2j + 1)/2m of its column. */
export function momentPlaces({ x, width }: Pick<Column, 'x' | 'width'>, count: number): MomentPlace[] {
  const share = width / count
  return Array.from({ length: count }, (_, j) => ({ x: px(x + share * (j + 0.5)), width: share }))
}

/** Every moment of a map in its place. */
export function placeMoments(phases: readonly MapPhase[], columns: readonly Column[]): PlacedMoment[] {
  return phases.flatMap((phase, i) => {
    const places = momentPlaces(columns[i] as Column, phase.moments.length)
    return phase.moments.map((moment, j) => {
      const mean = answerCount(moment.answers) >= fewestForMean ? meanOf(moment.answers) : null
      return { moment, phase, ...(places[j] as MomentPlace), mean }
    })
  })
}

/** Height of a feeling: −2..2 on the scale between top and bottom. */
export function scaleY(top: number, bottom: number): (value: number) => number {
  return (value) => px(top + ((2 - value) / 4) * (bottom - top))
}

type Intention = MomentPlace & { readonly moment: Pick<MapMoment, 'intended'> }

/**
 * The intended line: one smooth curve per run of moments that have an intention, drawn flat to the edges of the run.
 * Where nothing is intended yet there is no line.
 */
export function intendedCurves(moments: readonly Intention[], y: (value: number) => number): Curve[] {
  const runs: Intention[][] = []
  for (const [i, placed] of moments.entries()) {
    if (placed.moment.intended === null) continue
    if (i > 0 && moments[i - 1]?.moment.intended !== null) runs.at(-1)?.push(placed)
    else runs.push([placed])
  }
  return runs.map((run) => {
    const points = run.map(({ x, moment }): Point => ({ x, y: y(moment.intended as number) }))
    const first = run[0] as Intention
    const last = run.at(-1) as Intention
    const start = { x: px(first.x - first.width / 2), y: y(first.moment.intended as number) }
    const end = { x: px(last.x + last.width / 2), y: y(last.moment.intended as number) }
    return curveThrough([start, ...points, end])
  })
}
