import type { Box, Layer, Mark } from '../../modules/journeys/drawing/marks.ts'
import { renderLayers } from '../../modules/journeys/drawing/render-svg.ts'
import { screenPalette } from './screen-palette.ts'

interface DrawnProps {
  /** The part of the map that is shown, in px of the whole map. */
  box: Box
  layers: readonly Layer[]
  /** What the drawing says in one sentence; without one it is decoration. */
  label?: string
  className?: string
}

/** A part of the drawing as an SVG of its own. Its letters are escaped where the drawing is written. */
export function Drawn({ box, layers, label, className }: DrawnProps) {
  const shape = {
    className: className ? `drawn ${className}` : 'drawn',
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
    width: box.width,
    height: box.height,
    dangerouslySetInnerHTML: { __html: renderLayers(layers, screenPalette) },
  }
  return label ? <svg {...shape} role="img" aria-label={label} /> : <svg {...shape} aria-hidden="true" />
}

/** Loose marks as a drawing. */
export const DrawnMarks = ({ box, marks }: { box: Box; marks: readonly Mark[] }) => (
  <Drawn box={box} layers={[{ name: 'cells', marks }]} />
)
