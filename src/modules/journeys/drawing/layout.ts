import { blockMarks, labelMarks, ruleMarks } from './cell-marks.ts'
import { layoutColumns } from './columns.ts'
import type { MapContent } from './content.ts'
import { layoutFeeling } from './feeling.ts'
import { layoutHeads, layoutStretches } from './heads.ts'
import { layoutLegend, legendItems } from './legend.ts'
import { lineMarks } from './lines.ts'
import type { LaneRow, MapLayout } from './map-layout.ts'
import { type Box, type Layer, lineMark, px } from './marks.ts'
import { layoutPlate } from './plate.ts'
import { layoutRoute } from './route.ts'
import { layoutRows } from './rows.ts'
import { posterSizes, type Sizes, screenSizes } from './sizes.ts'
import type { MapWords } from './words.ts'

export interface MapOptions {
  /** Wanted width in px; the map is wider when its phases would not be readable. */
  readonly width: number
  readonly mode: 'screen' | 'poster'
  /** Width of the column of row names; 116 on screen, 124 on a poster. */
  readonly labelWidth?: number
  /** The phase that stands open; ignored on a poster. */
  readonly focusPhaseId?: string
  /** Height of the drawing of the feeling; 252 on screen, 300 on a poster. */
  readonly feelingHeight?: number
  /** Rows grow to this height where fingers point (44); 0 elsewhere. */
  readonly minRowHeight?: number
  /** Screen only: the drawing leaves its page, so it says itself whose it is, what its signs mean and of when it is. */
  readonly alone?: boolean
  /** Poster only: the footer stands at the bottom of a sheet at least this high. */
  readonly height?: number
  /** Poster only, where a sheet is short of room: rows lie closer, and then narrow columns carry their short texts. */
  readonly squeezed?: 'rows' | 'texts'
}

/**
 * Places the whole map: every band, row, cell and line of text, and the same as a flat list of marks in paint order.
 * Deterministic and without I/O; the same on every machine.
 */
export function layoutMap(content: MapContent, words: MapWords, options: MapOptions): MapLayout {
  const onPaper = options.mode === 'poster'
  const sizes = sized(onPaper ? posterSizes : screenSizes, options)
  const alone = onPaper || options.alone === true
  const focus = onPaper ? null : (options.focusPhaseId ?? null)
  const { columns, width } = layoutColumns(content.phases, options.width, sizes.labelWidth, sizes, focus)
  const plate = alone ? layoutPlate(content, words, width, sizes) : { height: 0, marks: [] }
  const stretches = layoutStretches(content.phases, columns, sizes, plate.height)
  const route = layoutRoute(content.phases, columns, sizes, stretches.y + stretches.height, !onPaper)
  const heads = layoutHeads(content, columns, sizes, words, route.y + route.height)
  const edges = { left: sizes.labelWidth, right: width, y: heads.y + heads.height }
  const feeling = layoutFeeling(content, columns, edges, sizes, words)
  const under = px(feeling.y + feeling.height)
  const minRowHeight = options.minRowHeight ?? 0
  const rowsWith = (spare: number) =>
    content.persona
      ? layoutRows(content.phases, columns, sizes, words, under, { onPaper, minRowHeight, spare })
      : []
  const endOf = (rows: readonly LaneRow[]) => Math.max(under, ...rows.map(({ y, height }) => px(y + height)))
  const items = alone ? legendItems(content, words, feeling.rings, options.mode) : []
  const legendUnder = (bottom: number) =>
    alone
      ? layoutLegend(items, content, words, width, bottom, options.height ?? 0)
      : { height: 1, least: 1, marks: [] }
  const tight = endOf(rowsWith(0))
  const spare = onPaper ? (options.height ?? 0) - tight - legendUnder(tight).least : 0
  const rows = rowsWith(Math.max(0, spare))
  const bottom = endOf(rows)
  const legend = legendUnder(bottom)
  const focusFrame = frameOf(
    columns.find((column) => column.focused),
    heads.y,
    bottom,
    width,
  )
  const layers: Layer[] = [
    { name: 'plate', marks: plate.marks },
    {
      name: 'stretches',
      marks: stretches.items.flatMap((item) => [
        lineMark(
          item.x,
          item.y + sizes.stretch.rule / 2,
          item.x + item.width,
          item.y + sizes.stretch.rule / 2,
          {
            stroke: 'text',
            strokeWidth: sizes.stretch.rule,
          },
        ),
        ...lineMarks(item.lines),
      ]),
    },
    ...route.layers,
    {
      name: 'heads',
      marks: [
        ...labelMarks(heads.label),
        ...heads.cells.flatMap((cell) => cell.blocks.flatMap((block) => lineMarks(block.lines))),
      ],
    },
    ...feeling.layers,
    { name: 'rules', marks: ruleMarks(rows, width, bottom) },
    {
      name: 'cells',
      marks: rows.flatMap((row) => [
        ...labelMarks(row.label),
        ...row.cells.flatMap((cell) => cell.blocks.flatMap((block) => blockMarks(block, onPaper))),
      ]),
    },
    {
      name: 'focus',
      marks: focusFrame ? [{ kind: 'rect', ...focusFrame, stroke: 'text', strokeWidth: 2 }] : [],
    },
    { name: 'legend', marks: legend.marks },
  ]
  return {
    mode: options.mode,
    width,
    height: px(bottom + legend.height),
    labelWidth: sizes.labelWidth,
    columns,
    stretches,
    route,
    heads,
    feeling,
    rows,
    focusFrame,
    layers,
  }
}

