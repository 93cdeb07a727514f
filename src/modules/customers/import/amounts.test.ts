import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAmount } from './amounts.ts'

test.each([
  ['€ 1.234,56', 123456],
  ['1234.56', 123456],
  ['1,234.56', 123456],
  ['1.234', 123400],
  ['1.234.567', 123456700],
  ['12,5', 1250],
  ['1.234,-', 123400],
  ['€12,--', 1200],
  ['-12,50', -1250],
  ['12,50-', -1250],
  ['(12,50)', -1250],
  ['€ -3', -300],
  ['0', 0],
  ['-0', 0],
  ['1 234,00 EUR', 123400],
  ['€ 5,–', 500],
])('%s', (text, cents) => {
  expect(readAmount(text)).toEqual({ cents })
})

test.each([
  ['1,234', 'amount-ambiguous'],
  ['veel', 'amount-unreadable'],
  ['', 'amount-unreadable'],
  ['1.23.45', 'amount-unreadable'],
  ['1.234,567', 'amount-unreadable'],
  ['1.234.56', 'amount-unreadable'],
])('%s is not guessed at', (text, problem) => {
  expect(readAmount(text)).toEqual({ problem })
})

test('Dutch and English spelling of every amount give the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (cents) => {
      for (const locale of ['nl-NL', 'en-GB']) {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(cents / 100)
        expect(readAmount(text)).toEqual({ cents: cents === 0 ? 0 : cents })
      }
    }),
  )
})
