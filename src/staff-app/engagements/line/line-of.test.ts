import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressIn } from './line-of.ts'

test('every day is a step further along the phase, and never past its end', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 4000 }),
      fc.option(fc.double({ min: 0, max: 400, noNaN: true })),
      (day, usual) => {
        const progress = progressIn(day, usual)
        expect(progress).toBeGreaterThan(0)
        expect(progress).toBeLessThanOrEqual(1)
        expect(progressIn(day + 1, usual)).toBeGreaterThanOrEqual(progress)
      },
    ),
  )
})
