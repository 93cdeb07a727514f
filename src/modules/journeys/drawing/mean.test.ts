import fc from 'fast-check'
import { expect, test } from 'vitest'
import { meanOf, studentT } from './mean.ts'

test('no answers, no mean; one answer, no interval', () => {
  expect(meanOf([0, 0, 0, 0, 0])).toBeNull()
  expect(meanOf([0, 0, 0, 1, 0])).toEqual({ n: 1, value: 1, interval: null })
})

test('a worked example: 1, 1, 2, 0, -1 has mean 0.6 and a half width of 1.416', () => {
  const mean = meanOf([0, 1, 1, 2, 1])
  expect(mean?.value).toBeCloseTo(0.6, 10)
  expect(mean?.interval?.low).toBeCloseTo(0.6 - 1.4156, 2)
  expect(mean?.interval?.high).toBeCloseTo(2, 1)
})

test('the points of Student’s t, against the printed table', () => {
  for (const [freedom, point] of [
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [9, 2.262],
    [30, 2.042],
    [120, 1.98],
  ] as const)
    expect(Math.abs(studentT(freedom) - point)).toBeLessThan(0.01)
})

test('the interval holds the mean and stays on the scale', () => {
  const count = fc.nat(60)
  fc.assert(
    fc.property(fc.tuple(count, count, count, count, count), (answers) => {
      const mean = meanOf(answers)
      if (!mean?.interval) return
      expect(mean.interval.low).toBeGreaterThanOrEqual(-2)
      expect(mean.interval.high).toBeLessThanOrEqual(2)
      expect(mean.interval.low).toBeLessThanOrEqual(mean.value)
      expect(mean.interval.high).toBeGreaterThanOrEqual(mean.value)
    }),
  )
})
