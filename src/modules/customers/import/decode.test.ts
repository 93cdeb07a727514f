import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode, UnreadableFile } from './decode.ts'

const text = 'naam;plaats\r\nZoë;’s-Hertogenbosch\r\n'
const utf16 = (order: 'le' | 'be', mark: boolean): Uint8Array => {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0))
  return Uint8Array.from(
    units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  )
}

describe('decode', () => {
  test.each([
    ['utf-8', new TextEncoder().encode(text)],
    ['utf-8', new TextEncoder().encode(`\ufeff${text}`)],
    ['utf-16le', utf16('le', true)],
    ['utf-16le', utf16('le', false)],
    ['utf-16be', utf16('be', true)],
    ['utf-16be', utf16('be', false)],
    ['windows-1252', Uint8Array.from(Buffer.from(text.replace('’', '\x92'), 'latin1'))],
  ])('reads %s with and without a mark', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding })
  })

  test('a line in UTF-8 among lines in Windows-1252 keeps its letters', () => {
    const glued = [...new TextEncoder().encode('Zoë\r\n'), ...Buffer.from('René', 'latin1')]
    expect(decode(Uint8Array.from(glued)).text).toBe('Zoë\r\nRené')
  })

  test.each([
    ['file-empty', []],
    ['file-empty', [0xef, 0xbb, 0xbf, 0x20, 0x0d, 0x0a]],
    ['file-is-workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ['file-is-workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1]],
    ['file-binary', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49]],
    ['file-binary', [0x61, 0x00, 0x00, 0x00, 0x62, 0x01, 0x02]],
  ])('says %s', (code, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ name: 'UnreadableFile', code }),
    )
  })

  test('any bytes are text or the one declared error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(decode(bytes).text).not.toContain('\0')
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableFile)
        }
      }),
    )
  })
})
