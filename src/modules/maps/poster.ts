import { readFile } from 'node:fs/promises'
import { printPdf } from '../../platform/pdf/typst.ts'
import type { MapContent } from '../journeys/drawing/content.ts'
import { layoutPoster } from '../journeys/drawing/layout.ts'
import type { Mark } from '../journeys/drawing/marks.ts'
import { paperPalette } from '../journeys/drawing/palettes.ts'
import { fontCut } from '../journeys/drawing/text.ts'
import type { MapWords } from '../journeys/drawing/words.ts'

/** A3 on its side, in millimetres, with the margin most printers need. */
const sheet = { width: 420, height: 297, margin: 10 }
const template = new URL('./poster.typ', import.meta.url)

/** The map as an A3 poster: the same layout as on screen, set by Typst, so that its words can be selected and read. */
export async function printPoster(
  content: MapContent,
  words: MapWords,
  of: { title: string; locale: 'nl' | 'en'; at: Date },
): Promise<Uint8Array> {
  const layout = layoutPoster(content, words)
  const unit = Math.min(
    (sheet.width - 2 * sheet.margin) / layout.width,
    (sheet.height - 2 * sheet.margin) / layout.height,
  )
  const marks = layout.layers.flatMap((layer) => layer.marks).map(inPrint)
  // What does not have the shape of the sheet stands in the middle of it.
  const beside = (sheet.width - layout.width * unit) / 2
  const data = { title: of.title, locale: of.locale, sheet, beside, unit, palette: paperPalette, marks }
  return printPdf(await readFile(template, 'utf8'), data, of.at)
}

/** A text names its font as the files on paper do: a family of its own per width. */
function inPrint(mark: Mark): object {
  if (mark.kind !== 'text') return mark
  const { family, width, weight, style } = fontCut(mark.font)
  return { ...mark, family: width === 100 ? family : `${family} ${width}`, weight, style }
}
