import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrast, leastContrast, mix } from './contrast.ts'
import { completeColours, madeReadable, ownColours, tooFaint } from './house-colours.ts'

const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`)
const readable = colour.filter((one) => contrast(one, '#ffffff') >= leastContrast)

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.542, 3)
  expect(contrast('#12402f', '#ffffff')).toBeCloseTo(11.7, 1)
})

it('is the same either way, between 1 and 21, and 1 for the same colour only in lightness', () => {
  fc.assert(
    fc.property(colour, colour, (one, other) => {
      const ratio = contrast(one, other)
      expect(ratio).toBe(contrast(other, one))
      expect(ratio).toBeGreaterThanOrEqual(1)
      expect(ratio).toBeLessThanOrEqual(21)
      expect(contrast(one, one)).toBe(1)
    }),
  )
})

it('stirs colours without leaving the line between them', () => {
  fc.assert(
    fc.property(colour, colour, fc.double({ min: 0, max: 1, noNaN: true }), (one, other, share) => {
      expect(mix(one, other, share)).toMatch(/^#[0-9a-f]{6}$/)
      expect(mix(one, other, 0)).toBe(one)
      expect(mix(one, other, 1)).toBe(other)
    }),
  )
})

it('proposes colours that anybody can read, from any main colour that is allowed', () => {
  fc.assert(
    fc.property(readable, (main) => {
      expect(tooFaint(completeColours({ colour: main }))).toEqual([])
    }),
  )
})

it('finds every colour that is too faint', () => {
  fc.assert(
    fc.property(colour, (main) => {
      const isFaint = contrast(main, '#ffffff') < leastContrast
      const fields = tooFaint(completeColours({ colour: main }))
      expect(fields.includes('colour')).toBe(isFaint)
    }),
  )
})

it('mends any colours so that anybody can read them, and leaves alone what can be read', () => {
  fc.assert(
    fc.property(colour, colour, colour, colour, (main, onColour, softColour, lineColour) => {
      const chosen = { colour: main, onColour, softColour, lineColour }
      const mended = madeReadable(chosen)
      expect(tooFaint(mended)).toEqual([])
      expect(madeReadable(mended)).toEqual(mended)
      if (tooFaint(chosen).length === 0) expect(mended).toEqual(chosen)
    }),
  )
})

it('starts with colours that anybody can read', () => {
  expect(tooFaint(ownColours)).toEqual([])
})
