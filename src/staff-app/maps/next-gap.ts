import type { EmptyCell } from '../../modules/journeys/drawing/coverage.ts'

/** The gap to fill after the one that was opened last: the next on the map, from the last round to the first. */
export function nextGap(empty: readonly EmptyCell[], last: EmptyCell | undefined): EmptyCell | undefined {
  const at = empty.findIndex((gap) => gap.phaseId === last?.phaseId && gap.lane === last.lane)
  return empty[at + 1] ?? empty[0]
}
