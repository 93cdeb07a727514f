import { expect, it } from 'vitest'
import { dayAndMonth, dayFromToday, spokenDay, spokenList, spokenPeriod, spokenTime } from './spoken.ts'

it('says days as people do, in both languages', () => {
  expect(spokenDay('2026-11-23', 'nl')).toBe('maandag 23 november')
  expect(spokenDay('2026-11-23', 'en')).toBe('Monday 23 November')
  expect(dayAndMonth('2026-10-30', 'nl')).toBe('30 oktober')
  expect(spokenTime('08:45', 'nl')).toBe('8.45')
  expect(spokenTime('16:00', 'en')).toBe('16:00')
  expect(spokenList(['Lotte', 'Emre'], 'nl')).toBe('Lotte en Emre')
})

it.each([
  ['2026-11-18', 'gisteren'],
  ['2026-11-19', 'vandaag'],
  ['2026-11-20', 'morgen'],
  ['2026-11-23', 'maandag'],
  ['2026-11-25', 'woensdag'],
  ['2026-11-26', 'donderdag 26 november'],
  ['2026-11-02', '2 november'],
  ['2025-12-31', '31 december 2025'],
  ['2027-01-04', '4 januari 2027'],
])('on Thursday 19 November 2026, %s is %s', (day, words) => {
  expect(dayFromToday(day, '2026-11-19', 'nl')).toBe(words)
})

it.each([
  ['2026-11-25', null, 'wo 25 nov'],
  ['2026-11-25', '2026-11-25', 'wo 25 nov'],
  ['2026-11-23', '2026-11-24', 'ma 23 en di 24 nov'],
  ['2026-11-23', '2026-11-26', 'ma 23 t/m do 26 nov'],
  ['2026-11-30', '2026-12-01', 'ma 30 nov en di 1 dec'],
])('from %s to %s is %s', (from, to, words) => {
  expect(spokenPeriod(from, to, 'nl', 't/m')).toBe(words)
})
