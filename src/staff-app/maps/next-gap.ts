import { type EmptyCell, lanes } from '../../modules/journeys/drawing/coverage.ts'

/**
 * The gap to fill after the one that was opened last, also when that has been filled since: the next on the map, phase
 * by phase and lane by lane, and from the last round to the first.
 */
export function nextGap(
  empty: readonly EmptyCell[],
  last: EmptyCell | undefined,
  phaseIds: readonly string[],
): EmptyCell | undefined {
  if (!last) return empty[0]
  const placeOf = ({ phaseId, lane }: EmptyCell) =>
    phaseIds.indexOf(phaseId) * lanes.length + lanes.indexOf(lane)
  return empty.find((gap) => placeOf(gap) > placeOf(last)) ?? empty[0]
}
