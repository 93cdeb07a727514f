import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Mark, overlaps } from '../../../modules/journeys/drawing/marks.ts'
import { map } from '../../../texts/nl/map.ts'
import type { LineContent, LinePhase } from './content.ts'
import { type CustomerLine, customerLine } from './customer-line.ts'
import { cutShort } from './labels.ts'

const words = { ...map, today: 'vandaag' }
const draw = (content: LineContent, width = 1392) => customerLine(content, words, width)
const layer = (line: CustomerLine, name: string): readonly Mark[] =>
  line.feeling.layers.find((one) => one.name === name)?.marks ?? []

const moment = fc.record({ intended: fc.option(fc.integer({ min: -2, max: 2 })) })
const state = fc.constantFrom<LinePhase['state'][]>('here', 'been', 'skipped', 'ahead', 'before')
const at = fc.integer({ min: 0, max: 900 }).map((day) => new Date(1.75e12 + day * 86_400_000).toISOString())

/** Any travel: phases in any state, answers and bumps in any of them. */
const anyTravel: fc.Arbitrary<LineContent> = fc
  .tuple(
    fc.array(fc.record({ state, moments: fc.array(moment, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 14,
    }),
    fc.array(
      fc.record({ place: fc.nat(), feeling: fc.integer({ min: -2, max: 2 }), story: fc.string(), at }),
      {
        maxLength: 20,
      },
    ),
    fc.array(fc.record({ place: fc.nat(), text: fc.string({ minLength: 1 }), at }), { maxLength: 12 }),
    fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  )
  .map(([drawn, answers, bumps, progress]) => {
    const phases = drawn.map((phase, i) => ({
      ...{ id: `p${i}`, number: i + 1, name: `Fase ${i + 1}`, state: phase.state },
      moments: phase.moments.map(({ intended }, j) => ({ id: `p${i}m${j}`, intended })),
    }))
    const moments = phases.flatMap(({ id, moments: all }) =>
      all.map((one) => ({ phaseId: id, momentId: one.id })),
    )
    const pick = <T>(all: readonly T[], place: number) => all[place % all.length] as T
    return {
      phases,
      progress,
      answers: answers.map(({ place, ...answer }) => ({ ...answer, ...pick(moments, place) })),
      bumps: bumps.map(({ place, ...bump }) => ({ ...bump, phaseId: pick(phases, place).id })),
    }
  })

const width = fc.integer({ min: 320, max: 2000 })

test('every answer is one ring, within the drawing, and no two stand at the same place', () => {
  fc.assert(
    fc.property(anyTravel, width, (content, wanted) => {
      const line = draw(content, wanted)
      const rings = layer(line, 'rings').flatMap((mark) => (mark.kind === 'circle' ? [mark] : []))
      expect(rings).toHaveLength(content.answers.length)
      expect(new Set(rings.map(({ cx }) => cx)).size).toBe(rings.length)
      for (const { cx, cy } of rings) {
        expect(cx).toBeGreaterThan(line.labelWidth)
        expect(cx).toBeLessThan(line.width)
        expect(cy).toBeGreaterThan(0)
        expect(cy).toBeLessThan(line.feeling.height)
      }
    }),
  )
})

test('today stands in the column of the phase they are in, and nowhere when the travel is over', () => {
  fc.assert(
    fc.property(anyTravel, width, (content, wanted) => {
      const { today, columns } = draw(content, wanted)
      const here = columns[content.phases.findLastIndex(({ state: its }) => its === 'here')]
      if (!here || content.progress === null) {
        expect(today).toBeNull()
        return
      }
      expect(today).toBeGreaterThan(here.x)
      expect(today).toBeLessThan(here.x + here.width)
    }),
  )
})

test('time goes on: more progress never moves today back', () => {
  fc.assert(
    fc.property(anyTravel, fc.double({ min: 0, max: 1, noNaN: true }), (content, progress) => {
      const [earlier, later] = [0, progress].map((part) => draw({ ...content, progress: part }).today ?? 0)
      expect(later).toBeGreaterThanOrEqual(earlier as number)
    }),
  )
})

test('humps stand in their own phase and never on each other', () => {
  fc.assert(
    fc.property(anyTravel, (content) => {
      const line = draw(content)
      const boxes = layer(line, 'brackets').flatMap((mark) => {
        if (mark.kind !== 'path' || mark.strokeWidth !== 3) return []
        const xs = mark.segments.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.at(-2) as number]))
        const ys = mark.segments.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.at(-1) as number]))
        const [x, y] = [Math.min(...xs), Math.min(...ys)]
        return [{ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }]
      })
      expect(boxes.length).toBeLessThanOrEqual(content.bumps.length)
      for (const [i, box] of boxes.entries()) {
        expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false)
        const its = line.columns.find(({ x, width: wide }) => box.x >= x && box.x + box.width <= x + wide)
        expect(content.bumps.some(({ phaseId }) => phaseId === its?.phaseId)).toBe(true)
      }
      for (const { phaseId } of content.bumps) {
        const its = line.columns.find((column) => column.phaseId === phaseId)
        expect(boxes.some(({ x }) => its && x >= its.x && x < its.x + its.width)).toBe(true)
      }
    }),
  )
})

test('the intended line is solid as far as they came, and softer from there on', () => {
  fc.assert(
    fc.property(anyTravel, (content) => {
      const line = draw(content)
      const edge = line.reached
      if (line.today !== null) expect(edge).toBe(line.today)
      const xs = (marks: readonly Mark[]) =>
        marks.flatMap((mark) =>
          mark.kind === 'path'
            ? mark.segments.flatMap((segment) => (segment[0] === 'Z' ? [] : [segment.at(-2) as number]))
            : [],
        )
      const ahead = line.feeling.ahead.find(({ name }) => name === 'line')?.marks ?? []
      for (const x of xs(layer(line, 'line'))) expect(x).toBeLessThanOrEqual(edge + 0.01)
      for (const x of xs(ahead)) expect(x).toBeGreaterThanOrEqual(edge - 0.01)
    }),
  )
})

test('words are cut short between words, never made up', () => {
  expect(cutShort('Duurt wel lang, zo zonder bericht.', 56)).toBe('Duurt wel lang, zo zonder bericht.')
  expect(cutShort('Heel fijn geholpen. Daarna bleef het een week stil en dat was jammer.', 56)).toBe(
    'Heel fijn geholpen.',
  )
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 60 }), (text, most) => {
      const cut = cutShort(text, most)
      const whole = text.trim().replace(/\s+/g, ' ')
      expect(cut.length).toBeLessThanOrEqual(most + 1)
      expect(whole.startsWith(cut.replace(/…$/, '')) || cut === whole).toBe(true)
    }),
  )
})
