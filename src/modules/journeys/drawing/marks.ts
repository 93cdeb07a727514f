import type { FontName } from './text.ts'

/** What a colour means. A renderer looks the value up in its palette; the layout never holds a colour. */
export type Role =
  | 'ground'
  | 'text'
  | 'textSoft'
  | 'textQuiet'
  | 'line'
  | 'lineStrong'
  | 'guide'
  | 'onGuide'
  | 'intended'
  | 'onIntended'
  | 'customer'
  | 'customerSoft'
  | 'customerOnGuide'
  | 'water'
  | 'chafe'
  | 'onChafe'
  | 'land'
  | 'route'
  | 'bead'
  | 'gap'
  | 'avatar'

/** Absolute path commands, as in SVG: move, line, cubic and close. */
export type Segment =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

interface Painted {
  readonly fill?: Role
  readonly stroke?: Role
  readonly strokeWidth?: number
  /** Lengths of dashes and gaps in px; absent means solid. */
  readonly dash?: readonly number[]
}

export interface PathMark extends Painted {
  readonly kind: 'path'
  readonly segments: readonly Segment[]
  /** Round joins for curves; icons and frames keep straight corners. */
  readonly round?: boolean
}

export interface CircleMark extends Painted {
  readonly kind: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
}

export interface RectMark extends Painted, Box {
  readonly kind: 'rect'
  readonly radius?: number
}

export interface TextMark {
  readonly kind: 'text'
  readonly text: string
  /** The visual side `anchor` of the text stands at x; y is the baseline. */
  readonly x: number
  readonly y: number
  readonly anchor: 'left' | 'middle' | 'right'
  readonly direction: 'ltr' | 'rtl'
  readonly font: FontName
  readonly size: number
  readonly role: Role
  /** A stroke under the letters in this colour, to keep them readable over lines. */
  readonly halo?: { readonly role: Role; readonly width: number }
}

export type Mark = PathMark | CircleMark | RectMark | TextMark

/** Marks that are painted together; the layers of a layout stand in paint order. */
export interface Layer {
  readonly name: LayerName
  readonly marks: readonly Mark[]
}

export type LayerName =
  | 'plate'
  | 'stretches'
  | 'road'
  | 'beads'
  | 'junctions'
  | 'heads'
  | 'waves'
  | 'land'
  | 'grid'
  | 'rings'
  | 'line'
  | 'points'
  | 'means'
  | 'brackets'
  | 'scale'
  | 'quotes'
  | 'rules'
  | 'cells'
  | 'focus'
  | 'legend'

/** A rectangle in px, y downwards. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Rounds to hundredths, so that a layout is small on the wire and equal on every machine. */
export const px = (value: number): number => Math.round(value * 100) / 100

/** One straight line as a path mark. */
export function lineMark(x1: number, y1: number, x2: number, y2: number, paint: Painted): PathMark {
  return { kind: 'path', segments: [move(x1, y1), line(x2, y2)], ...paint }
}

export const move = (x: number, y: number): Segment => ['M', px(x), px(y)]
export const line = (x: number, y: number): Segment => ['L', px(x), px(y)]
export const cubic = (x1: number, y1: number, x2: number, y2: number, x: number, y: number): Segment => [
  'C',
  px(x1),
  px(y1),
  px(x2),
  px(y2),
  px(x),
  px(y),
]
export const close: Segment = ['Z']

/** Do two boxes share any area? Boxes that only touch do not. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

/** The box grown by the same distance on all sides. */
export function around({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
}

/** The mark moved by (dx, dy) after scaling by `scale` around the origin; stroke widths stay. */
export function place(mark: Mark, dx: number, dy: number, scale = 1): Mark {
  const x = (value: number) => px(value * scale + dx)
  const y = (value: number) => px(value * scale + dy)
  if (mark.kind === 'path')
    return {
      ...mark,
      segments: mark.segments.map((segment): Segment => {
        if (segment[0] === 'Z') return segment
        if (segment[0] === 'C') {
          const [letter, x1, y1, x2, y2, x3, y3] = segment
          return [letter, x(x1), y(y1), x(x2), y(y2), x(x3), y(y3)]
        }
        return [segment[0], x(segment[1]), y(segment[2])]
      }),
    }
  if (mark.kind === 'circle') return { ...mark, cx: x(mark.cx), cy: y(mark.cy), r: px(mark.r * scale) }
  if (mark.kind === 'rect')
    return {
      ...mark,
      x: x(mark.x),
      y: y(mark.y),
      width: px(mark.width * scale),
      height: px(mark.height * scale),
    }
  return { ...mark, x: x(mark.x), y: y(mark.y), size: px(mark.size * scale) }
}