function sized(sizes: Sizes, { labelWidth, feelingHeight, squeezed }: MapOptions): Sizes {
  const height = feelingHeight ?? sizes.feeling.height
  const closer = squeezed && { padding: { ...sizes.padding, top: 4, bottom: 3 } }
  const alwaysFull = sizes.alwaysFull && squeezed !== 'texts'
  return {
    ...sizes,
    ...closer,
    alwaysFull,
    labelWidth: labelWidth ?? sizes.labelWidth,
    feeling: { ...sizes.feeling, height },
  }
}

/** The frame stands on the column lines, and just inside the right edge of the map. */
function frameOf(
  column: Pick<Box, 'x' | 'width'> | undefined,
  top: number,
  bottom: number,
  mapWidth: number,
): Box | null {
  if (!column) return null
  const right = Math.min(column.x + column.width, mapWidth - 1)
  return { x: column.x, y: px(top), width: px(right - column.x), height: px(bottom - top) }
}

/** A sheet of A3 on its side within margins of 10 mm: how much wider than high. */
const sheet = 400 / 277

/** The widest layout of which every letter is at least 9 pt on that sheet. */
const widestReadable = 1604

/** Tried in turn: larger letters first, then a lower drawing, closer rows and at last the short texts. */
const attempts: readonly Omit<MapOptions, 'mode' | 'height'>[] = [
  { width: 1512 },
  { width: 1560 },
  ...[300, 285, 270, 255, 240].map((feelingHeight) => ({ width: widestReadable, feelingHeight })),
  ...[255, 240, 225].map((feelingHeight) => ({
    width: widestReadable,
    feelingHeight,
    squeezed: 'rows' as const,
  })),
  ...[255, 225].map((feelingHeight) => ({
    width: widestReadable,
    feelingHeight,
    squeezed: 'texts' as const,
  })),
]

/**
 * The poster for one sheet of A3: the narrowest layout that fits, so with the largest letters. A map too rich for that
 * is laid out as wide as it takes to have the shape of the sheet, which it fills with smaller letters.
 */
export function layoutPoster(content: MapContent, words: MapWords): MapLayout {
  if (!content.persona) return posterOfEverybody(content, words)
  const tried = (attempt: (typeof attempts)[number]) =>
    layoutMap(content, words, { ...attempt, mode: 'poster', height: Math.floor(attempt.width / sheet) })
  for (const attempt of attempts) {
    const layout = tried(attempt)
    if (fitsSheet(layout)) return layout
  }
  const last = { ...attempts.at(-1), width: widestReadable }
  let layout = tried(last)
  while (!fitsSheet(layout)) layout = tried({ ...last, width: widened(layout) })
  return layout
}

/** The next width for a map that is too high: as if its texts kept their surface, so hardly ever too wide. */
function widened({ width, height }: MapLayout): number {
  const tooHigh = (height * sheet) / width
  return Math.ceil(width * Math.max(1.02, Math.sqrt(tooHigh)))
}

/** Without lanes under it the drawing of the feeling takes the rest of the sheet. */
function posterOfEverybody(content: MapContent, words: MapWords): MapLayout {
  const options = { width: 1512, mode: 'poster' } as const
  const tight = layoutMap(content, words, options)
  const height = Math.floor(tight.width / sheet)
  const spare = Math.max(0, Math.floor(height - tight.height))
  const feelingHeight = posterSizes.feeling.height + spare
  return layoutMap(content, words, { ...options, height, feelingHeight })
}

const fitsSheet = (layout: MapLayout) => layout.height <= Math.ceil(layout.width / sheet)
