import type { Column } from '../../../modules/journeys/drawing/columns.ts'
import type { Point } from '../../../modules/journeys/drawing/curve.ts'
import { px } from '../../../modules/journeys/drawing/marks.ts'
import { momentPlaces } from '../../../modules/journeys/drawing/moments.ts'
import { type LineAnswer, type LineBump, type LineContent, phaseHere } from './content.ts'

/** Junctions stand this far right of their column's left side, as on the map. */
export const inset = 8
/** Answers about the same moment stand this far apart, where there is room. */
const answerStep = 18
/** The width that a hump takes, with air. */
const humpStep = 30

export interface PlacedAnswer extends Point {
  readonly answer: LineAnswer
}

/** Answers left to right: at their moment, and beside each other when several are about the same one. */
export function placeAnswers(
  { phases, answers }: LineContent,
  columns: readonly Column[],
  y: (value: number) => number,
): PlacedAnswer[] {
  return phases.flatMap((phase, i) => {
    const places = momentPlaces(columns[i] as Column, phase.moments.length)
    return phase.moments.flatMap((moment, j) => {
      const here = answers.filter(({ momentId }) => momentId === moment.id).toSorted(byTime)
      const { x, width } = places[j] as (typeof places)[number]
      const step = Math.min(answerStep, (width * 0.8) / here.length)
      return here.map((answer, n) => ({
        answer,
        x: px(x + (n - (here.length - 1) / 2) * step),
        y: y(answer.feeling),
      }))
    })
  })
}

const byTime = (one: { at: string }, other: { at: string }) => Date.parse(one.at) - Date.parse(other.at)

/**
 * Where today stands: between the junction of the phase they are in and its end, and past what they answered about it.
 * Null when the travel is over.
 */
export function placeToday(
  { phases, progress }: LineContent,
  columns: readonly Column[],
  answers: readonly PlacedAnswer[],
  junctionRadius: number,
): number | null {
  const index = phaseHere(phases)
  const column = columns[index]
  if (!column || progress === null) return null
  const end = column.x + column.width - 14
  const start = Math.min(end, column.x + inset + 2 * junctionRadius + 12)
  const answered = answers.filter(({ answer }) => answer.phaseId === phases[index]?.id).map(({ x }) => x + 20)
  const along = start + Math.min(1, Math.max(0, progress)) * (end - start)
  return px(Math.min(end, Math.max(along, ...answered)))
}

export interface PlacedBump {
  readonly bump: LineBump
  readonly x: number
}

/** Bumps within their phase in order of time, before today; the newest, as many as there is room for. */
export function placeBumps(
  { phases, bumps }: LineContent,
  columns: readonly Column[],
  today: number | null,
): PlacedBump[] {
  const here = phaseHere(phases)
  return phases.flatMap((phase, i) => {
    const { x, width } = columns[i] as Column
    const from = x + 4
    const until = i === here && today !== null ? today - 8 : x + width - 4
    const to = Math.max(until, from + humpStep)
    const shown = bumps
      .filter(({ phaseId }) => phaseId === phase.id)
      .toSorted(byTime)
      .slice(-Math.floor((to - from) / humpStep))
    return shown.map((bump, n) => ({ bump, x: px(from + ((n + 0.5) / shown.length) * (to - from)) }))
  })
}
