import type { ReactNode } from 'react'
import type { MapContent } from '../../modules/journeys/drawing/content.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { useTexts } from '../language.tsx'
import { Drawn } from './drawn.tsx'
import { SetLines } from './set-lines.tsx'

interface MapHeadsProps {
  content: MapContent
  layout: MapLayout
  onFocus: (phaseId: string) => void
  /** The way back and forth, in the corner. */
  corner: ReactNode
  /** What can be done with the phase in focus. */
  phaseActions: ReactNode
}

/** The stretches, the road with its travellers, and the heads of the columns. */
export function MapHeads({ content, layout, onFocus, corner, phaseActions }: MapHeadsProps) {
  const { mapScreen } = useTexts()
  const { labelWidth, width, route, heads, stretches } = layout
  const drawnRoute = { x: labelWidth, y: route.y, width: width - labelWidth, height: route.height }
  return (
    <thead>
      <tr style={{ height: stretches.height }}>
        <td rowSpan={2} className="sticky">
          <div className="corner">{corner}</div>
        </td>
        {stretches.items.map((item) => {
          const within = { x: item.x - 8, y: stretches.y, width: item.width + 16 }
          return (
            <th key={item.x} scope="colgroup" colSpan={item.columns} className="stretch">
              <SetLines lines={item.lines} within={within} />
              <span className="hidden-text">{item.name}</span>
            </th>
          )
        })}
      </tr>
      <tr style={{ height: route.height }}>
        <td colSpan={layout.columns.length}>
          <Drawn box={drawnRoute} layers={route.layers} />
        </td>
      </tr>
      <tr style={{ height: heads.height }}>
        <th scope="row" className="sticky">
          <SetLines lines={heads.label.lines} within={heads.label} />
          <span className="hidden-text">{aloud(heads.label.lines)}</span>
        </th>
        {heads.cells.map((cell, index) => (
          <th key={cell.phaseId} scope="col" className="head">
            <button
              type="button"
              className="cell"
              id={headId(index)}
              aria-pressed={cell.focused}
              onClick={() => onFocus(cell.phaseId)}
            >
              <SetLines lines={cell.blocks.flatMap(({ lines }) => lines)} within={cell} />
              <span className="hidden-text">
                {`${mapScreen.phase(index + 1, content.phases[index]?.name ?? '')}. `}
                {`${aloud(cell.blocks.flatMap(({ lines }) => lines.slice(nameRows(lines))))}. `}
                {cell.durationNote}
              </span>
            </button>
            {cell.focused && phaseActions}
          </th>
        ))}
      </tr>
    </thead>
  )
}

export const headId = (column: number): string => `head-${column}`

type Lines = MapLayout['heads']['label']['lines']

const aloud = (lines: Lines): string =>
  lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' ')

/** How many lines the name of a phase takes: they are set larger than what follows. */
const nameRows = (lines: Lines): number => lines.findIndex(({ size }) => size < (lines[0]?.size ?? 0))
