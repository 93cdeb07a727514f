import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map } from '../../../texts/nl/map.ts'
import { anyMap } from './arbitrary-map.ts'
import { type MapContent, type MapPhase, mapContent } from './content.ts'
import { exampleMap } from './example.ts'
import { layoutMap, layoutPoster, type MapOptions } from './layout.ts'
import type { MapLayout } from './map-layout.ts'
import type { Mark } from './marks.ts'

const screen = (content: MapContent, options: Partial<MapOptions> = {}) =>
  layoutMap(content, map, { width: 1392, mode: 'screen', ...options })

const someOptions = fc.record({
  width: fc.integer({ min: 320, max: 4000 }),
  mode: fc.constantFrom('screen', 'poster'),
  focus: fc.nat(5),
})

test('the example is content as the server may send it', () => {
  expect(mapContent.parse(exampleMap)).toEqual(exampleMap)
})

test('columns and rows follow on each other and fill the map exactly', () => {
  fc.assert(
    fc.property(anyMap, someOptions, (content, { width, mode, focus }) => {
      const layout = layoutMap(content, map, { width, mode, focusPhaseId: content.phases[focus]?.id })
      let x = layout.labelWidth
      for (const column of layout.columns) {
        expect(column.x).toBeCloseTo(x, 1)
        expect(column.width).toBeGreaterThan(99)
        x = column.x + column.width
      }
      expect(x).toBeCloseTo(layout.width, 2)
      expect(layout.width).toBeGreaterThanOrEqual(width)
      const bands = [layout.stretches, layout.route, layout.heads, layout.feeling, ...layout.rows]
      for (const [i, band] of bands.entries()) {
        const before = bands[i - 1]
        if (before) expect(band.y).toBeCloseTo(before.y + before.height, 1)
      }
      expect(JSON.stringify(layout)).not.toMatch(/NaN|null,null|Infinity/)
    }),
    { numRuns: 25 },
  )
})

test('blocks stay inside their cells and do not overlap each other', () => {
  fc.assert(
    fc.property(anyMap, fc.integer({ min: 320, max: 2400 }), (content, width) => {
      for (const cell of screen(content, { width, focusPhaseId: content.phases[0]?.id }).rows.flatMap(
        (row) => row.cells,
      )) {
        for (const block of cell.blocks) {
          expect(block.x).toBeGreaterThanOrEqual(cell.x)
          expect(block.x + block.width).toBeLessThanOrEqual(cell.x + cell.width + 0.02)
          expect(block.y).toBeGreaterThanOrEqual(cell.y)
          expect(block.y + block.height).toBeLessThanOrEqual(cell.y + cell.height + 0.02)
          for (const other of cell.blocks) {
            const below = other.y >= block.y + block.height - 0.02 || block.y >= other.y + other.height - 0.02
            const beside = other.x >= block.x + block.width - 4.1 || block.x >= other.x + other.width - 4.1
            expect(other === block || below || beside).toBe(true)
          }
        }
      }
    }),
    { numRuns: 25 },
  )
})

test('the same content gives the same layout', () => {
  fc.assert(
    fc.property(anyMap, (content) => {
      expect(screen(structuredClone(content))).toEqual(screen(content))
    }),
    { numRuns: 10 },
  )
})

const circles = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))

test('every customer is a bead inside its own phase, at any number', () => {
  const one = exampleMap.phases[2] as MapPhase
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(400), fc.nat(20)), { minLength: 1, maxLength: 8 }), (crowds) => {
      const phases = crowds.map(([travelling, attention], i) => ({
        ...one,
        id: `p${i}`,
        travelling,
        attention,
      }))
      const layout = screen({ ...exampleMap, phases, quotes: [] })
      const beads = layout.route.layers.find((layer) => layer.name === 'beads')?.marks ?? []
      const numbers = beads.flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
      for (const [i, column] of layout.columns.entries()) {
        const within = (x: number) => x > column.x + 30 && x < column.x + column.width
        const counted = numbers.filter((mark) => within(mark.x))
        const filled = circles(beads).filter((bead) => bead.fill && within(bead.cx))
        if (counted.length > 0) expect(counted[0]?.text).toBe(String(crowds[i]?.[0]))
        else expect(filled).toHaveLength(crowds[i]?.[0] as number)
        for (const bead of circles(beads).filter((bead) => within(bead.cx))) {
          expect(bead.cx + bead.r).toBeLessThanOrEqual(column.x + column.width)
          expect(Math.abs(bead.cy - (layout.route.y + 19)) + bead.r).toBeLessThanOrEqual(11)
        }
      }
      expect(
        numbers.every((mark) =>
          layout.columns.some((column) => mark.x > column.x && mark.x < column.x + column.width),
        ),
      ).toBe(true)
    }),
    { numRuns: 25 },
  )
})

test('on a poster nobody is marked as needing attention, and nothing is in focus', () => {
  const poster = layoutPoster(exampleMap, map)
  const beads = circles(poster.route.layers.flatMap((layer) => layer.marks))
  expect(beads.some((bead) => bead.fill === 'guide' || bead.stroke === 'guide')).toBe(false)
  expect(poster.focusFrame).toBeNull()
  expect(poster.height).toBeLessThanOrEqual(Math.ceil(poster.width * (277 / 400)))
})

/** How many points a px is on a sheet of A3 with margins of 10 mm. */
const pointsOf = ({ width }: { width: number }) => ((400 / width) * 72) / 25.4
const smallest = (poster: MapLayout) =>
  Math.min(
    ...poster.layers.flatMap(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'text' ? [mark.size] : [])),
    ),
  )

