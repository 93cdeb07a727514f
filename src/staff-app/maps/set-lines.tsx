import type { CSSProperties } from 'react'
import type { Line } from '../../modules/journeys/drawing/map-layout.ts'
import type { Box } from '../../modules/journeys/drawing/marks.ts'
import { baseline, type FontName, fontCut } from '../../modules/journeys/drawing/text.ts'
import { screenPalette } from './screen-palette.ts'

interface SetLinesProps {
  lines: readonly Line[]
  /** The box that the lines stand in; they are placed from its top left. */
  within: Pick<Box, 'x' | 'y' | 'width'>
  /** The lines stand on hatching and need a little air around their letters. */
  gap?: boolean
}

/** Lines of text exactly where the drawing put them. What is read aloud stands beside them, in whole sentences. */
export function SetLines({ lines, within, gap }: SetLinesProps) {
  return lines.map((line) => (
    <span
      key={`${line.y} ${line.pieces[0]?.x}`}
      className={gap ? 'line on-hatching' : 'line'}
      dir={line.direction}
      aria-hidden="true"
      style={placeOf(line, within)}
    >
      {line.pieces.map((piece) => (
        <span key={piece.x} style={{ ...fontOf(piece.font), color: screenPalette[piece.role] }}>
          {piece.text}
        </span>
      ))}
    </span>
  ))
}

function placeOf(line: Line, { x, y, width }: SetLinesProps['within']): CSSProperties {
  const first = line.pieces[0]
  const top = line.y - baseline(first?.font ?? 'anek-84-400', line.size, line.lineHeight) - y
  const type = { top, fontSize: line.size, lineHeight: `${line.lineHeight}px` }
  if (line.direction === 'ltr') return { ...type, left: (first?.x ?? x) - x }
  return { ...type, right: x + width - ((first?.x ?? x) + (first?.width ?? 0)) }
}

const fonts = new Map<FontName, CSSProperties>()

function fontOf(font: FontName): CSSProperties {
  const known = fonts.get(font)
  if (known) return known
  const { width, weight } = fontCut(font)
  const style = { fontStretch: `${width}%`, fontWeight: weight }
  fonts.set(font, style)
  return style
}
