import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCode, makeOneTimeCode } from './one-time-code.ts'

it('is easy to read and type, and another one every time', () => {
  const codes = Array.from({ length: 200 }, makeOneTimeCode)
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
  expect(new Set(codes).size).toBe(200)
})

it('is known however it is typed, and nothing else is', () => {
  const code = makeOneTimeCode()
  for (const typed of [code, code.toLowerCase(), ` ${code.replace('-', '')} `])
    expect(isCode(typed, code)).toBe(true)
  const letters = (text: string) => text.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  fc.assert(
    fc.property(fc.string(), (typed) => {
      expect(isCode(typed, code)).toBe(letters(typed) === letters(code))
    }),
  )
})
