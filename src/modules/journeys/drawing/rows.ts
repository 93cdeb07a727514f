import { lower, type Stack } from './blocks.ts'
import { fillCell } from './cells.ts'
import type { Column } from './columns.ts'
import type { MapPhase } from './content.ts'
import { type Lane, lackOf } from './coverage.ts'
import { type Setting, setLines } from './lines.ts'
import type { Cell, LaneRow } from './map-layout.ts'
import { px } from './marks.ts'
import type { Sizes } from './sizes.ts'
import type { LaneRowName, MapWords } from './words.ts'

const laneRows: readonly { name: LaneRowName; lane: Lane; icon: string; rule: LaneRow['rule'] }[] = [
  { name: 'triggers', lane: 'triggers', icon: 'bell', rule: 'solid' },
  { name: 'questions', lane: 'questions', icon: 'help-circle', rule: 'solid' },
  { name: 'pains', lane: 'pains', icon: 'hump', rule: 'solid' },
  { name: 'prevent', lane: 'pains', icon: 'shield-check', rule: 'dotted' },
  { name: 'turnAround', lane: 'pains', icon: 'arrow-forward-up', rule: 'dotted' },
  { name: 'gains', lane: 'gains', icon: 'heart', rule: 'solid' },
  { name: 'contact', lane: 'contact', icon: 'message-circle', rule: 'solid' },
  { name: 'tasks', lane: 'tasks', icon: 'users', rule: 'solid' },
]

/** Icon and its gap before the name of a lane. */
const labelInset = 22

/**
 * The rows of the table from y down. A row is as high as its fullest cell, never lower than `minRowHeight`. A phase
 * without pains has one gap over the three rows of the pains. Spare height (`spare`, px) is shared by all rows; on
 * paper an empty cell is one box to write in.
 */
export function layoutRows(
  phases: readonly MapPhase[],
  columns: readonly Column[],
  sizes: Sizes,
  words: MapWords,
  y: number,
  options: { readonly onPaper: boolean; readonly minRowHeight: number; readonly spare?: number },
): LaneRow[] {
  const { padding } = sizes
  const labelWidth = columns[0]?.x ?? sizes.labelWidth
  const labelSetting: Setting = { ...sizes.rowLabel, font: 'anek-92-600', role: 'text' }
  const withoutPains = (phase: MapPhase) => lackOf(phase, 'pains') === 'everything'
  let top = y
  let spanned = 0
  const rows = laneRows.map(({ name, lane, icon, rule }) => {
    const stacks = phases.map((phase, i): Stack | null => {
      const column = columns[i] as Column
      if (lane === 'pains' && name !== 'pains' && withoutPains(phase)) return null
      const style = { sizes, words, full: column.full, onPaper: options.onPaper }
      return fillCell(
        name,
        phase,
        style,
        column.x + padding.left,
        column.width - padding.left - padding.right,
      )
    })
    const labelLines = setLines(
      words.lanes[name],
      labelSetting,
      labelInset,
      top + padding.top,
      labelWidth - labelInset - 3,
    )
    const own = stacks.filter((_, i) => lane !== 'pains' || !withoutPains(phases[i] as MapPhase))
    const spanning = name === 'pains' ? stacks.filter((stack) => !own.includes(stack)) : []
    const tallest = (some: readonly (Stack | null)[]) =>
      Math.max(0, ...some.map((stack) => stack?.height ?? 0))
    const content = Math.max(tallest(own), labelLines.length * labelSetting.line)
    if (name === 'pains') spanned = tallest(spanning) + 4
    const least = name === 'turnAround' ? spanned : 0
    const share = (options.spare ?? 0) / laneRows.length
    const height = px(share + Math.max(options.minRowHeight, least, padding.top + padding.bottom + content))
    spanned -= height
    const row = { name, lane, rule, y: px(top), height, stacks, icon, labelLines }
    top += height
    return row
  })
  return rows.map((row, index): LaneRow => {
    const cells = row.stacks.flatMap((stack, i): Cell[] => {
      if (!stack) return []
      const column = columns[i] as Column
      const spans = row.name === 'pains' && withoutPains(phases[i] as MapPhase)
      const height = spans
        ? rows.slice(index, index + 3).reduce((sum, part) => sum + part.height, 0)
        : row.height
      const blocks = stack.blocks.map((block) => {
        const placed = lower(block, row.y + padding.top)
        const fills = spans || (options.onPaper && stack.blocks.length === 1 && block.kind === 'gap')
        return fills ? { ...placed, height: px(height - padding.top - padding.bottom - 1) } : placed
      })
      const box = { x: column.x, y: row.y, width: column.width, height: px(height) }
      return [{ ...box, phaseId: column.phaseId, blocks, rowSpan: spans ? 3 : 1, focused: column.focused }]
    })
    const label = {
      x: 0,
      y: row.y,
      width: labelWidth,
      height: row.height,
      icon: row.icon,
      lines: row.labelLines,
    }
    return { name: row.name, lane: row.lane, rule: row.rule, y: row.y, height: row.height, label, cells }
  })
}
