import type { Column } from '../../modules/journeys/drawing/columns.ts'
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

/**
 * How far a map has to be scrolled for the phase in focus, in px: not at all when it is in sight anyhow; else to the
 * whole phase before it, so that one sees where it comes from; and where those two do not fit, to itself.
 */
export function scrollToFocus(
  columns: readonly Pick<Column, 'x' | 'width' | 'focused'>[],
  labelWidth: number,
  windowWidth: number,
): number {
  const at = columns.findIndex(({ focused }) => focused)
  const [before, focus] = [columns[at - 1], columns[at]]
  if (!focus || focus.x + focus.width <= windowWidth) return 0
  const bothFit = before && before.width + focus.width <= windowWidth - labelWidth
  return (bothFit ? before.x : focus.x) - labelWidth
}
