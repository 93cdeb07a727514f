import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map } from '../../../texts/nl/map.ts'
import { anyMap } from './arbitrary-map.ts'
import type { MapContent, MapMoment, MapPhase } from './content.ts'
import { curveAt } from './curve.ts'
import { exampleMap } from './example.ts'
import { layoutMap } from './layout.ts'
import type { MapLayout } from './map-layout.ts'
import { type Box, type LayerName, type Mark, overlaps } from './marks.ts'
import { intendedCurves, placeMoments, scaleY } from './moments.ts'
import { ringCount } from './rings.ts'

const draw = (content: MapContent, width = 1392) =>
  layoutMap(content, map, { width, mode: 'screen', focusPhaseId: content.phases[0]?.id })
const layer = (layout: MapLayout, name: LayerName): readonly Mark[] =>
  layout.feeling.layers.find((one) => one.name === name)?.marks ?? []
const scale = ({ feeling }: MapLayout) => scaleY(feeling.y + 56, feeling.y + 252 - 30)

/** The area a mark covers; a line of text as high as its letters. */
function covered(mark: Mark): Box {
  if (mark.kind === 'rect') return mark
  if (mark.kind === 'circle')
    return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r }
  if (mark.kind === 'text')
    return { x: mark.x, y: mark.y - mark.size * 0.7, width: 1, height: mark.size * 0.7 }
  const xs = mark.segments.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.at(-2) as number]))
  const ys = mark.segments.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.at(-1) as number]))
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const fewAnswers = anyMap.map((content) => ({
  ...content,
  phases: content.phases.map((phase) => ({
    ...phase,
    moments: phase.moments.map(
      (moment): MapMoment => ({
        ...moment,
        answers: moment.answers.map((n) => n % 9) as MapMoment['answers'],
      }),
    ),
  })),
}))

test('feelings stand on one scale: two up is as far as two down', () => {
  const y = scaleY(56, 222)
  expect([2, 1, 0, -1, -2].map(y)).toEqual([56, 97.5, 139, 180.5, 222])
})

test('no label stands on another, on a ring, mean, bracket, footer, line, land or frame', () => {
  fc.assert(
    fc.property(fewAnswers, fc.integer({ min: 700, max: 2400 }), (content, width) => {
      const layout = draw(content, width)
      const boxes = layout.feeling.quotes.flatMap(({ box }) => (box ? [box] : []))
      const marks = (['rings', 'points', 'means', 'brackets', 'scale'] as const).flatMap((name) =>
        layer(layout, name),
      )
      const curves = intendedCurves(placeMoments(content.phases, layout.columns), scale(layout))
      const water = layout.feeling.waterLevel
      const room = { x: layout.labelWidth, y: layout.feeling.y, width: layout.width - layout.labelWidth }
      const areas = marks.map(covered)
      for (const [i, box] of boxes.entries()) {
        const right = box.x + box.width
        const bottom = box.y + box.height
        expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([])
        expect(areas.filter((area) => overlaps(box, area))).toEqual([])
        expect(box.x > room.x && right < room.x + room.width).toBe(true)
        expect(box.y > room.y && bottom < room.y + layout.feeling.height).toBe(true)
        for (const curve of curves) {
          const heights = Array.from(
            { length: Math.ceil(box.width) },
            (_, x) => curveAt(curve, box.x + x) ?? Infinity,
          )
          expect(heights.some((line) => line > box.y - 2 && line < bottom + 2)).toBe(false)
          expect(heights.some((line) => line < water && bottom > line && box.y < water)).toBe(false)
        }
      }
    }),
    { numRuns: 40 },
  )
})

test('a quote without room is left out of the drawing and kept in the list', () => {
  const quotes = [
    { momentId: 'use', text: 'veel te lang '.repeat(300) },
    { momentId: 'gone', text: 'Bij niets.' },
  ]
  const layout = draw({ ...exampleMap, quotes })
  expect(layout.feeling.quotes).toEqual(quotes.map((quote) => ({ ...quote, box: null })))
})

