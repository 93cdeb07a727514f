import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'
import { initials } from './initials.ts'
import { placePersonaSigns, stripHeight } from './persona-layout.ts'
import { silenceBlocks } from './silence-blocks.ts'

const day = fc.integer({ min: 0, max: 2000 })
const limit = fc.integer({ min: 1, max: 800 })
const sign = fc.record<PersonaSign>({
  shape: fc.constantFrom('dot', 'ring', 'square'),
  size: fc.constantFrom('large', 'small', 'tiny'),
})

test('five silent days of five: five blocks, the mark after the fifth, two more to come', () => {
  expect(silenceBlocks(5, 5)).toEqual({ count: 7, filled: 5, limitAfter: 5, daysPerBlock: 1 })
  expect(silenceBlocks(3, 4)).toEqual({ count: 6, filled: 3, limitAfter: 4, daysPerBlock: 1 })
  expect(silenceBlocks(0, 1)).toEqual({ count: 3, filled: 0, limitAfter: 1, daysPerBlock: 1 })
})

test('a long rhythm counts in weeks, a longer one in months', () => {
  expect(silenceBlocks(20, 30)).toMatchObject({ daysPerBlock: 7, filled: 2, limitAfter: 5 })
  expect(silenceBlocks(100, 365).daysPerBlock).toBe(30)
})

test('blocks reach the mark exactly when the silence reaches the limit', () => {
  fc.assert(
    fc.property(day, limit, (days, most) => {
      const { filled, limitAfter } = silenceBlocks(days, most)
      expect(filled >= limitAfter).toBe(days >= most)
    }),
  )
})

test('blocks fit beside a name: at most fourteen, the mark among them', () => {
  fc.assert(
    fc.property(day, limit, (days, most) => {
      const { count, filled, limitAfter } = silenceBlocks(days, most)
      expect(count).toBeLessThanOrEqual(14)
      expect(filled).toBeLessThanOrEqual(count)
      expect(limitAfter).toBeLessThan(count)
    }),
  )
})

test('more silence never shows fewer filled blocks of the same length', () => {
  fc.assert(
    fc.property(day, limit, (days, most) => {
      const now = silenceBlocks(days, most)
      const tomorrow = silenceBlocks(days + 1, most)
      if (now.daysPerBlock === tomorrow.daysPerBlock)
        expect(tomorrow.filled).toBeGreaterThanOrEqual(now.filled)
    }),
  )
})

test('persona signs stand in order, apart, on one ground line and inside the strip', () => {
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const { width, placed } = placePersonaSigns(signs)
      placed.forEach((here, at) => {
        const before = placed[at - 1]
        if (before) expect(here.cx - here.r - (before.cx + before.r)).toBe(2)
        expect(here.cy + here.r).toBe(stripHeight - 1)
        expect(here.cx + here.r).toBeLessThanOrEqual(width - 1)
      })
    }),
  )
})

test('two grown-ups, a child and a smaller one stand side by side; nobody takes no room', () => {
  const family = placePersonaSigns([
    { shape: 'dot', size: 'large' },
    { shape: 'ring', size: 'large' },
    { shape: 'dot', size: 'small' },
    { shape: 'ring', size: 'tiny' },
  ])
  expect(family.width).toBe(1 + 16 + 2 + 16 + 2 + 8 + 2 + 6 + 1)
  expect(placePersonaSigns([]).width).toBe(0)
})

test.each([
  ['Sander de Wit', 'SW'],
  ['Mo El Amrani', 'MA'],
  ['Ilse', 'I'],
  ['ilse van der berg', 'I'],
  ['  Özgür   Şahin ', 'ÖŞ'],
  ['', '?'],
])('%j gives %s', (name, expected) => {
  expect(initials(name)).toBe(expected)
})
