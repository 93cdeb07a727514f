import type { Curve } from '../../../modules/journeys/drawing/curve.ts'
import { curveAt } from '../../../modules/journeys/drawing/curve.ts'
import {
  type Label,
  leader,
  placeLabels,
  type Surroundings,
} from '../../../modules/journeys/drawing/labels.ts'
import { lineMarks, lowered, type Setting, setLine } from '../../../modules/journeys/drawing/lines.ts'
import type { Line } from '../../../modules/journeys/drawing/map-layout.ts'
import type { Box, Mark } from '../../../modules/journeys/drawing/marks.ts'
import type { Sizes } from '../../../modules/journeys/drawing/sizes.ts'
import { widest, wrapBalanced } from '../../../modules/journeys/drawing/text.ts'
import type { PlacedAnswer } from './places.ts'

/** Longer words are cut short in the drawing; the page shows them whole. */
const longest = 56

interface Written {
  readonly label: Label
  readonly lines: readonly Line[]
  /** Absent: no pointing line. */
  readonly ringRadius?: number
}

/** What goes with a hump: a few words of it, beside the sign. */
export function bumpLabel(text: string, sign: Box, sizes: Sizes): Written {
  const setting: Setting = { ...sizes.small, font: 'anek-84-600', role: 'chafe' }
  const lines = wrapBalanced(cutShort(text, 30), setting.font, setting.size, setting.size * 7)
  const { shape, set } = block(lines, setting)
  const y = sign.y + sign.height - shape.height
  const spots = [
    { x: sign.x - shape.width - 3, y, ...shape },
    { x: sign.x + sign.width + 3, y, ...shape },
    { x: sign.x + sign.width / 2 - shape.width / 2, y: sign.y - shape.height - 2, ...shape },
  ]
  return { lines: set, label: { anchor: { x: sign.x, y }, shapes: [shape], prefer: 'above', spots } }
}

/** What the customer told, beside the ring of their answer. */
export function storyLabel(
  { answer, x, y }: PlacedAnswer,
  quote: (words: string) => string,
  sizes: Sizes,
  ringRadius: number,
): Written {
  const setting: Setting = { ...sizes.quote, font: 'literata-italic', role: 'customer' }
  const words = quote(cutShort(answer.story, longest))
  const { shape, set } = block(wrapBalanced(words, setting.font, setting.size, setting.size * 11.5), setting)
  const prefer = answer.feeling > 0 ? 'above' : 'below'
  return { lines: set, ringRadius, label: { anchor: { x, y }, shapes: [shape], prefer } }
}

/** Labels in order of weight, each where it covers nothing; what finds no room is left to the page. */
export function labelMarks(written: readonly Written[], around: Surroundings): Mark[] {
  const places = placeLabels(
    written.map(({ label }) => label),
    around,
  )
  return written.flatMap(({ label, lines, ringRadius }, i) => {
    const box = places[i]?.box
    if (!box) return []
    const pointer = ringRadius === undefined ? null : leader(label.anchor, box, ringRadius)
    const moved = lowered(lines, box.y).map((line) => ({
      ...line,
      pieces: line.pieces.map((piece) => ({ ...piece, x: piece.x + box.x })),
    }))
    return [...(pointer ? [pointer] : []), ...lineMarks(moved, { role: 'ground', width: 4 })]
  })
}

/** A curve as small boxes that no label may cover. */
export function alongCurve(curve: Curve): Box[] {
  const from = curve.knots[0]?.x ?? 0
  const to = curve.knots.at(-1)?.x ?? from
  const count = Math.ceil((to - from) / 5)
  return Array.from({ length: count }, (_, i) => {
    const x = from + ((i + 0.5) / count) * (to - from)
    return { x: x - 3, y: (curveAt(curve, x) ?? 0) - 4, width: 6, height: 8 }
  })
}

function block(lines: readonly string[], setting: Setting) {
  const width = widest(lines, setting.font, setting.size)
  return {
    shape: { width, height: lines.length * setting.line },
    set: lines.map((text, i) => setLine([{ ...setting, text }], 0, i * setting.line, width, setting)),
  }
}

/** The first sentence, or as many whole words as fit, with an ellipsis. */
export function cutShort(text: string, most: number): string {
  const words = text.trim().replace(/\s+/g, ' ')
  if (words.length <= most) return words
  const sentence = words.match(/^.+?[.!?](?=\s)/)?.[0]
  if (sentence && sentence.length <= most) return sentence
  const cut = words.slice(0, most)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : most).replace(/[,;:.]+$/, '')}…`
}
