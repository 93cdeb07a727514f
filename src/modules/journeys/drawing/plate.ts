import type { PersonaSign } from '../persona-signs.ts'
import type { MapContent } from './content.ts'
import { coverage } from './coverage.ts'
import { lineMarks, type Setting, setLine, setLines } from './lines.ts'
import { type Mark, place, px } from './marks.ts'
import type { Sizes } from './sizes.ts'
import { measure, wrap } from './text.ts'
import type { MapWords } from './words.ts'

/** A persona as counted signs: how they stand beside each other, from (0, 0), for a height of 18. */
export function personaMarks(signs: readonly PersonaSign[]): { width: number; marks: Mark[] } {
  let x = 0
  const marks = signs.map(({ shape, size }): Mark => {
    const r = { large: 8, small: 4, tiny: 2.6 }[size]
    const cy = { large: 9, small: 13, tiny: 14.4 }[size]
    const left = x
    x += 2 * r + 3
    if (shape === 'square')
      return { kind: 'rect', x: left, y: cy - r, width: 2 * r, height: 2 * r, fill: 'onGuide' }
    const circle = { kind: 'circle', cx: px(left + r), cy } as const
    if (shape === 'dot') return { ...circle, r, fill: 'onGuide' }
    return { ...circle, r: px(r - 1), stroke: 'onGuide', strokeWidth: size === 'tiny' ? 1.4 : 2 }
  })
  return { width: Math.max(0, x - 3), marks }
}

const inset = 22
const air = 28

/** The yellow plate above a poster: whose journey this is, in their own words, and three figures. */
export function layoutPlate(
  content: MapContent,
  words: MapWords,
  width: number,
  sizes: Sizes,
): { height: number; marks: Mark[] } {
  const { name, quote, signs: counted } = content.persona ?? { name: words.everybody, quote: '', signs: [] }
  const signs = personaMarks(counted)
  const scale = 62 / 18
  const signsWidth = Math.min(signs.width * scale, width * 0.2)
  const shrink = signs.width > 0 ? signsWidth / signs.width : scale
  const left = inset + (signsWidth > 0 ? signsWidth + 26 : 0)
  const figures = figureMarks(content, words, width - 26)
  const quoteWidth = Math.min(310, width * 0.21)
  const titleRoom = figures.left - air - quoteWidth - air - left
  const title = titleSetting(name, titleRoom)
  const titleLines = wrap(name, title.font, title.size, titleRoom)
  const voice: Setting = { size: 17.5, line: 22, font: 'literata-italic', role: 'customerOnGuide' }
  const said = quote.trim() === '' ? [] : wrap(words.quote(quote.trim()), voice.font, voice.size, quoteWidth)
  const high = Math.max(17 + 4 + titleLines.length * title.line, said.length * voice.line)
  const height = Math.max(sizes.plate, high + 28)
  const middle = height / 2
  const headTop = middle - (21 + titleLines.length * title.line) / 2
  const above = content.persona?.ideal ? words.poster.aboveIdeal : words.poster.above
  const aboveSetting: Setting = { size: 17, line: 17, font: 'anek-100-600', role: 'onGuide' }
  const quoteLeft = figures.left - air - quoteWidth
  const quoteTop = middle - (said.length * voice.line) / 2
  const marks: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height: px(height), fill: 'guide' },
    ...signs.marks.map((mark) => strokeScaled(place(mark, inset, px(middle - 9 * shrink), shrink), shrink)),
    ...lineMarks(setLines(above, aboveSetting, left, headTop, titleRoom)),
    ...lineMarks(setLines(name, title, left, headTop + 21, titleRoom)),
    ...lineMarks(
      said.map((text, i) =>
        setLine([{ ...voice, text }], quoteLeft, quoteTop + i * voice.line, quoteWidth, voice),
      ),
    ),
    ...figures.marks.map((mark) => place(mark, 0, px(middle))),
  ]
  return { height: px(height + 8), marks }
}

function strokeScaled(mark: Mark, scale: number): Mark {
  return mark.kind === 'text' || mark.strokeWidth === undefined
    ? mark
    : { ...mark, strokeWidth: px(mark.strokeWidth * scale) }
}

/** The largest size at which the name fits on one line; below 34 px it takes more lines. */
function titleSetting(name: string, room: number): Setting {
  const font = 'anek-75-800'
  const size = Math.min(62, Math.max(34, (62 * room) / Math.max(1, measure(name, font, 62))))
  return { size: px(size), line: px(size * 0.92), font, role: 'onGuide' }
}

/** Three figures with their words above, right aligned at `right` around y = 0. */
function figureMarks(content: MapContent, words: MapWords, right: number): { left: number; marks: Mark[] } {
  const { filled, total } = coverage(content)
  const small: Setting = { size: 13, line: 16, font: 'anek-100-600', role: 'onGuide' }
  const large: Setting = { size: 34, line: 34, font: 'anek-90-750', role: 'onGuide' }
  const figures = [
    { word: words.poster.travelling, number: String(content.customersTravelling), rest: '' },
    { word: words.poster.travelled, number: String(content.customersTravelled), rest: '' },
    ...(content.persona ? [{ word: words.poster.filled, number: String(filled), rest: `/${total}` }] : []),
  ]
  let end = right
  const marks = figures.reverse().flatMap(({ word, number, rest }) => {
    const numberWidth = measure(number, large.font, large.size)
    const wide = Math.max(measure(word, small.font, small.size), numberWidth + measure(rest, large.font, 18))
    const x = px(end - wide)
    end = x - 26
    return lineMarks([
      setLine([{ ...small, text: word }], x, -25, wide, small),
      setLine([{ ...large, text: number }], x, -9, wide, large),
      ...(rest
        ? [setLine([{ ...large, text: rest }], x + numberWidth, 0, wide, { size: 18, line: 25 })]
        : []),
    ])
  })
  return { left: end + 26, marks }
}
