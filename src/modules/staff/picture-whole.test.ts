import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Picture, pictureType } from './picture.ts'
import { isWhole } from './picture-whole.ts'
import { pictures } from './pictures.fixture.ts'

const kinds = Object.entries(pictures)
const whole = (bytes: Uint8Array) => isWhole(pictureType(bytes) as Picture, bytes)

it.each(kinds)('takes a whole %s', (_, bytes) => {
  expect(whole(bytes)).toBe(true)
})

it.each(kinds)('sees that the end of a %s is missing, wherever it was cut', (_, bytes) => {
  // A WebP is told by its first sixteen bytes.
  for (let length = 16; length < bytes.length; length++)
    expect([length, whole(bytes.subarray(0, length))]).toEqual([length, false])
})

it('sees every byte of a PNG that was changed', () => {
  const { png } = pictures
  fc.assert(
    fc.property(
      fc.integer({ min: 8, max: png.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, change) => {
        const damaged = Uint8Array.from(png, (byte, index) => (index === at ? byte ^ change : byte))
        expect(whole(damaged)).toBe(false)
      },
    ),
  )
})

it.each(kinds)('sees noise after the first bytes of a %s, whatever it is', (_, bytes) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      expect(whole(Buffer.concat([bytes.subarray(0, 12), noise]))).toBe(false)
    }),
  )
})
