import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type StayCount, survival, waitingTime } from './waiting-time.ts'

/** Acute myelogenous leukaemia survival (Miller 1997), as it comes with R's survival package: weeks, + is censored. */
const maintained = [9, 13, -13, 18, 23, -28, 31, 34, -45, 48, -161]
const nonmaintained = [5, 5, 8, 8, 12, -16, 23, 27, 30, 33, 43, 45]
const stays = (weeks: number[]): StayCount[] =>
  weeks.map((week) => ({ days: Math.abs(week), left: week > 0, count: 1 }))

it('agrees with R’s survfit on published data: median and interval', () => {
  expect(waitingTime(stays(maintained))).toEqual({ median: 31, low: 18, high: null, n: 11, finished: 7 })
  expect(waitingTime(stays(nonmaintained))).toEqual({ median: 23, low: 8, high: null, n: 12, finished: 11 })
})

it('agrees with R’s survfit on published data: the curve', () => {
  const shares = survival(stays(maintained)).map((step) => step.share)
  const published = [0.909, 0.818, 0.716, 0.614, 0.491, 0.368, 0.184]
  for (const [index, share] of published.entries()) expect(shares[index]).toBeCloseTo(share, 3)
})

it('cannot say a median while most are still there', () => {
  const { median, n, finished } = waitingTime([
    { days: 3, left: true, count: 1 },
    { days: 30, left: false, count: 9 },
  ])
  expect({ median, n, finished }).toEqual({ median: null, n: 10, finished: 1 })
})

it('says nothing about nobody, and counts a stay of zero days', () => {
  expect(waitingTime([])).toEqual({ median: null, low: null, high: null, n: 0, finished: 0 })
  expect(waitingTime([{ days: 0, left: true, count: 4 }])).toMatchObject({ median: 0, n: 4 })
})

const anyStays = fc.array(
  fc.record({ days: fc.nat(400), left: fc.boolean(), count: fc.integer({ min: 1, max: 5 }) }),
  { maxLength: 40 },
)

it('is the plain median when everybody has left', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 41 }), (days) => {
      const sorted = [...days].sort((a, b) => a - b)
      const middle = sorted.length / 2
      const plain = Number.isInteger(middle)
        ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
        : sorted[Math.floor(middle)]
      expect(waitingTime(days.map((day) => ({ days: day, left: true, count: 1 }))).median).toBe(plain)
    }),
  )
})

it('keeps the median inside its interval, the curve falling, and counts every stay', () => {
  fc.assert(
    fc.property(anyStays, (counts) => {
      const { median, low, high, n } = waitingTime(counts)
      expect(n).toBe(counts.reduce((sum, { count }) => sum + count, 0))
      if (median !== null && low !== null) expect(low).toBeLessThanOrEqual(median)
      if (median !== null && high !== null) expect(high).toBeGreaterThanOrEqual(median)
      const shares = survival(counts).map((step) => step.share)
      expect(shares).toEqual([...shares].sort((a, b) => b - a))
    }),
  )
})

it('never says that fewer stay because somebody is still there instead of gone', () => {
  fc.assert(
    fc.property(anyStays, (counts) => {
      const gone = survival(counts.map((stay) => ({ ...stay, left: true })))
      const shareOn = (day: number) => survival(counts).findLast(({ days }) => days <= day)?.share ?? 1
      for (const { days, share } of gone) expect(shareOn(days)).toBeGreaterThanOrEqual(share - 1e-12)
    }),
  )
})

it('says the day itself when the curve lies on one half and nobody left after it, as survfit does', () => {
  const left = { days: 4, left: true, count: 1 }
  expect(waitingTime([left, { days: 10, left: false, count: 1 }]).median).toBe(4)
  expect(waitingTime([left, { days: 10, left: true, count: 1 }]).median).toBe(7)
})
