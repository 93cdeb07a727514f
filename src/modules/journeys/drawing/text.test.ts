import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someText } from './arbitrary-map.ts'
import { direction, measure, wrap, wrapBalanced, wrapTidy } from './text.ts'

/** Without the white space and the hyphens that wrapping may change. */
const bare = (text: string) => text.replace(/[- \t\f\v\r\n\u2028\u2029]+/g, '')

test('wrapping keeps every letter, in order', () => {
  fc.assert(
    fc.property(someText, fc.integer({ min: 20, max: 400 }), (text, room) => {
      for (const lines of [
        wrap(text, 'anek-84-400', 12.5, room),
        wrapTidy(text, 'anek-84-400', 12.5, room),
      ]) {
        expect(bare(lines.join(''))).toBe(bare(text))
        expect(lines.every((line) => line !== '')).toBe(true)
      }
    }),
  )
})

test('no line is wider than its room, unless a single sign is', () => {
  fc.assert(
    fc.property(someText, fc.integer({ min: 20, max: 400 }), (text, room) => {
      for (const line of wrap(text, 'anek-84-400', 12.5, room))
        if ([...line].length > 1 && !/\p{M}|\p{Extended_Pictographic}/u.test(line))
          expect(measure(line, 'anek-84-400', 12.5)).toBeLessThanOrEqual(room + 1e-9)
    }),
  )
})

test('ten thousand letters without a space are broken, not cut off', () => {
  const lines = wrap('w'.repeat(10_000), 'anek-84-400', 12.5, 100)
  expect(bare(lines.join(''))).toHaveLength(10_000)
  expect(lines.length).toBeGreaterThan(500)
})

test('a word cut between its letters has a hyphen there; a number has none', () => {
  const [first = '', ...rest] = wrap('Vervolgvoorstellen', 'anek-84-600', 14.5, 80)
  expect(first).toMatch(/^Vervolg\p{L}*-$/u)
  expect(first.slice(0, -1) + rest.join('')).toBe('Vervolgvoorstellen')
  expect(wrap('1234567890'.repeat(3), 'anek-84-400', 12.5, 80).join('')).toBe('1234567890'.repeat(3))
})

test('a balanced block takes no more lines and is not wider', () => {
  const text = '‘Ik belde twee keer en wist nog steeds geen dag.’'
  const usual = wrap(text, 'literata-italic', 13, 200)
  const balanced = wrapBalanced(text, 'literata-italic', 13, 200)
  expect(balanced).toHaveLength(usual.length)
  expect(Math.max(...balanced.map((line) => line.length))).toBeLessThanOrEqual(
    Math.max(...usual.map((line) => line.length)),
  )
})

test('the first line leaves room for a label', () => {
  expect(wrap('woord', 'anek-84-400', 12.5, 60, 50)).toEqual(['', 'woord'])
  expect(wrap('a b', 'anek-84-400', 12.5, 60, 10)).toEqual(['a b'])
})

test('a text runs in the direction of its first letter', () => {
  expect(direction('12 מה')).toBe('rtl')
  expect(direction('€ 12, morgen العميل')).toBe('ltr')
  expect(direction('…')).toBe('ltr')
})
