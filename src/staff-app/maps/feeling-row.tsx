import type { ReactNode } from 'react'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import type { Layer } from '../../modules/journeys/drawing/marks.ts'
import { useTexts } from '../language.tsx'
import { Drawn } from './drawn.tsx'

/**
 * The drawing of the feeling as a row of the table. The words of its scale stand in the column that stays in sight.
 * Quotes that found no place in the drawing are read aloud all the same.
 */
export function FeelingRow({ layout, children }: { layout: MapLayout; children?: ReactNode }) {
  const { mapScreen, map } = useTexts()
  const { feeling, labelWidth, width } = layout
  const { y, height } = feeling
  const unplaced = feeling.quotes.filter(({ box }) => box === null)
  const [scale, drawing] = parted(feeling.layers, labelWidth)
  return (
    <tr className="feeling" style={{ height }}>
      <th scope="row" className="sticky">
        <Drawn box={{ x: 0, y, width: labelWidth, height }} layers={scale} />
        <span className="hidden-text">{mapScreen.feeling}</span>
      </th>
      <td colSpan={layout.columns.length}>
        <Drawn
          box={{ x: labelWidth, y, width: width - labelWidth, height }}
          layers={drawing}
          label={feeling.label}
        />
        {unplaced.length > 0 && (
          <p className="hidden-text">
            {mapScreen.quotesUnplaced}: {unplaced.map(({ text }) => map.quote(text)).join(' ')}
          </p>
        )}
        {children}
      </td>
    </tr>
  )
}

/** What stands in the column of labels, with the level that begins there, and what stands to the right of it. */
function parted(layers: readonly Layer[], labelWidth: number): [Layer[], Layer[]] {
  const left = (layer: Layer) =>
    layer.marks.filter((mark) =>
      mark.kind === 'text' ? mark.x < labelWidth : layer.name === 'grid' && mark.kind === 'path',
    )
  const right = (layer: Layer) => layer.marks.filter((mark) => mark.kind !== 'text' || mark.x >= labelWidth)
  return [
    layers.map((layer) => ({ ...layer, marks: left(layer) })),
    layers.map((layer) => ({ ...layer, marks: right(layer) })),
  ]
}
