import { lineMarks, lowered, type Setting, setLine, setLines } from './lines.ts'
import type { Line } from './map-layout.ts'
import { type Box, type Mark, px } from './marks.ts'
import { answerCount } from './mean.ts'
import type { PlacedMoment } from './moments.ts'
import type { Sizes } from './sizes.ts'
import { measure, wrap } from './text.ts'
import type { MapWords } from './words.ts'

const paper = { role: 'ground', width: 4 } as const

/** The words of the scale, left of the drawing. */
export function scaleMarks(
  words: Pick<MapWords, 'scale'>,
  left: number,
  y: (value: number) => number,
  sizes: Sizes,
): Mark[] {
  const { size } = sizes.small
  return words.scale.flatMap((word, i) => {
    const font = i === 2 ? 'anek-84-600' : 'anek-84-400'
    const parts = wrap(word, font, size, left - 18)
    return parts.map(
      (text, row): Mark => ({
        kind: 'text',
        text,
        x: left - 14,
        y: px(y(i - 2) + size * 0.34 + (row - (parts.length - 1) / 2) * (size + 1)),
        anchor: 'right',
        direction: 'ltr',
        font,
        size,
        role: i === 2 ? 'text' : 'textSoft',
      }),
    )
  })
}

/** The line under the drawing: the name of a moment where a phase has several, and the number of answers. */
export function momentFooters(moments: readonly PlacedMoment[], sizes: Sizes, words: MapWords) {
  const quiet: Setting = {
    ...sizes.small,
    line: sizes.small.line - 1,
    font: 'anek-84-400',
    role: 'textQuiet',
  }
  const strong: Setting = { ...quiet, font: 'anek-84-600', role: 'text' }
  const footers = moments.map((placed) => ({ placed, lines: footer(placed, quiet, strong, words) }))
  const rows = Math.max(1, ...footers.map(({ lines }) => lines.length))
  const height = rows * quiet.line + 4
  return {
    height,
    /** Marks and covered boxes, with the last line just above `bottom`. */
    place(bottom: number): { marks: Mark[]; boxes: Box[] } {
      const placed = footers.map(({ lines }) => lowered(lines, bottom - 3 - lines.length * quiet.line))
      return {
        marks: placed.flatMap((lines) => lineMarks(lines, paper)),
        boxes: placed.flat().map((line) => ({
          x: (line.pieces[0]?.x ?? 0) - 3,
          y: line.y - quiet.size,
          width: line.pieces.reduce((sum, piece) => sum + piece.width, 6),
          height: quiet.line + 2,
        })),
      }
    },
  }
}

function footer(
  { moment, phase, x, width }: PlacedMoment,
  quiet: Setting,
  strong: Setting,
  words: MapWords,
): Line[] {
  const n = answerCount(moment.answers)
  const count = n > 0 ? words.answers(n) : ''
  const name = phase.moments.length > 1 ? moment.name.trim() : ''
  const room = width - 6
  const measured = (text: string, { font, size }: Setting) => measure(text, font, size)
  const centred = (parts: readonly (Setting & { text: string })[], row: number): Line => {
    const wide = parts.reduce((sum, part) => sum + measured(part.text, part), 0)
    return setLine(parts, x - wide / 2, row * quiet.line, wide, quiet)
  }
  const together = [
    ...(name === '' ? [] : [{ ...strong, text: count === '' ? name : `${name} ` }]),
    ...(count === '' ? [] : [{ ...quiet, text: count }]),
  ]
  if (together.length === 0) return []
  if (together.reduce((sum, part) => sum + measured(part.text, part), 0) <= room)
    return [centred(together, 0)]
  const names = wrap(name, strong.font, strong.size, room).map((text) => ({ ...strong, text }))
  return [...names, ...(count === '' ? [] : [{ ...quiet, text: count }])].map((part, row) =>
    centred([part], row),
  )
}

/** Where customers do not know us yet: the sentences that say so, in the first such run of phases. */
export function noteLines(words: MapWords, width: number, sizes: Sizes): Line[] {
  const setting: Setting = { ...sizes.small, font: 'anek-84-400', role: 'textSoft' }
  const lines: Line[] = []
  for (const sentence of words.notObservableNote)
    lines.push(...setLines(sentence, setting, 0, lines.length * setting.line, width))
  return lines
}
