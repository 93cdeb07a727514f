import { initialsSize } from './blocks.ts'
import { iconMark } from './icons.ts'
import { lineMarks } from './lines.ts'
import type { Block, LaneRow, RowLabel, Sign } from './map-layout.ts'
import { line, lineMark, type Mark, move, px, type Role, type Segment } from './marks.ts'
import { measure } from './text.ts'

/** Everything that is painted for one block of a cell. */
export function blockMarks(block: Block, onPaper: boolean): Mark[] {
  if (block.kind === 'gap') return gapMarks(block, onPaper)
  return [
    ...evidenceMarks(block),
    ...(block.sign ? signMarks(block.sign, onPaper) : []),
    ...lineMarks(block.lines),
  ]
}

/** What we only assume has a dashed line beside it, what we propose a dotted one; what was seen stands bare. */
function evidenceMarks({ evidence, x, y, height }: Block): Mark[] {
  if (evidence === 'seen' || evidence === null) return []
  const dash = evidence === 'assumed' ? [4, 3] : [1.25, 2.5]
  return [lineMark(x - 4, y + 1, x - 4, y + height - 1, { stroke: 'lineStrong', strokeWidth: 1.25, dash })]
}

/** Our filled square, the customer's ring, the hump, or a colleague's initials in a circle. */
export function signMarks(sign: Sign, onPaper: boolean): Mark[] {
  const { x, y, width, height } = sign
  const inset = height * 0.15
  const icon = (role: Role) => iconMark(sign.content, x + inset, y + inset, height - 2 * inset, role)
  switch (sign.kind) {
    case 'us':
      return [{ kind: 'rect', x, y, width, height, radius: 2, fill: 'intended' }, icon('onIntended')]
    case 'customer': {
      const r = height / 2 - 0.75
      const ring: Mark = {
        kind: 'circle',
        cx: px(x + height / 2),
        cy: px(y + height / 2),
        r,
        stroke: 'customer',
        strokeWidth: 1.5,
      }
      return [ring, icon('customer')]
    }
    case 'hump':
      return [icon('chafe')]
    case 'initials': {
      const font = 'anek-84-600'
      const size = Math.min(
        initialsSize,
        (initialsSize * (width - 6)) / measure(sign.content || ' ', font, initialsSize),
      )
      const paint = onPaper ? ({ stroke: 'text', strokeWidth: 1 } as const) : ({ fill: 'avatar' } as const)
      return [
        { kind: 'rect', x, y, width, height, radius: height / 2, ...paint },
        {
          kind: 'text',
          text: sign.content,
          x: px(x + width / 2),
          y: px(y + height / 2 + size * 0.34),
          anchor: 'middle',
          direction: 'ltr',
          font,
          size: px(size),
          role: 'text',
        },
      ]
    }
  }
}

/** A dashed frame with hatching and the words; on paper ruled lines to write on. */
function gapMarks(block: Block, onPaper: boolean): Mark[] {
  const { x, y, width, height } = block
  const frame: Mark = {
    kind: 'rect',
    x: px(x + 0.75),
    y: px(y + 0.75),
    width: px(width - 1.5),
    height: px(height - 1.5),
    radius: 2,
    fill: 'ground',
    stroke: 'gap',
    strokeWidth: 1.25,
    dash: [4, 3],
  }
  if (onPaper) {
    const rules = Array.from(
      { length: Math.max(0, Math.floor((height - 22) / 16)) },
      (_, i) => y + 34 + i * 16,
    )
    const ruled = rules
      .filter((at) => at < y + height - 4)
      .map((at) => lineMark(x + 5, at, x + width - 5, at, { stroke: 'gap', strokeWidth: 0.4 }))
    return [frame, ...ruled, ...lineMarks(block.lines)]
  }
  const hatch: Mark = { kind: 'path', segments: hatching(block), stroke: 'line', strokeWidth: 1 }
  const words = lineMarks(block.lines, { role: 'ground', width: 3 })
  return [
    { ...frame, stroke: undefined, dash: undefined },
    hatch,
    { ...frame, fill: undefined },
    plus(block),
    ...words,
  ]
}

function plus({ x, y, lines }: Block): Mark {
  const lineHeight = lines[0]?.lineHeight ?? 15
  return { ...iconMark('plus', x + 4.5, y + 3 + (lineHeight - 13) / 2 - 0.5, 13, 'text'), strokeWidth: 1.4 }
}

/** Distance along the edge between two lines of the hatching. */
const hatchStep = 7

/** Lines at 45 degrees, rising to the right, cut at the frame. */
function hatching({
  x,
  y,
  width,
  height,
}: {
  x: number
  y: number
  width: number
  height: number
}): Segment[] {
  const [left, top, right, bottom] = [x + 1.5, y + 1.5, x + width - 1.5, y + height - 1.5]
  const segments: Segment[] = []
  for (let sum = Math.ceil((left + top) / hatchStep) * hatchStep; sum < right + bottom; sum += hatchStep) {
    const startX = Math.max(left, sum - bottom)
    const endX = Math.min(right, sum - top)
    if (endX - startX > 0.5) segments.push(move(startX, sum - startX), line(endX, sum - endX))
  }
  return segments
}

/** The header of a row: its icon and name. */
export function labelMarks(label: RowLabel): Mark[] {
  const icon = label.icon
    ? [iconMark(label.icon, label.x, label.y + 4, 16, label.icon === 'hump' ? 'chafe' : 'text')]
    : []
  return [...icon, ...lineMarks(label.lines)]
}

/** The rules between rows and columns. A dotted rule stops at a cell that spans it. */
export function ruleMarks(rows: readonly LaneRow[], width: number, height: number): Mark[] {
  const bottom = (rows.at(-1)?.y ?? 0) + (rows.at(-1)?.height ?? 0)
  const top = rows[0]?.y ?? 0
  const columns = rows[0]?.cells ?? []
  const upright = columns.map(({ x }) =>
    lineMark(x, top, x, Math.min(bottom, height), { stroke: 'line', strokeWidth: 1 }),
  )
  const level = rows.flatMap((row): Mark[] => {
    if (row.rule === 'solid') return [lineMark(0, row.y, width, row.y, { stroke: 'line', strokeWidth: 1 })]
    const paint = { stroke: 'lineStrong', strokeWidth: 1, dash: [1, 2] } as const
    const parts = [row.label, ...row.cells].map((cell) =>
      lineMark(cell.x, row.y, cell.x + cell.width, row.y, paint),
    )
    return parts
  })
  return [...level, ...upright]
}
