/**
 * Draws the example map, to look at while working on the drawing.
 *
 *     node scripts/map/draw.ts screen|poster <file.svg> [width]
 */
import { writeFileSync } from 'node:fs'
import { exampleMap } from '../../src/modules/journeys/drawing/example.ts'
import { layoutMap, layoutPoster } from '../../src/modules/journeys/drawing/layout.ts'
import { renderMapSvg } from '../../src/modules/journeys/drawing/render-svg.ts'
import { map } from '../../src/texts/nl/map.ts'

const [mode = 'screen', file = 'map.svg', width = '1392'] = process.argv.slice(2)
const layout =
  mode === 'poster'
    ? layoutPoster(exampleMap, map)
    : layoutMap(exampleMap, map, { mode: 'screen', width: Number(width), focusPhaseId: 'deliver' })
writeFileSync(file, renderMapSvg(layout))
console.log(
  `${layout.width} × ${layout.height} px, ${layout.layers.flatMap((layer) => layer.marks).length} marks`,
)
