import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from './clean-text.ts'
import { contactRow } from './contact-row.ts'
import { UnreadableFile } from './decode.ts'
import { readContacts } from './read.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

test.each([
  ['cards.vcf', 'no cards here'],
  ['list.csv', 'naam,plaats\n'],
  ['list.csv', ';;;\n;;;\n'],
])('%s with %j holds no contacts', (name, text) => {
  expect(() => readContacts(bytesOf(text), name)).toThrow(
    expect.objectContaining({ code: 'file-has-no-rows' }),
  )
})

test('a vCard is a vCard whatever its file is called', () => {
  expect(readContacts(bytesOf('BEGIN:VCARD\nFN:Bo\nEND:VCARD'), 'contacts.txt').format).toBe('vcard')
})

test('any bytes are rows of the right shape, or the one declared error', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 20 }),
      fc
        .constantFrom(
          'naam;e-mail;telefoon;adres;geboortedatum\n',
          '"',
          ';',
          '\n',
          'BEGIN:VCARD\n',
          'END:VCARD\n',
          'BDAY:1-2-3\n',
        )
        .map(bytesOf),
      fc
        .constantFrom('First Name,E-mail 1 - Value,Phone 1 - Value\n', 'a@b.example', '06 1', '31-31-31', 'É')
        .map(bytesOf),
    ),
    { maxLength: 15 },
  )
  fc.assert(
    fc.property(pieces, fc.constantFrom('a.vcf', 'a.csv'), (parts, name) => {
      try {
        const { rows } = readContacts(Uint8Array.from(parts.flatMap((part) => [...part])), name)
        for (const row of rows) expect(contactRow.parse(row)).toEqual(row)
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableFile)
      }
    }),
    { numRuns: 500 },
  )
})

test('every cell of a list is somewhere in its row', () => {
  const value = fc
    .string({ unit: fc.constantFrom(...'ab1@.-+é '), minLength: 1, maxLength: 12 })
    .map((text) => text.trim())
  const header = [
    'voornaam',
    'achternaam',
    'bedrijf',
    'e-mail',
    'mobiel',
    'straat',
    'postcode',
    'geboortedatum',
    'label',
    'iets',
  ]
  const birthday = header.indexOf('geboortedatum')
  const row = fc.tuple(...header.map(() => value))
  fc.assert(
    fc.property(row, (cells) => {
      fc.pre(cells.some((cell) => cell !== ''))
      const text = [header, cells].map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n')
      const said = fold(JSON.stringify(readContacts(bytesOf(text), 'list.csv').rows[0]))
      for (const word of cells.filter((_, at) => at !== birthday).flatMap((cell) => cell.split(/\s+/))) {
        expect(said).toContain(fold(word))
      }
      for (const number of cells[birthday]?.match(/\d+/g) ?? [])
        expect(said).toContain(String(Number(number)))
    }),
    { numRuns: 300 },
  )
})
