import { expect, it } from 'vitest'
import { spokenLastTouch } from './last-touch.ts'

const now = new Date('2026-11-19T10:00:00Z')
const spoken = (at: string) => spokenLastTouch(at, now, 'Europe/Amsterdam', 'nl')

it('counts calendar days where the organisation lives', () => {
  expect(spoken('2026-11-19T00:30:00Z')).toBe('vandaag')
  expect(spoken('2026-11-18T22:30:00Z')).toBe('gisteren')
  expect(spoken('2026-11-18T23:30:00Z')).toBe('vandaag')
  expect(spoken('2026-11-09T12:00:00Z')).toBe('10 dagen geleden')
})

it('is not thrown off by the night in which the clock goes back', () => {
  const after = new Date('2026-10-26T11:00:00Z')
  expect(spokenLastTouch('2026-10-24T11:00:00Z', after, 'Europe/Amsterdam', 'en')).toBe('2 days ago')
})

it('gives a date from two weeks on, and the year of another year', () => {
  expect(spoken('2026-10-18T12:00:00Z')).toBe('18 oktober')
  expect(spoken('2024-03-02T12:00:00Z')).toBe('2 maart 2024')
})
