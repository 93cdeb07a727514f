import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placedAt, positionAt, spacing } from './ordering.ts'

it('puts the first card somewhere, and the next ones behind it', () => {
  expect(positionAt([], 0)).toBe(spacing)
  expect(positionAt([spacing], 1)).toBe(2 * spacing)
  expect(positionAt([spacing], 99)).toBe(2 * spacing)
})

it('says when there is no room left between two', () => {
  expect(positionAt([1, 2], 1)).toBeNull()
})

it('finds a place exactly between the neighbours of that place, without moving them', () => {
  const lanes = fc.uniqueArray(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 12 })
  fc.assert(
    fc.property(lanes, fc.nat({ max: 12 }), (positions, index) => {
      const lane = positions.toSorted((a, b) => a - b)
      const place = Math.min(index, lane.length)
      const position = positionAt(lane, index)
      const [before = Number.NEGATIVE_INFINITY, after = Number.POSITIVE_INFINITY] = [
        lane[place - 1],
        lane[place],
      ]
      if (position === null) expect(after - before).toBe(1)
      else {
        expect(position).toBeGreaterThan(before)
        expect(position).toBeLessThan(after)
      }
    }),
  )
})

it('places one among others: all stay, once each, and it stands where it was asked', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(), { maxLength: 10 }),
      fc.nat(),
      fc.nat({ max: 12 }),
      (all, one, index) => {
        const placed = placedAt(all, one, index)
        expect(placed.toSorted()).toEqual([...new Set([...all, one])].toSorted())
        expect(placed.indexOf(one)).toBe(Math.min(index, placed.length - 1))
        expect(placed.filter((other) => other !== one)).toEqual(all.filter((other) => other !== one))
      },
    ),
  )
})
