import fc from 'fast-check'
import { expect, test } from 'vitest'
import { areas, curveAt, curveRange, curveSegments, curveThrough, splitCurve } from './curve.ts'

const points = fc
  .array(fc.tuple(fc.integer({ min: 4, max: 200 }), fc.integer({ min: 0, max: 160 })), {
    minLength: 2,
    maxLength: 30,
  })
  .map((steps) => {
    let x = 0
    return steps.map(([step, y]) => {
      x += step
      return { x, y }
    })
  })

test('the line passes every point and stays between neighbours', () => {
  fc.assert(
    fc.property(points, (knots) => {
      const curve = curveThrough(knots)
      for (const [i, point] of knots.entries()) {
        expect(curveAt(curve, point.x)).toBeCloseTo(point.y, 6)
        const next = knots[i + 1]
        if (!next) continue
        const along = Array.from({ length: 20 }, (_, part) => point.x + ((next.x - point.x) * part) / 20)
        const heights = along.map((x) => curveAt(curve, x) as number)
        expect(Math.min(...heights)).toBeGreaterThanOrEqual(Math.min(point.y, next.y) - 1e-6)
        expect(Math.max(...heights)).toBeLessThanOrEqual(Math.max(point.y, next.y) + 1e-6)
      }
    }),
  )
})

test('the line leaves and arrives flat', () => {
  fc.assert(
    fc.property(points, (knots) => {
      const curve = curveThrough(knots)
      expect(curve.knots[0]?.slope).toBe(0)
      expect(curve.knots.at(-1)?.slope).toBe(0)
    }),
  )
})

test('the range of a stretch holds every height in it', () => {
  fc.assert(
    fc.property(
      points,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (knots, a, b) => {
        const curve = curveThrough(knots)
        const start = knots[0]?.x as number
        const length = (knots.at(-1)?.x as number) - start
        const [x1, x2] = [start + Math.min(a, b) * length, start + Math.max(a, b) * length]
        const range = curveRange(curve, x1, x2)
        for (let part = 0; part <= 30; part++) {
          const y = curveAt(curve, Math.min(x2, x1 + ((x2 - x1) * part) / 30)) as number
          expect(y).toBeGreaterThanOrEqual((range?.min as number) - 1e-6)
          expect(y).toBeLessThanOrEqual((range?.max as number) + 1e-6)
        }
      },
    ),
  )
})

test('a line cut in two is the same line', () => {
  fc.assert(
    fc.property(points, fc.double({ min: -0.2, max: 1.2, noNaN: true }), (knots, part) => {
      const curve = curveThrough(knots)
      const start = knots[0]?.x as number
      const length = (knots.at(-1)?.x as number) - start
      const cut = start + part * length
      const [left, right] = splitCurve(curve, cut)
      for (let step = 0; step <= 30; step++) {
        const x = start + (length * step) / 30
        const side = x < cut ? left : x > cut ? right : (left ?? right)
        expect(side && curveAt(side, x)).toBeCloseTo(curveAt(curve, x) as number, 6)
      }
    }),
  )
})

test('hills and pools are closed, keep to their side of the level and do not overlap', () => {
  fc.assert(
    fc.property(points, fc.integer({ min: 0, max: 160 }), (knots, level) => {
      const found = areas(curveThrough(knots), level)
      for (const [i, { side, x1, x2, segments }] of found.entries()) {
        expect(segments[0]).toEqual(['M', Math.round(x1 * 100) / 100, level])
        expect(segments.at(-1)).toEqual(['Z'])
        expect(x1).toBeGreaterThanOrEqual(found[i - 1]?.x2 ?? x1)
        expect(x2).toBeGreaterThan(x1)
        for (const segment of segments) {
          if (segment[0] === 'Z') continue
          const y = segment.at(-1) as number
          if (side === 'above') expect(y).toBeLessThanOrEqual(level)
          else expect(y).toBeGreaterThanOrEqual(level)
        }
        const last = segments.at(-2)
        expect(last?.at(-1)).toBe(level)
      }
    }),
  )
})

test('a level line has no area, and a straight run is drawn as one', () => {
  const flat = curveThrough([
    { x: 0, y: 10 },
    { x: 50, y: 10 },
  ])
  expect(areas(flat, 10)).toEqual([])
  expect(areas(flat, 20)).toHaveLength(1)
  expect(curveSegments(flat)).toHaveLength(2)
})
