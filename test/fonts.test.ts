import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const fonts = new URL('../assets/fonts/', import.meta.url)

/** Tables of a TrueType file by their tag. */
function tables(file: Buffer): Map<string, Buffer> {
  return new Map(
    Array.from({ length: file.readUInt16BE(4) }, (_, index) => {
      const entry = 12 + 16 * index
      const start = file.readUInt32BE(entry + 8)
      return [
        file.toString('latin1', entry, entry + 4),
        file.subarray(start, start + file.readUInt32BE(entry + 12)),
      ]
    }),
  )
}

/** A Windows name from the name table: 16 is the family, 14 the address of the licence. */
function nameOf(name: Buffer, id: number): string | undefined {
  const storage = name.readUInt16BE(4)
  for (let index = 0; index < name.readUInt16BE(2); index++) {
    const record = 6 + 12 * index
    if (name.readUInt16BE(record) !== 3 || name.readUInt16BE(record + 6) !== id) continue
    const start = storage + name.readUInt16BE(record + 10)
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(record + 8)))
      .swap16()
      .toString('utf16le')
  }
  return undefined
}

const paper = readdirSync(new URL('paper/', fonts)).map((file) => {
  const found = tables(readFileSync(new URL(`paper/${file}`, fonts)))
  const name = found.get('name') ?? Buffer.alloc(6)
  return {
    file,
    tags: [...found.keys()],
    family: nameOf(name, 16),
    licence: nameOf(name, 14),
    weight: found.get('OS/2')?.readUInt16BE(4),
    width: found.get('OS/2')?.readUInt16BE(6),
  }
})

test('the cuts on paper are the ones the design language names, and all of the house', () => {
  expect(paper.map(({ family, weight }) => `${family} ${weight}`).sort()).toEqual([
    'Anek Latin 400',
    'Anek Latin 600',
    'Anek Latin 650',
    'Anek Latin 75 800',
    'Anek Latin 78 800',
    'Anek Latin 84 400',
    'Anek Latin 84 600',
    'Anek Latin 84 700',
    'Anek Latin 90 750',
    'Anek Latin 92 600',
    'Literata 400',
  ])
})

test.each(paper)(
  '$file is static, of normal width class, and says its licence',
  ({ tags, licence, width }) => {
    expect(tags.filter((tag) => ['fvar', 'gvar', 'avar', 'HVAR', 'STAT'].includes(tag))).toEqual([])
    expect(width).toBe(5)
    expect(licence).toBe('https://scripts.sil.org/OFL')
  },
)

const kilobytes = (...files: string[]) =>
  files.reduce((sum, file) => sum + statSync(new URL(`web/${file}.woff2`, fonts)).size, 0) / 1000

test('a customer page in Dutch fetches at most 40 kB of our letters and 15 kB of theirs', () => {
  expect(kilobytes('customer-anek-text', 'customer-anek-plate')).toBeLessThanOrEqual(40)
  expect(kilobytes('customer-literata-italic')).toBeLessThanOrEqual(15)
})

test('the staff app fetches at most 80 kB of letters', () => {
  expect(kilobytes('staff-anek-latin', 'staff-literata-italic')).toBeLessThanOrEqual(80)
})

test('every file that the style sheets name is there, and every file is named', () => {
  const sheets = ['staff.css', 'customer.css'].map((sheet) =>
    readFileSync(new URL(`web/${sheet}`, fonts), 'utf8'),
  )
  const named = new Set([...sheets.join('').matchAll(/url\("([^"]+)"\)/g)].map(([, file]) => file))
  expect([...named].sort()).toEqual(
    readdirSync(new URL('web/', fonts)).filter((file) => file.endsWith('.woff2')),
  )
})
