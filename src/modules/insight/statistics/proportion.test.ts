import fc from 'fast-check'
import { expect, it } from 'vitest'
import { proportion } from './proportion.ts'

it('agrees with the published interval of 81 out of 263', () => {
  const { low, high } = proportion(81, 263) ?? { low: 0, high: 0 }
  expect(low).toBeCloseTo(0.25528852, 8)
  expect(high).toBeCloseTo(0.36620958, 8)
})

it('says nothing about nobody', () => {
  expect(proportion(0, 0)).toBeNull()
})

it('is exact at the ends and holds its share in between', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (of, some) => {
      const count = Math.min(of, some)
      const told = proportion(count, of)
      if (!told) throw new Error('there was somebody')
      expect(told.low).toBeLessThanOrEqual(told.share)
      expect(told.high).toBeGreaterThanOrEqual(told.share)
      if (count === 0) expect(told.low).toBe(0)
      if (count === of) expect(told.high).toBe(1)
    }),
  )
})

it('shrinks with more people', () => {
  const width = (times: number) => {
    const told = proportion(3 * times, 10 * times)
    return told ? told.high - told.low : 1
  }
  expect(width(2)).toBeLessThan(width(1))
  expect(width(20)).toBeLessThan(width(2))
})
