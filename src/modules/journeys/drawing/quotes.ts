import type { Column } from './columns.ts'
import type { MapContent } from './content.ts'
import type { Point } from './curve.ts'
import { noteLines } from './feeling-texts.ts'
import { type Label, leader, placeLabels, type Surroundings } from './labels.ts'
import { lineMarks, type Setting, setLine } from './lines.ts'
import type { Line, PlacedQuote } from './map-layout.ts'
import type { Box, Mark } from './marks.ts'
import { px } from './marks.ts'
import type { PlacedMoment } from './moments.ts'
import type { Sizes } from './sizes.ts'
import { widest, wrapBalanced } from './text.ts'
import type { MapWords } from './words.ts'

interface Written {
  readonly label: Label
  /** Per shape of the label its lines, set at the origin. */
  readonly lines: readonly (readonly Line[])[]
}

/** What customers said, beside the rings it is about, and the note over the phases that cannot be observed. */
export function quoteLabels(
  content: MapContent,
  moments: readonly PlacedMoment[],
  columns: readonly Column[],
  y: (value: number) => number,
  sizes: Sizes,
  words: MapWords,
  surroundings: Surroundings,
): { placed: PlacedQuote[]; marks: Mark[] } {
  const note = noteLabel(content, columns, sizes, words, surroundings.room)
  const quotes = content.quotes.map((quote) => {
    const placed = moments.find(({ moment }) => moment.id === quote.momentId)
    return { quote, written: placed ? quoteLabel(quote, placed, y, sizes, words) : null }
  })
  const wanted = [...(note ? [note] : []), ...quotes.flatMap(({ written }) => (written ? [written] : []))]
  const places = placeLabels(
    wanted.map(({ label }) => label),
    surroundings,
  )
  const marks = wanted.flatMap((written, i) => {
    const place = places[i]
    if (!place) return []
    const pointer = written === note ? null : leader(written.label.anchor, place.box, sizes.mean)
    const texts = lineMarks(moved(written.lines[place.shape] ?? [], place.box), { role: 'ground', width: 4 })
    return [...(pointer ? [pointer] : []), ...texts]
  })
  const placed = quotes.map(({ quote, written }): PlacedQuote => {
    const box = written ? places[wanted.indexOf(written)]?.box : undefined
    return { momentId: quote.momentId, text: quote.text, box: box ? rounded(box) : null }
  })
  return { placed, marks }
}

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: px(x),
  y: px(y),
  width: px(width),
  height: px(height),
})

function moved(lines: readonly Line[], { x, y }: Box): Line[] {
  return lines.map((line) => ({
    ...line,
    y: px(line.y + y),
    pieces: line.pieces.map((piece) => ({ ...piece, x: px(piece.x + x) })),
  }))
}

function quoteLabel(
  quote: MapContent['quotes'][number],
  placed: PlacedMoment,
  y: (value: number) => number,
  sizes: Sizes,
  words: MapWords,
): Written {
  const setting: Setting = { ...sizes.quote, font: 'literata-italic', role: 'customer' }
  const text = words.quote(quote.text.trim())
  const at = (ems: number) => wrapBalanced(text, setting.font, setting.size, setting.size * ems)
  const usual = at(11.5)
  const wide = at(13)
  const best = usual.length > 2 && wide.length < usual.length ? wide : usual
  const narrow = at(8)
  const broken = narrow.length > best.length ? [best, narrow] : [best]
  const lines = broken.map((parts) =>
    parts.map((part, i) => {
      const width = widest(parts, setting.font, setting.size)
      return setLine([{ ...setting, text: part }], 0, i * setting.line - topAir, width, setting)
    }),
  )
  const shapes = broken.map((parts) => ({
    width: widest(parts, setting.font, setting.size),
    height: parts.length * setting.line - topAir - 1,
  }))
  return { lines, label: { anchor: anchorOf(placed, y), shapes, prefer: quote.prefer ?? 'above' } }
}

/** Free px above the letters of the first line, which a label need not claim. */
const topAir = 2

/** The mean where there is one; else the level with most answers, what we assume or intend, or the water. */
function anchorOf({ moment, mean, x }: PlacedMoment, y: (value: number) => number): Point {
  const most = Math.max(...moment.answers)
  const common = most > 0 ? moment.answers.indexOf(most) - 2 : null
  return { x, y: y(mean?.value ?? common ?? moment.assumed ?? moment.intended ?? 0) }
}

function noteLabel(
  content: MapContent,
  columns: readonly Column[],
  sizes: Sizes,
  words: MapWords,
  room: Box,
): Written | null {
  const first = content.phases.findIndex((phase) => !phase.observable)
  if (first < 0) return null
  const rest = content.phases.slice(first).findIndex((phase) => phase.observable)
  const last = rest < 0 ? content.phases.length - 1 : first + rest - 1
  const left = (columns[first]?.x ?? 0) + 10
  const right = (columns[last]?.x ?? 0) + (columns[last]?.width ?? 0) - 6
  const lines = noteLines(words, right - left, sizes)
  if (lines.length === 0) return null
  const width = Math.max(...lines.map((line) => line.pieces.reduce((sum, piece) => sum + piece.width, 0)))
  const height = lines.length * sizes.small.line
  const bottom = room.y + room.height - 16 - height
  const spots = Array.from({ length: 24 }, (_, step) => ({ x: left, y: bottom - step * 6, width, height }))
  const shapes = [{ width, height }]
  return { lines: [lines], label: { anchor: { x: left, y: bottom }, shapes, prefer: 'below', spots } }
}
