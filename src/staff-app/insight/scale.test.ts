import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nl } from '../../texts/nl.ts'
import { placeOfDays, shareTicks, stayTicks } from './scale.ts'

const days = fc.double({ min: 0, max: 4000, noNaN: true })
const longest = fc.double({ min: 1, max: 4000, noNaN: true })

test('longer stands further to the right, and nothing stands off the axis', () => {
  fc.assert(
    fc.property(days, days, longest, (a, b, end) => {
      const [shorter, longer] = [Math.min(a, b), Math.max(a, b)]
      expect(placeOfDays(shorter, end)).toBeLessThanOrEqual(placeOfDays(longer, end))
      expect(placeOfDays(shorter, end)).toBeGreaterThanOrEqual(0)
      expect(placeOfDays(longer, end)).toBeLessThanOrEqual(1)
    }),
  )
})

test('an axis has marks from left to right that leave each other room', () => {
  fc.assert(
    fc.property(longest, (end) => {
      const places = stayTicks(end, nl.insight.marks).map(({ at }) => at)
      expect(places.length).toBeGreaterThan(0)
      for (const [i, at] of places.entries()) {
        expect(at).toBeLessThanOrEqual(1)
        expect(at - (places[i - 1] ?? -1)).toBeGreaterThan(0.11)
      }
    }),
  )
})

test('a year and more is marked in words of people', () => {
  expect(stayTicks(500, nl.insight.marks).map(({ label }) => label)).toEqual([
    ...['1 dag', '1 week', '1 maand', '3 maanden', '1 jaar'],
  ])
  expect(shareTicks((share) => `${share * 100}%`).map(({ label }) => label)).toEqual(['0%', '50%', '100%'])
})
