import { lowered, type Setting, setLines } from './lines.ts'
import type { Block, Line, Sign } from './map-layout.ts'
import { px } from './marks.ts'
import type { Sizes } from './sizes.ts'
import { measure } from './text.ts'
import type { MapWords } from './words.ts'

/** Blocks under each other, from the top of a cell, with the height they take. */
export interface Stack {
  readonly blocks: readonly Block[]
  readonly height: number
}

/** Something that can be set at any place and width; heights count from 0. */
export type Settable = (x: number, width: number) => Stack

export type CardFacts = Pick<Block, 'cardId' | 'evidence' | 'spoken'>
export const noCard: CardFacts = { cardId: null, evidence: null, spoken: [] }

/** A card of lines only. */
export function textBlock(card: CardFacts, set: (x: number, width: number) => Line[]): Settable {
  return (x, width) => {
    const lines = set(x, width)
    const height = lines.reduce((sum, line) => sum + line.lineHeight, 0)
    return { height, blocks: [{ kind: 'text', ...card, sign: null, x, y: 0, width, height, lines }] }
  }
}

/** A card with a sign before its text. */
export function signBlock(
  card: CardFacts,
  kind: Sign['kind'],
  content: string,
  text: string,
  setting: Setting,
  sizes: Sizes,
): Settable {
  return (x, width) => {
    const signWidth = Math.min(signRoom(kind, content, sizes), Math.max(sizes.sign, width / 2))
    const lines = setLines(text, setting, x + signWidth + 5, 0, Math.max(setting.size, width - signWidth - 5))
    const drop = Math.max(0, (sizes.sign - setting.line) / 2)
    const height = Math.max(sizes.sign, lines.length * setting.line + drop)
    const sign: Sign = { kind, content, x, y: 0, width: signWidth, height: sizes.sign }
    const block: Block = { kind: 'text', ...card, sign, x, y: 0, width, height, lines: lowered(lines, drop) }
    return { height, blocks: [block] }
  }
}

/** Width of a sign: a square, or wider for long initials. */
function signRoom(kind: Sign['kind'], content: string, sizes: Sizes): number {
  if (kind !== 'initials') return sizes.sign
  return Math.max(sizes.sign, px(measure(content, 'anek-84-600', initialsSize) + 7))
}

/** Letter size of the initials in their circle. */
export const initialsSize = 12.75

/** Width a sign block would like to have. */
export function naturalWidth(
  kind: Sign['kind'],
  content: string,
  text: string,
  setting: Setting,
  sizes: Sizes,
): number {
  return signRoom(kind, content, sizes) + 6 + measure(text, setting.font, setting.size)
}

/** The invitation in an empty place: what is missing, and below it a hint. On paper room to write. */
export function gapBlock(
  words: MapWords,
  title: string,
  hint: string | undefined,
  card: CardFacts,
  sizes: Sizes,
  onPaper: boolean,
): Settable {
  return (x, width) => {
    const strong: Setting = { ...sizes.cell, font: 'anek-84-600', role: 'text' }
    const soft: Setting = { ...sizes.cell, font: 'anek-84-400', role: 'textSoft' }
    const inner = width - 6
    const head = onPaper
      ? setLines(words.writeHere, soft, x + 1, 3, inner)
      : setLines(title, strong, x + 1 + plusWidth, 3, Math.max(strong.size, inner - plusWidth))
    const below = 3 + head.length * soft.line
    const lines = onPaper || !hint ? head : [...head, ...setLines(hint, soft, x + 1, below, inner)]
    const height = Math.max(onPaper ? 2 * sizes.cell.line + 4 : 0, lines.length * strong.line + 5)
    const block: Block = { kind: 'gap', ...card, sign: null, x: x - 4, y: 0, width: width + 7, height, lines }
    return { height, blocks: [block] }
  }
}

/** Room for the plus sign before the title. */
const plusWidth = 16

const columnAir = 12
const twoColumnsFrom = 200

/** Sets things under each other, or in two columns where the cell is wide; things in one row start level. */
export function flow(things: readonly Settable[], x: number, width: number, air: number): Stack {
  const columns = width >= twoColumnsFrom && things.length > 1 ? 2 : 1
  return rowsOf(
    things,
    Array.from({ length: columns }, (_, column) => {
      const room = (width - (columns - 1) * columnAir) / columns
      return { x: px(x + column * (room + columnAir)), width: px(room) }
    }),
    air,
  )
}

/** Sets things in as many columns as their natural widths allow, spread over the whole width. */
export function spread(
  things: readonly { readonly set: Settable; readonly natural: number }[],
  x: number,
  width: number,
  air: number,
): Stack {
  const most = width >= twoColumnsFrom ? [4, 3, 2] : []
  const fitting = most.find((count) => things.length >= count && needed(things, count) <= width)
  if (!fitting)
    return rowsOf(
      things.map(({ set }) => set),
      [{ x, width }],
      air,
    )
  const widths = columnWidths(things, fitting)
  const even = width / fitting
  if (widths.every((wide) => wide <= even - 4)) widths.fill(even)
  const rest = (width - widths.reduce((sum, wide) => sum + wide, 0)) / (fitting - 1)
  let passed = x
  const slots = widths.map((wide) => {
    const slot = { x: px(passed), width: px(wide) }
    passed += wide + rest
    return slot
  })
  return rowsOf(
    things.map(({ set }) => set),
    slots,
    air,
  )
}

function columnWidths(things: readonly { readonly natural: number }[], count: number): number[] {
  return Array.from({ length: count }, (_, column) =>
    Math.max(...things.filter((_, i) => i % count === column).map(({ natural }) => natural)),
  )
}

const needed = (things: readonly { readonly natural: number }[], count: number): number =>
  columnWidths(things, count).reduce((sum, wide) => sum + wide, (count - 1) * 4)

function rowsOf(
  things: readonly Settable[],
  slots: readonly { x: number; width: number }[],
  air: number,
): Stack {
  const blocks: Block[] = []
  let height = 0
  for (let start = 0; start < things.length; start += slots.length) {
    if (start > 0) height += air
    const row = things.slice(start, start + slots.length).map((thing, i) => {
      const slot = slots[i] as { x: number; width: number }
      return thing(slot.x, slot.width)
    })
    blocks.push(...row.flatMap((stack) => stack.blocks).map((block) => lower(block, height)))
    height += Math.max(...row.map((stack) => stack.height))
  }
  return { blocks, height }
}

/** Puts stacks under each other as one thing. */
export function together(things: readonly Settable[], air: number): Settable {
  return (x, width) => rowsOf(things, [{ x, width }], air)
}

/** The same block, lower. */
export function lower(block: Block, by: number): Block {
  const sign = block.sign && { ...block.sign, y: px(block.sign.y + by) }
  return { ...block, y: px(block.y + by), sign, lines: lowered(block.lines, by) }
}
