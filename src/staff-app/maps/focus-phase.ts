import type { MapPhase } from '../../modules/journeys/drawing/content.ts'

type Judged = Pick<MapPhase, 'id' | 'attention' | 'moments'>

/**
 * The phase that stands open when nobody chose one: where most travellers need us today; where that is equal, the
 * phase with most moments; else the first.
 */
export function phaseToFocus(phases: readonly Judged[]): string | undefined {
  const ordered = phases.toSorted((a, b) => b.attention - a.attention || b.moments.length - a.moments.length)
  return ordered[0]?.id
}
