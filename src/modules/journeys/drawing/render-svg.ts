import type { MapLayout } from './map-layout.ts'
import type { CircleMark, Layer, Mark, PathMark, RectMark, Segment, TextMark } from './marks.ts'
import { lightPalette, type Palette, paperPalette } from './palettes.ts'
import { fontCut } from './text.ts'

export interface SvgOptions {
  readonly palette?: Palette
  /** What the picture shows, for whoever cannot see it; absent means that it is decoration. */
  readonly title?: string
  /** Ground on every side of the map, in px, so that nothing touches the edge; 0 when left out. */
  readonly margin?: number
  /** Font rules to carry along, without which the fonts are only named. */
  readonly fontFaces?: string
}

/** The whole map as one SVG document. */
export function renderMapSvg(layout: MapLayout, options: SvgOptions = {}): string {
  const palette = options.palette ?? (layout.mode === 'poster' ? paperPalette : lightPalette)
  const { margin = 0 } = options
  const [width, height] = [layout.width + 2 * margin, layout.height + 2 * margin]
  const edge = margin === 0 ? 0 : -margin
  const label = options.title ?? layout.feeling.label
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${edge} ${edge} ${width} ${height}" font-variant="tabular-nums" role="img">`,
    `<title>${escapeXml(label)}</title>`,
    ...(options.fontFaces ? [`<style>${options.fontFaces}</style>`] : []),
    `<rect x="${edge}" y="${edge}" width="${width}" height="${height}" fill="${palette.ground}"/>`,
    renderLayers(layout.layers, palette),
    '</svg>',
  ].join('\n')
}

/** Layers as SVG groups, one per layer, in paint order. */
export function renderLayers(layers: readonly Layer[], palette: Palette): string {
  return layers
    .filter((layer) => layer.marks.length > 0)
    .map(
      (layer) =>
        `<g data-layer="${layer.name}">${layer.marks.map((mark) => render(mark, palette)).join('')}</g>`,
    )
    .join('\n')
}

function render(mark: Mark, palette: Palette): string {
  if (mark.kind === 'text') return text(mark, palette)
  return `<${shape(mark)}${paint(mark, palette)}/>`
}

function shape(mark: PathMark | CircleMark | RectMark): string {
  if (mark.kind === 'path')
    return `path d="${pathData(mark.segments)}"${mark.round ? ' stroke-linejoin="round"' : ''}`
  if (mark.kind === 'circle') return `circle cx="${mark.cx}" cy="${mark.cy}" r="${mark.r}"`
  const radius = mark.radius ? ` rx="${mark.radius}"` : ''
  return `rect x="${mark.x}" y="${mark.y}" width="${mark.width}" height="${mark.height}"${radius}`
}

/** SVG path data. */
export function pathData(segments: readonly Segment[]): string {
  return segments.map(([letter, ...numbers]) => letter + numbers.join(' ')).join('')
}

function paint(mark: PathMark | CircleMark | RectMark, palette: Palette): string {
  const fill = ` fill="${mark.fill ? palette[mark.fill] : 'none'}"`
  if (!mark.stroke) return fill
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash.join(' ')}"` : ''
  return `${fill} stroke="${palette[mark.stroke]}" stroke-width="${mark.strokeWidth ?? 1}"${dash}`
}

function text(mark: TextMark, palette: Palette): string {
  const { family, width, weight, style } = fontCut(mark.font)
  const fallback = family === 'Literata' ? 'Georgia,serif' : 'system-ui,sans-serif'
  const halo = mark.halo
    ? ` stroke="${palette[mark.halo.role]}" stroke-width="${mark.halo.width}" stroke-linejoin="round" paint-order="stroke"`
    : ''
  const turned = mark.direction === 'rtl'
  const anchor = { left: turned ? 'end' : 'start', middle: 'middle', right: turned ? 'start' : 'end' }[
    mark.anchor
  ]
  return (
    `<text x="${mark.x}" y="${mark.y}" font-family="'${family}',${fallback}" font-size="${mark.size}"` +
    (weight === 400 ? '' : ` font-weight="${weight}"`) +
    (width === 100 ? '' : ` font-stretch="${width}%"`) +
    (style === 'normal' ? '' : ` font-style="${style}"`) +
    (anchor === 'start' ? '' : ` text-anchor="${anchor}"`) +
    (turned ? ' direction="rtl"' : '') +
    `${halo} fill="${palette[mark.role]}">${escapeXml(mark.text)}</text>`
  )
}

/** Text that is safe inside XML: markup is escaped, characters XML forbids become the replacement sign. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
