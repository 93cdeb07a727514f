import { type FontMetrics, fontMetrics } from './font-metrics.ts'

/** The cuts of the house fonts the map is set in: Anek Latin by width and weight, and the customer's voice. */
export type FontName =
  | 'anek-75-800'
  | 'anek-78-800'
  | 'anek-84-400'
  | 'anek-84-600'
  | 'anek-90-750'
  | 'anek-92-600'
  | 'anek-100-400'
  | 'anek-100-600'
  | 'literata-italic'

export interface FontCut {
  readonly family: string
  /** Percent of the normal width. */
  readonly width: number
  readonly weight: number
  readonly style: 'normal' | 'italic'
}

interface MeasuredCut extends FontCut {
  /** Thousandths of an em above and below the baseline. */
  readonly ascent: number
  readonly descent: number
  readonly fallback: number
  readonly advances: ReadonlyMap<number, number>
}

const cuts = new Map(fontMetrics.map((metrics) => [nameOf(metrics), read(metrics)] as const))

function nameOf({ family, width, weight, style }: FontMetrics): string {
  return family === 'Literata' ? `literata-${style}` : `anek-${width}-${weight}`
}

function read(metrics: FontMetrics): MeasuredCut {
  const advances = new Map<number, number>()
  for (const run of metrics.runs.split('|')) {
    const [first, widths = ''] = run.split(':')
    for (const [offset, width] of widths.split(' ').entries())
      advances.set(Number(first) + offset, Number(width))
  }
  return { ...metrics, advances }
}

function cutOf(font: FontName): MeasuredCut {
  const cut = cuts.get(font)
  if (!cut) throw new Error(`The font ${font} was not measured.`)
  return cut
}

/** Family, width, weight and style of a cut, for a renderer. */
export function fontCut(font: FontName): FontCut {
  const { family, width, weight, style } = cutOf(font)
  return { family, width, weight, style }
}

/** Letters we did not measure: ideographs and emoji are an em wide, joined marks nothing, the rest a wide letter. */
function unmeasured(code: number, fallback: number): number {
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f)) return 0
  if (code === 0xfe0f || code === 0x2060 || code === 0xfeff || (code >= 0x1f3fb && code <= 0x1f3ff)) return 0
  if ((code >= 0x1100 && code <= 0x11ff) || (code >= 0x2e80 && code <= 0xd7ff)) return 1000
  if ((code >= 0xf900 && code <= 0xfaff) || (code >= 0xff00 && code <= 0xff60)) return 1000
  if (code >= 0x1f000 || (code >= 0x2600 && code <= 0x27bf)) return 1300
  return Math.max(fallback, 640)
}

/** Kerning is not measured and renderers round differently: lines are set one part in a hundred narrower. */
const margin = 1.01

/** Width in px of one line of text, a hair on the wide side. */
export function measure(text: string, font: FontName, size: number): number {
  const { advances, fallback } = cutOf(font)
  let sum = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    sum += advances.get(code) ?? unmeasured(code, fallback)
  }
  return (sum * size * margin) / 1000
}

/** Distance in px from the top of a line of `lineHeight` to the baseline, as CSS sets it. */
export function baseline(font: FontName, size: number, lineHeight: number): number {
  const { ascent, descent } = cutOf(font)
  return (lineHeight - ((ascent + descent) * size) / 1000) / 2 + (ascent * size) / 1000
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

const latin = /^\p{Script=Latin}/u

/**
 * Cuts a word wider than the column into pieces that fit; one grapheme is never cut. Between two letters of ours the
 * cut has a hyphen, where there is room for one.
 */
function pieces(word: string, font: FontName, size: number, room: number): string[] {
  const found: string[] = []
  const hyphen = measure('-', font, size)
  const letters = [...graphemes.segment(word)].map(({ segment }) => segment)
  let piece = ''
  let width = 0
  for (const [i, letter] of letters.entries()) {
    const wide = measure(letter, font, size)
    const inside = latin.test(letters[i - 1] ?? '') && latin.test(letter)
    const after = latin.test(letter) && latin.test(letters[i + 1] ?? '') ? hyphen : 0
    if (piece !== '' && width + wide + after > room) {
      found.push(inside && width + hyphen <= room ? `${piece}-` : piece)
      piece = ''
      width = 0
    }
    piece += letter
    width += wide
  }
  if (piece !== '') found.push(piece)
  return found
}

/** White space where a line may end; an amount stays with its euro sign. */
const breaks = /(?<!€)[ \t\f\v]+|[ \t\f\v]+(?![ \t\f\v\d])/

/**
 * Breaks text into lines of at most `room` px: at white space, and inside words longer than the line. A newline in
 * the text starts a new line; other white space becomes one space. Nothing is left out; a cut word gets hyphens. Empty text gives no lines.
 * With `indent` the first line has that much less room; when not even a word fits there, the first line is ''.
 */
export function wrap(text: string, font: FontName, size: number, room: number, indent = 0): string[] {
  const lines: string[] = []
  const space = measure(' ', font, size)
  const firstWord = text.trimStart().split(/\s/, 1)[0] ?? ''
  if (indent > 0 && indent + measure(firstWord, font, size) > room) lines.push('')
  for (const paragraph of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    let current = ''
    let width = 0
    for (const word of paragraph.split(breaks)) {
      if (word === '') continue
      const parts = measure(word, font, size) > room ? pieces(word, font, size, room) : [word]
      for (const [index, part] of parts.entries()) {
        const wide = measure(part, font, size)
        const left = lines.length === 0 ? room - indent : room
        const joins = current !== '' && index === 0 && width + space + wide <= left
        if (current !== '' && !joins) lines.push(current)
        current = joins ? `${current} ${part}` : part
        width = joins ? width + space + wide : wide
      }
    }
    if (current !== '') lines.push(current)
  }
  return lines
}

/**
 * As `wrap`, but a short text does not end in one lonely short word when slightly shorter lines avoid that without
 * taking more of them.
 */
export function wrapTidy(text: string, font: FontName, size: number, room: number): string[] {
  const lines = wrap(text, font, size, room)
  const lonely = (some: string[]) => measure(some.at(-1) ?? '', font, size) < room * 0.2
  if (lines.length < 2 || lines.length > 5 || !lonely(lines)) return lines
  for (const part of [0.92, 0.84, 0.76]) {
    const tried = wrap(text, font, size, room * part)
    if (tried.length === lines.length && !lonely(tried)) return tried
  }
  return lines
}

/** As `wrap`, but with the narrowest room that needs no more lines: a compact block for a label. */
export function wrapBalanced(text: string, font: FontName, size: number, room: number): string[] {
  const fewest = wrap(text, font, size, room).length
  let low = room / Math.max(1, fewest) / 2
  let high = room
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (wrap(text, font, size, middle).length > fewest) low = middle
    else high = middle
  }
  return wrap(text, font, size, high)
}

/** The width in px of the widest line. */
export function widest(lines: readonly string[], font: FontName, size: number): number {
  return lines.reduce((width, text) => Math.max(width, measure(text, font, size)), 0)
}

/** The direction of the first letter that has one; digits and signs have none. */
export function direction(text: string): 'ltr' | 'rtl' {
  const letter = text.match(/\p{L}/u)?.[0]
  return letter && /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr'
}