test('the example places every quote', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen', focusPhaseId: 'deliver' })
  expect(layout.feeling.quotes.filter(({ box }) => box === null)).toEqual([])
})

test('the rings drawn are the answers', () => {
  fc.assert(
    fc.property(anyMap, (content) => {
      const layout = draw(content)
      const answers = content.phases.flatMap((phase) => phase.moments.flatMap((moment) => moment.answers))
      const rings = answers.reduce((sum, count) => sum + ringCount(count, layout.feeling.rings), 0)
      expect(layer(layout, 'rings')).toHaveLength(rings)
      if (layout.feeling.rings.answersPerRing === 1)
        expect(rings).toBe(answers.reduce((sum, count) => sum + count, 0))
    }),
    { numRuns: 20 },
  )
})

const withAnswers = (answers: MapMoment['answers'], assumed: number | null = null): MapContent => {
  const phase = exampleMap.phases[2] as MapPhase
  const moments = [{ id: 'm', name: 'M', intended: 1.5, assumed, answers }]
  return { ...exampleMap, phases: [{ ...phase, moments }], quotes: [] }
}

test('below five answers there are rings but no mean; an assumption is a dashed ring until it is measured', () => {
  expect(layer(draw(withAnswers([2, 2, 0, 0, 0])), 'means')).toEqual([])
  expect(layer(draw(withAnswers([2, 2, 0, 0, 0], 0)), 'means')).toMatchObject([
    { kind: 'circle', dash: [2.6, 2] },
  ])
  expect(layer(draw(withAnswers([2, 3, 0, 0, 0], 0)), 'means')).toHaveLength(5)
})

test('a mean more than three quarters below the intention gets a bracket with the difference', () => {
  const texts = (content: MapContent) =>
    layer(draw(content), 'brackets').flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
  expect(texts(withAnswers([0, 0, 3, 2, 0]))).toEqual(['−1,1'])
  expect(texts(withAnswers([0, 0, 0, 4, 6]))).toEqual([])
  expect(texts(withAnswers([4, 0, 0, 0, 0]))).toEqual([])
})

test('where nothing is intended there is no line, and the line does not bridge it', () => {
  const [a, b, c] = exampleMap.phases as [MapPhase, MapPhase, MapPhase]
  const blank = { ...b, moments: b.moments.map((moment) => ({ ...moment, intended: null })) }
  const layout = draw({ ...exampleMap, phases: [a, blank, c], quotes: [] })
  expect(layer(layout, 'line')).toHaveLength(2)
  const gap = layout.columns[1] as { x: number; width: number }
  for (const mark of layer(layout, 'line')) {
    const box = covered(mark)
    expect(box.x + box.width <= gap.x + 0.02 || box.x >= gap.x + gap.width - 0.02).toBe(true)
  }
})

test('land and pools are closed shapes on their own side of the water', () => {
  const layout = draw(exampleMap)
  const shapes = layer(layout, 'land').flatMap((mark) => (mark.kind === 'path' && mark.fill ? [mark] : []))
  expect(shapes.map((mark) => mark.fill)).toContain('customerSoft')
  for (const { segments, fill } of shapes) {
    expect(segments[0]?.[0]).toBe('M')
    expect(segments.at(-1)).toEqual(['Z'])
    for (const segment of segments) {
      if (segment[0] === 'Z') continue
      const y = segment.at(-1) as number
      if (fill === 'land') expect(y).toBeLessThanOrEqual(layout.feeling.waterLevel)
      else expect(y).toBeGreaterThanOrEqual(layout.feeling.waterLevel)
    }
  }
})

test('the label of the drawing names the largest difference', () => {
  expect(draw(exampleMap).feeling.label).toBe(
    'Gevoel per fase, 10 fasen. De lijn is het bedoelde gevoel. De ringen zijn 253 antwoorden van klanten. ' +
      'Grootste verschil: Wachten (Wachten en leggen), 1,0 onder de bedoeling bij 33 antwoorden.',
  )
})
