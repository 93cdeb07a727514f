import { expect, it } from 'vitest'
import { proportion } from '../../modules/insight/statistics/proportion.ts'
import { nl } from '../../texts/nl.ts'
import { headline } from './headline.ts'

const phase = (name: string, median: number | null, n: number, goneOn: [number, number] = [0, 0]) => ({
  phaseId: '01a8a3b0-0000-7000-8000-000000000000',
  position: 1,
  name,
  observable: true,
  lasting: false,
  now: 0,
  stay: { median, low: null, high: null, n, finished: n },
  goneOn: proportion(...goneOn),
})

it('says that it is too early, rather than anything on fewer than five', () => {
  expect(headline([phase('Koop', 40, 4, [0, 4])], nl.insight)).toBe('Nog te vroeg om iets te zeggen.')
})

it('names the phase that takes longest', () => {
  expect(headline([phase('Koop', 9, 20), phase('Levering', 37, 20)], nl.insight)).toContain(
    'Levering duurt het langst',
  )
})

it('says so when phases without an end take no part in it', () => {
  const use = { ...phase('Gebruik', 330, 79), lasting: true }
  expect(headline([phase('Levering', 39, 91), use], nl.insight)).toBe(
    'Van de fasen met een einde duurt Levering het langst: na 39 dagen is de helft verder.',
  )
  expect(headline([use], nl.insight)).toBe('Nog te vroeg om iets te zeggen.')
})

it('claims no longest while half of another phase is still there', () => {
  expect(headline([phase('Koop', 9, 20), phase('Levering', null, 20)], nl.insight)).toBe(
    'Bij Koop is na 9 dagen de helft verder.',
  )
})

it('names where most are lost only when that is clear', () => {
  const doubtful = phase('Overweging', 16, 20, [4, 9])
  const clear = phase('Overweging', 16, 60, [12, 60])
  expect(headline([doubtful], nl.insight)).toContain('duurt het langst')
  expect(headline([clear], nl.insight)).toBe('Bij Overweging gaan 48 van de 60 niet verder.')
})
