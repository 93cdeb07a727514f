import './map.css'
import { type KeyboardEvent, type ReactNode, useMemo, useState } from 'react'
import { labelMarks } from '../../modules/journeys/drawing/cell-marks.ts'
import type { MapContent, MapPhase } from '../../modules/journeys/drawing/content.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { useTexts } from '../language.tsx'
import { ownersOf, type Place, placeAfter } from './arrow-keys.ts'
import { DrawnMarks } from './drawn.tsx'
import { FeelingRow } from './feeling-row.tsx'
import { cellId, MapCell, type Pressed } from './map-cell.tsx'
import { MapHeads } from './map-heads.tsx'
import { SetLines } from './set-lines.tsx'

interface MapTableProps {
  content: MapContent
  layout: MapLayout
  onFocus: (phaseId: string) => void
  onPress: (pressed: Pressed) => void
  corner: ReactNode
  phaseActions: ReactNode
  /** What lies over the drawing of the feeling, such as the handles of the line. */
  overFeeling?: ReactNode
}

/** The map as a real table: the phases are its columns, the lanes its rows. */
export function MapTable(props: MapTableProps) {
  const { content, layout, onFocus, onPress, corner, phaseActions, overFeeling } = props
  const { mapScreen, map } = useTexts()
  const { roving, onKeyDown, onPlace } = useArrowKeys(layout)
  const { focusFrame, labelWidth, width } = layout
  return (
    <div className="map" style={{ width }}>
      <table style={{ width }}>
        <caption className="hidden-text">
          {mapScreen.caption(content.persona?.name ?? map.everybody, content.phases.length)}
        </caption>
        <colgroup>
          <col style={{ width: labelWidth }} />
          {layout.columns.map((column) => (
            <col key={column.phaseId} style={{ width: column.width }} />
          ))}
        </colgroup>
        <MapHeads
          content={content}
          layout={layout}
          onFocus={onFocus}
          corner={corner}
          phaseActions={phaseActions}
        />
        <tbody onKeyDown={onKeyDown}>
          <FeelingRow layout={layout}>{overFeeling}</FeelingRow>
          {layout.rows.map((row, index) => (
            <tr key={row.name} style={{ height: row.height }}>
              <th scope="row" className={`sticky ${row.rule}`}>
                <DrawnMarks box={row.label} marks={labelMarks({ ...row.label, lines: [] })} />
                <SetLines lines={row.label.lines} within={row.label} />
                <span className="hidden-text">{map.lanes[row.name]}</span>
              </th>
              {row.cells.map((cell) => {
                const column = layout.columns.findIndex(({ phaseId }) => phaseId === cell.phaseId)
                const place = { row: index, column }
                return (
                  <MapCell
                    key={cell.phaseId}
                    row={row}
                    cell={cell}
                    phase={content.phases[column] as MapPhase}
                    place={place}
                    reachable={roving.row === index && roving.column === column}
                    onPress={(pressed) => {
                      onPlace(place)
                      onPress(pressed)
                    }}
                  />
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {focusFrame && (
        <i
          className="focus-frame"
          style={{
            left: focusFrame.x,
            top: focusFrame.y,
            width: focusFrame.width,
            height: focusFrame.height,
          }}
        />
      )}
    </div>
  )
}

/** One cell at a time can be reached with the tab key; arrow keys, Home and End walk on from there. */
function useArrowKeys(layout: MapLayout) {
  const owners = useMemo(() => ownersOf(layout), [layout])
  const focused = layout.columns.findIndex((column) => column.focused)
  const [at, setAt] = useState<Place>()
  const roving = at && owners[at.row]?.[at.column] ? at : { row: 0, column: Math.max(0, focused) }
  return {
    roving,
    onPlace: setAt,
    onKeyDown: (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || !event.target.id.startsWith('cell-')) return
      const [, row = '0', column = '0'] = event.target.id.split('-')
      const next = placeAfter(owners, { row: Number(row), column: Number(column) }, event.key)
      if (!next) return
      event.preventDefault()
      setAt(next)
      document.getElementById(cellId(next))?.focus()
    },
  }
}