/** The example with each text this many times as long; the short texts stay. */
const longer = (times: number): MapContent => ({
  ...exampleMap,
  phases: exampleMap.phases.map((phase) => ({
    ...phase,
    triggers: phase.triggers.map((card) => ({ ...card, text: `${card.text} `.repeat(times), short: 'Kort' })),
    gains: phase.gains.map((card) => ({ ...card, text: `${card.text} `.repeat(times), short: 'Kort' })),
  })),
})

test('[A14] a poster fills its sheet, with no letter under 9 points, also when its texts are long', () => {
  for (const times of [1, 2, 4]) {
    const poster = layoutPoster(longer(times), map)
    expect(poster.height).toBeLessThanOrEqual(Math.ceil((poster.width * 277) / 400))
    expect(poster.height).toBeGreaterThan(poster.width * 0.68)
    expect(smallest(poster) * pointsOf(poster)).toBeGreaterThanOrEqual(8.995)
  }
})

test('[A14] a map too rich for its sheet fills it all the same, in smaller letters', () => {
  const [phase] = exampleMap.phases
  const crowd = Array.from({ length: 12 }, (_, i) => ({
    ...{ id: `c${i}`, evidence: 'seen' as const, text: `Een kaartje met nummer ${i} en een heel verhaal` },
  }))
  const phases = Array.from({ length: 24 }, (_, i) => ({
    ...(phase as MapPhase),
    id: `p${i}`,
    triggers: crowd,
  }))
  const poster = layoutPoster({ ...exampleMap, phases, quotes: [] }, map)
  expect(poster.height).toBeLessThanOrEqual(Math.ceil((poster.width * 277) / 400))
  expect(poster.height).toBeGreaterThan(poster.width * 0.66)
})

test('one phase, twenty-four phases, and a map with nothing on it', () => {
  const bare = {
    ...(exampleMap.phases[0] as MapPhase),
    ...{ triggers: [], questions: [], pains: [], gains: [], touchpoints: [], tasks: [] },
    moments: [
      {
        id: 'm',
        name: '',
        intended: null,
        assumed: null,
        answers: [0, 0, 0, 0, 0] as [number, number, number, number, number],
      },
    ],
  }
  for (const count of [1, 24])
    for (const width of [320, 1392, 4000]) {
      const phases = Array.from({ length: count }, (_, i) => ({ ...bare, id: `p${i}` }))
      const layout = screen({ ...exampleMap, phases, quotes: [] }, { width })
      const gaps = layout.rows.flatMap((row) => row.cells).flatMap((cell) => cell.blocks)
      expect(gaps.filter((block) => block.kind === 'gap')).toHaveLength(count * 6)
      expect(layout.feeling.layers.find((layer) => layer.name === 'line')?.marks).toEqual([])
      expect(layout.columns.at(-1)?.x).toBeLessThan(layout.width)
    }
})

test('ten phases with six hundred cards each are all there', () => {
  const [phase] = exampleMap.phases
  const crowd = Array.from({ length: 600 }, (_, i) => ({
    id: `c${i}`,
    evidence: 'seen' as const,
    text: `Kaartje nummer ${i}`,
  }))
  const phases = Array.from({ length: 10 }, (_, i) => ({
    ...(phase as MapPhase),
    id: `p${i}`,
    triggers: crowd,
  }))
  const layout = screen({ ...exampleMap, phases, quotes: [] })
  const blocks = layout.rows
    .filter((row) => row.name === 'triggers')
    .flatMap((row) => row.cells)
    .flatMap((cell) => cell.blocks)
  expect(blocks).toHaveLength(6000)
})

test('rows grow under a finger', () => {
  expect(screen(exampleMap, { minRowHeight: 44 }).rows.every((row) => row.height >= 44)).toBe(true)
})

test('[A14] the map of everybody has road, travellers and answers, and neither line nor lanes', () => {
  const phases = exampleMap.phases.map(({ moments, ...phase }) => ({
    ...phase,
    ...{
      triggers: [],
      questions: [],
      pains: [],
      gains: [],
      ideas: [],
      touchpoints: [],
      bumps: [],
      tasks: [],
    },
    moments: moments.map((moment) => ({ ...moment, intended: null, assumed: null })),
  }))
  const everybody: MapContent = { ...exampleMap, persona: null, phases }
  const layout = screen(everybody)
  expect(layout.rows).toEqual([])
  expect(layout.height).toBeGreaterThan(layout.feeling.y + layout.feeling.height)
  expect(layout.feeling.rings).toEqual(screen(exampleMap).feeling.rings)
  expect(layout.feeling.label).not.toMatch(/lijn|bedoel/)
  const poster = layoutPoster(everybody, map)
  const under = poster.feeling.y + poster.feeling.height
  expect(poster.height / poster.width).toBeCloseTo(277 / 400, 2)
  expect(poster.height - under).toBeLessThan(60)
  const marks = poster.layers.flatMap((layer) => layer.marks)
  const sheet = marks.map((mark) => (mark.kind === 'text' ? mark.text : ''))
  expect(sheet).toContain(map.everybody)
  expect(sheet).not.toContain(map.poster.filled)
  expect(sheet).not.toContain(map.legend.gapOnPaper)
})

test('[A3] a poster says of the ideal customer alone that theirs is the ideal journey', () => {
  const above = (content: MapContent) =>
    layoutPoster(content, map).layers.flatMap(({ marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'text' && [map.poster.above, map.poster.aboveIdeal].includes(mark.text)
          ? [mark.text]
          : [],
      ),
    )
  const persona = { name: 'Horeca', quote: '', signs: [], ideal: false }
  expect(above(exampleMap)).toEqual([map.poster.aboveIdeal])
  expect(above({ ...exampleMap, persona })).toEqual([map.poster.above])
})
