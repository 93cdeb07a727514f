import { px } from './marks.ts'
import type { Sizes } from './sizes.ts'

export interface Column {
  readonly phaseId: string
  /** Place in the journey, from 1. */
  readonly number: number
  readonly x: number
  readonly width: number
  readonly focused: boolean
  /** Wide enough for the full sentences; narrow columns show the short ones. */
  readonly full: boolean
}

/** Columns at least this wide carry the full sentences. */
const fullFrom = 150

/**
 * Divides the width right of the labels over the phases by weight: 1, or more for the phase in focus and for phases
 * with several moments. The columns fill the width exactly. Returns the width really used: when the phases would
 * become too narrow to read, the map is wider than asked and scrolls.
 */
export function layoutColumns(
  phases: readonly { readonly id: string; readonly moments: readonly unknown[] }[],
  wanted: number,
  labelWidth: number,
  sizes: Sizes,
  focusPhaseId: string | null,
): { columns: Column[]; width: number } {
  const weights = phases.map((phase) =>
    phase.moments.length > 1 ? sizes.wideWeight : phase.id === focusPhaseId ? 2 : 1,
  )
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const width = Math.max(Math.round(wanted), Math.ceil(labelWidth + total * sizes.narrowest))
  const unit = (width - labelWidth) / total
  let passed = 0
  const columns = phases.map((phase, i): Column => {
    const x = px(labelWidth + passed * unit)
    passed += weights[i] as number
    const end = i === phases.length - 1 ? width : px(labelWidth + passed * unit)
    const focused = phase.id === focusPhaseId
    const room = px(end - x)
    const full = sizes.alwaysFull || focused || room >= fullFrom
    return { phaseId: phase.id, number: i + 1, x, width: room, focused, full }
  })
  return { columns, width }
}
