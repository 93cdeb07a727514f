import { blockMarks } from '../../modules/journeys/drawing/cell-marks.ts'
import type { MapPhase } from '../../modules/journeys/drawing/content.ts'
import type { Cell, LaneRow } from '../../modules/journeys/drawing/map-layout.ts'
import type { Place } from './arrow-keys.ts'
import { DrawnMarks } from './drawn.tsx'
import { cellAloud } from './read-aloud.ts'
import { SetLines } from './set-lines.tsx'

/** What was pressed in the table. */
export interface Pressed {
  phaseId: string
  row: LaneRow
  /** The cell invites to write: a new card, or the missing half of the card with this id. */
  gap: { cardId: string | null } | null
}

interface MapCellProps {
  row: LaneRow
  cell: Cell
  phase: MapPhase
  place: Place
  /** The one cell that the tab key reaches; the arrow keys lead to the others. */
  reachable: boolean
  onPress: (pressed: Pressed) => void
}

/** One cell of the table. The whole of it is the target. */
export function MapCell({ row, cell, phase, place, reachable, onPress }: MapCellProps) {
  const [first] = cell.blocks
  const gap = first?.kind === 'gap' ? { cardId: first.cardId } : null
  const marks = cell.blocks.flatMap((block) => blockMarks({ ...block, lines: [] }, false))
  return (
    <td rowSpan={cell.rowSpan === 1 ? undefined : cell.rowSpan} className={row.rule}>
      <button
        type="button"
        className="cell"
        id={cellId(place)}
        tabIndex={reachable ? 0 : -1}
        aria-haspopup="dialog"
        onClick={() => onPress({ phaseId: cell.phaseId, row, gap })}
      >
        {marks.length > 0 && <DrawnMarks box={cell} marks={marks} />}
        {cell.blocks.map((block) => (
          <SetLines
            key={`${block.x} ${block.y}`}
            lines={block.lines}
            within={cell}
            gap={block.kind === 'gap'}
          />
        ))}
        <span className="hidden-text">{cellAloud(row.name, cell, phase)}</span>
      </button>
    </td>
  )
}

export const cellId = ({ row, column }: Place): string => `cell-${row}-${column}`
