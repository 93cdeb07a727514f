import type { Line, Piece } from './map-layout.ts'
import { type Mark, px, type Role } from './marks.ts'
import type { TypeSize } from './sizes.ts'
import { baseline, direction, type FontName, measure, wrap, wrapTidy } from './text.ts'

/** How a run of text is set. */
export interface Setting extends TypeSize {
  readonly font: FontName
  readonly role: Role
}

/** Lines of plain text in a column: left aligned, or right aligned where the text runs from right to left. */
export function setLines(text: string, setting: Setting, x: number, top: number, width: number): Line[] {
  return wrapTidy(text, setting.font, setting.size, width).map((part, i) =>
    setLine([{ ...setting, text: part }], x, top + i * setting.line, width, setting),
  )
}

/** A label and, after it on the same line, the text: ‘Goal’ and then what the goal is. */
export function setLabelled(
  label: string,
  text: string,
  labelSetting: Setting,
  setting: Setting,
  x: number,
  top: number,
  width: number,
): Line[] {
  const indent = measure(`${label} `, labelSetting.font, labelSetting.size)
  if (indent > width * 0.6) {
    const first = setLines(label, labelSetting, x, top, width)
    return [...first, ...setLines(text, setting, x, top + first.length * setting.line, width)]
  }
  const parts = wrap(text, setting.font, setting.size, width, indent)
  return (parts.length === 0 ? [''] : parts).map((part, i) => {
    const body = part === '' ? [] : [{ ...setting, text: part }]
    const pieces = i === 0 ? [{ ...labelSetting, text: part === '' ? label : `${label} ` }, ...body] : body
    return setLine(pieces, x, top + i * setting.line, width, setting)
  })
}

/** One line from runs of text, first to last in reading order. */
export function setLine(
  runs: readonly { readonly text: string; readonly font: FontName; readonly role: Role }[],
  x: number,
  top: number,
  width: number,
  type: TypeSize,
): Line {
  const turns = direction(runs.map((run) => run.text).join('')) === 'rtl'
  let passed = 0
  const pieces = runs.map(({ text, font, role }): Piece => {
    const wide = measure(text, font, type.size)
    const left = turns ? x + width - passed - wide : x + passed
    passed += wide
    return { text, x: px(left), width: px(wide), font, role }
  })
  const y = px(top + baseline(runs[0]?.font ?? 'anek-84-400', type.size, type.line))
  return { y, size: type.size, lineHeight: type.line, direction: turns ? 'rtl' : 'ltr', pieces }
}

/** The same lines, lower. */
export function lowered(lines: readonly Line[], by: number): Line[] {
  return lines.map((line) => ({ ...line, y: px(line.y + by) }))
}

/** The marks of lines of text. */
export function lineMarks(lines: readonly Line[], halo?: { role: Role; width: number }): Mark[] {
  return lines.flatMap((line) =>
    line.pieces
      .filter((piece) => piece.text.trim() !== '')
      .map((piece): Mark => {
        const right = line.direction === 'rtl'
        return {
          kind: 'text',
          text: piece.text.trimEnd(),
          x: right ? px(piece.x + piece.width) : piece.x,
          y: line.y,
          anchor: right ? 'right' : 'left',
          direction: line.direction,
          font: piece.font,
          size: line.size,
          role: piece.role,
          ...(halo ? { halo } : {}),
        }
      }),
  )
}
