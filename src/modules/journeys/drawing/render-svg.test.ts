import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map as english } from '../../../texts/en/map.ts'
import { map } from '../../../texts/nl/map.ts'
import { anyMap } from './arbitrary-map.ts'
import { exampleMap } from './example.ts'
import { layoutMap, layoutPoster } from './layout.ts'
import { lightPalette } from './palettes.ts'
import { renderMapSvg } from './render-svg.ts'

const allowed = new Set(['svg', 'title', 'rect', 'g', 'path', 'circle', 'text'])

/** A strict reader: throws on anything that is not well-formed XML of the few elements the drawing may hold. */
function read(svg: string): { texts: string[]; names: string[] } {
  const open: string[] = []
  const texts: string[] = []
  const names: string[] = []
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z-]+="(?:[^"<>&]|&#\d+;)*")*)(\/?)>|((?:[^<>&]|&#\d+;)+)/y
  let at = 0
  while (at < svg.length) {
    token.lastIndex = at
    const match = token.exec(svg)
    if (!match) throw new Error(`Not well-formed at ${at}: ${svg.slice(at, at + 60)}`)
    at = token.lastIndex
    const [, closing, name = '', , empty, text] = match
    if (text !== undefined) {
      if (open.at(-1) === 'text')
        texts.push(text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))))
      else if (open.at(-1) !== 'title' && text.trim() !== '') throw new Error(`Loose text: ${text}`)
    } else if (closing) {
      if (open.pop() !== name) throw new Error(`Wrong closing tag ${name}`)
    } else {
      if (!allowed.has(name)) throw new Error(`Element ${name}`)
      names.push(name)
      if (!empty) open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`Not closed: ${open}`)
  return { texts, names }
}

test('hostile words become letters: the picture is always well-formed and holds only shapes and text', () => {
  fc.assert(
    fc.property(anyMap, fc.constantFrom('screen', 'poster'), (content, mode) => {
      const svg = renderMapSvg(
        layoutMap(content, map, { width: 1400, mode, focusPhaseId: content.phases[0]?.id }),
      )
      expect(read(svg).names[0]).toBe('svg')
      expect(svg).not.toMatch(/NaN|undefined|Infinity/)
    }),
    { numRuns: 25 },
  )
})

test('the picture says what the layout says, in the same places', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen', focusPhaseId: 'deliver' })
  const svg = renderMapSvg(layout)
  const marks = layout.layers
    .flatMap((layer) => layer.marks)
    .flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
  expect(read(svg).texts).toEqual(marks.map((mark) => mark.text))
  const places = [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"/g)].map(([, x, y]) => [
    Number(x),
    Number(y),
  ])
  expect(places).toEqual(marks.map((mark) => [mark.x, mark.y]))
})

test('every line of the table is a text in the picture, at the same baseline', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' })
  const drawn = new Set(
    layout.layers.flatMap((layer) =>
      layer.marks.flatMap((mark) => (mark.kind === 'text' ? [`${mark.text}|${mark.x}|${mark.y}`] : [])),
    ),
  )
  const lines = [...layout.rows.flatMap((row) => row.cells), ...layout.heads.cells].flatMap((cell) =>
    cell.blocks.flatMap((block) => block.lines),
  )
  expect(lines.length).toBeGreaterThan(150)
  for (const line of lines)
    for (const piece of line.pieces) expect(drawn).toContain(`${piece.text.trimEnd()}|${piece.x}|${line.y}`)
})

test('colours come from the palette alone', () => {
  const strange = Object.fromEntries(
    Object.keys(lightPalette).map((role) => [role, `role-${role}`]),
  ) as typeof lightPalette
  expect(renderMapSvg(layoutPoster(exampleMap, map), { palette: strange })).not.toMatch(/#[0-9a-f]{6}/)
})

test('the core speaks no Dutch of its own', () => {
  const bare = { ...exampleMap, phases: exampleMap.phases.map((phase) => ({ ...phase, tasks: [] })) }
  const texts = read(renderMapSvg(layoutMap(bare, english, { width: 1392, mode: 'screen' }))).texts
  expect(texts).toContain('as expected')
  for (const dutch of ['zoals verwacht', 'Nog leeg', 'nu onderweg', 'Ergernis'])
    expect(texts).not.toContain(dutch)
})

test('a margin is ground on every side; the map itself stays where it is', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' })
  const bare = renderMapSvg(layout)
  const framed = renderMapSvg(layout, { margin: 24 })
  const [width, height] = [layout.width + 48, layout.height + 48]
  expect(framed).toContain(`width="${width}" height="${height}" viewBox="-24 -24 ${width} ${height}"`)
  expect(framed).toContain(`<rect x="-24" y="-24" width="${width}" height="${height}"`)
  const drawn = (svg: string) => svg.slice(svg.indexOf('<g'))
  expect(drawn(framed)).toBe(drawn(bare))
})
