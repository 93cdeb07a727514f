import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseCsv } from './csv.ts'
import { decode } from './decode.ts'
import { planImport } from './plan.ts'
import { readContacts } from './read.ts'

/** Contact files made by others, which are not ours to commit; `npm run test:peers` is told where they are. */
const folder = join(process.env.REAL_DATA ?? '', 'contacts')

test('REAL_DATA names a folder with contacts/', () => {
  expect(process.env.REAL_DATA, 'Set REAL_DATA to the folder that holds contacts/').toBeTruthy()
  expect(existsSync(folder), `${folder} does not exist`).toBe(true)
})

const file = (name: string): Uint8Array => readFileSync(join(folder, name))
const spectrum = existsSync(folder)
  ? readdirSync(join(folder, 'csv-spectrum', 'csvs')).map((name) => name.replace(/\.csv$/, ''))
  : []

describe('csv-spectrum', () => {
  test('is complete', () => {
    expect(spectrum).toHaveLength(12)
  })

  test.each(spectrum)('%s equals its expected JSON', (name) => {
    const { header, rows, broken } = parseCsv(decode(file(`csv-spectrum/csvs/${name}.csv`)).text, true)
    const read = rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row.cells[at]])))
    const expected: unknown = JSON.parse(new TextDecoder().decode(file(`csv-spectrum/json/${name}.json`)))
    expect(broken).toEqual([])
    if (Array.isArray(expected)) expect(read).toEqual(expected)
    else {
      // location_coordinates: its JSON is no list, and names another telephone number than its CSV.
      expect(read).toEqual([{ ...(expected as object), 'Contact Phone Number': '2095257564' }])
    }
  })
})

describe('vCards', () => {
  test('a card of Google, with groups, Apple labels, escaped line ends and a folded note', () => {
    const { rows, rejected } = readContacts(file('gmail-single.vcf'), 'gmail-single.vcf')
    expect(rejected).toEqual([])
    expect(rows).toMatchObject([
      {
        ...{ kind: 'person', company: 'TheCompany', problems: [] },
        contacts: [
          {
            ...{
              first: 'Greg',
              last: 'Dartmouth',
              role: 'TheJobTitle',
              birthday: { day: 10, month: 9, year: 1960 },
            },
            emails: [{ address: 'gdartmouth@hotmail.com' }],
            phones: [
              { label: 'mobile', number: '555 555 1111' },
              { label: 'GRAND_CENTRAL', number: '555 555 2222' },
            ],
          },
        ],
        addresses: [
          { label: 'home', street: '123 Home St, Home City, HM 12345' },
          {
            label: 'CustomAdrType',
            street: '321 Custom St',
            city: 'Custom City',
            region: 'TX',
            postcode: '98765',
            country: 'USA',
          },
        ],
        note: [
          'PROFILE: http://TheProfile.com',
          'Anniversary: 1970-06-02',
          "This is GMail's note field.",
          'It should be added as a NOTE type.',
          'ACustomField: CustomField',
        ].join('\n'),
      },
    ])
    expect(rows[0]?.unread.map(({ value }) => value)).toEqual([
      ...['Gman', 'Grregg', 'Dart-mowth', '123456789', 'MySpouse', 'MyCustom'],
    ])
  })

  test('the example of RFC 6350: a birthday without a year, numbers as addresses, preferences', () => {
    const { rows, rejected } = readContacts(file('rfc6350-example.vcf'), 'rfc6350-example.vcf')
    expect(rejected).toEqual([])
    expect(rows).toMatchObject([
      {
        ...{
          kind: 'person',
          company: 'Viagenie',
          note: 'Anniversary: 2009-08-08\nWebsite: http://nomis80.org',
          problems: [],
        },
        contacts: [
          {
            ...{ first: 'Simon', last: 'Perreault', birthday: { day: 3, month: 2, year: null } },
            emails: [{ label: 'work', address: 'simon.perreault@viagenie.ca' }],
            phones: [{ e164: '+14186569254' }, { label: 'mobile', e164: '+14182626501' }],
          },
        ],
        addresses: [
          { street: '2875 Laurier, Suite D2-630', city: 'Quebec', postcode: 'G1V 2M2', country: 'Canada' },
        ],
      },
    ])
  })
})

describe('10,000 contacts in one file are all planned', () => {
  const many = (write: (index: number) => string): Uint8Array =>
    new TextEncoder().encode(Array.from({ length: 10_000 }, (_, index) => write(index)).join(''))

  test('as vCards, the Google card over and over under other names', () => {
    const card = new TextDecoder().decode(file('gmail-single.vcf'))
    const bytes = many(
      (index) =>
        `${card.replaceAll('Dartmouth', `D${index}`).replace('gdartmouth', `g${index}`).trimEnd()}\r\n`,
    )
    const { rows } = readContacts(bytes, 'many.vcf')
    const steps = planImport(rows, { keys: new Map(), customers: new Map() })
    expect(steps.filter(({ action }) => action === 'add')).toHaveLength(10_000)
  })

  test('as a Dutch list', () => {
    const row = (index: number) =>
      `"Jan ""${index}""";van den Berg;j${index}@berg.example;06-${10_000_000 + index};Kade ${index};1234 AB;29-02-84\r\n`
    const bytes = many((index) =>
      index === 0 ? 'Voornaam;Achternaam;E-mail;Mobiel;Adres;Postcode;Geboortedatum\r\n' : row(index),
    )
    const { rows } = readContacts(bytes, 'many.csv')
    const steps = planImport(rows, { keys: new Map(), customers: new Map() })
    expect(steps.filter(({ action }) => action === 'add')).toHaveLength(9_999)
  })
})
