import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contactRow } from './contact-row.ts'
import { readContacts } from './read.ts'

const read = (text: string) => readContacts(new TextEncoder().encode(text), 'cards.vcf')
const card = (...lines: string[]) =>
  read(['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n')).rows[0]

describe('a file of all versions, with broken cards among them', () => {
  const { rows, rejected } = readContacts(
    readFileSync(new URL('./fixtures/phones.vcf', import.meta.url)),
    'phones.vcf',
  )

  test('every card is a row or has a reason', () => {
    for (const row of rows) expect(contactRow.parse(row)).toEqual(row)
    expect(rows.map((row) => row.line)).toEqual([1, 2, 3, 4, 5, 8])
    expect(rejected).toEqual([
      { line: 1, code: 'text-outside-card', detail: 'Uitgevoerd op een telefoon' },
      { line: 6, code: 'card-empty', detail: '' },
      { line: 7, code: 'card-is-group', detail: 'Alle buren' },
    ])
  })

  test('2.1: quoted-printable in two charsets, bare parameters, a photo, an address only as label', () => {
    expect(rows[0]).toMatchObject({
      kind: 'person',
      note: 'Zegt altijd: eerst koffie, dan meten\nAnniversary: 1999-06-30',
      addresses: [
        {
          label: 'home',
          street: 'Caféstraat, Nederland',
          houseNumber: '3',
          postcode: '2511 CV',
          city: 'Den Haag',
        },
      ],
      contacts: [
        {
          ...{ first: 'René', infix: 'van der', last: 'Meer', birthday: { day: 10, month: 9, year: 1960 } },
          emails: [{ label: '', address: 'rene@meer.example' }],
          phones: [
            { label: 'mobile', number: '06 22 33 44 55', e164: '+31622334455' },
            { label: 'fax', number: '010-7654321' },
          ],
        },
      ],
      unread: [],
      problems: [{ field: 'PHOTO', code: 'photo-skipped', value: '' }],
    })
  })

  test('3.0: groups, escapes, folding, a birthday with an omitted year', () => {
    expect(rows[1]).toMatchObject({
      ...{
        kind: 'person',
        company: 'Bakkerij Smit, Zoon',
        externalId: 'a-1',
        labels: ['Klanten', 'Feest, groot'],
      },
      note: 'HomePage: https://smit.example\nRegel een\nRegel twee met een lange zin die de telefoon netjes heeft omgevouwen.',
      addresses: [{ label: 'home', street: 'Molenstraat 7; achter', postcode: '2611 XX', city: 'Delft' }],
      contacts: [
        {
          ...{
            first: 'Anna',
            infix: 'de',
            last: 'Smit',
            role: 'Eigenaar',
            birthday: { day: 7, month: 4, year: null },
          },
          emails: [{ label: 'work', address: 'anna@smit.example' }],
          phones: [{ label: 'mobile', number: '+31 (0)6 33 44 55 66', e164: '+31633445566' }],
        },
      ],
      unread: [
        { field: 'N: prefix', value: 'dr.' },
        { field: 'ORG', value: 'Winkel' },
      ],
      problems: [],
    })
  })

  test('4.0: a company', () => {
    expect(rows[2]).toMatchObject({
      ...{ kind: 'company', company: 'Vloerenhuis Oost', note: 'Anniversary: --08-09' },
      contacts: [
        {
          first: '',
          phones: [{ label: 'work', e164: '+31207654321' }],
          birthday: { day: 7, month: 3, year: null },
        },
      ],
      unread: [{ field: 'IMPP', value: 'xmpp:oost@vloer.example' }],
    })
  })

  test('a card that is not closed, one inside another, and a last one cut off', () => {
    expect(rows[3]).toMatchObject({
      contacts: [{ first: 'Open', last: 'Einde', phones: [{ e164: '+31101234567' }] }],
      problems: [{ code: 'card-not-closed' }, { code: 'line-unreadable', value: 'dit is geen eigenschap' }],
    })
    expect(rows[4]).toMatchObject({
      contacts: [{ first: 'Bas', last: 'Bos', emails: [{ address: 'bas@bos.example' }] }],
      unread: [{ field: 'AGENT', value: expect.stringContaining('Secretaris van Bas') }],
      problems: [{ field: 'birthday', code: 'date-impossible', value: '1985-02-29' }],
    })
    expect(rows[5]).toMatchObject({
      contacts: [{ first: 'Loes', last: 'Laatste', birthday: { day: 29, month: 2, year: 1984 } }],
      problems: [{ code: 'card-not-closed' }],
    })
  })
})

test.each([
  ['BDAY:19600910', { day: 10, month: 9, year: 1960 }],
  ['BDAY;VALUE=date:1960-09-10', { day: 10, month: 9, year: 1960 }],
  ['BDAY:1960-09-10T00:00:00Z', { day: 10, month: 9, year: 1960 }],
  ['BDAY:--0307', { day: 7, month: 3, year: null }],
  ['BDAY:--03-07', { day: 7, month: 3, year: null }],
  ['BDAY:1604-02-29', { day: 29, month: 2, year: null }],
  ['BDAY;X-APPLE-OMIT-YEAR=1900:19000307', { day: 7, month: 3, year: null }],
])('%s', (line, birthday) => {
  expect(card('FN:Bo', line)?.contacts[0]?.birthday).toEqual(birthday)
})

test('cards inside a card that were never closed take no neighbour along', () => {
  const { rows } = read(
    'BEGIN:VCARD\nFN:Een\nAGENT:\nBEGIN:VCARD\nFN:Binnen\nBEGIN:VCARD\nFN:Twee\nEND:VCARD',
  )
  expect(rows.map((row) => row.contacts[0]?.first)).toEqual(['Een', 'Twee'])
  expect(rows[0]?.unread).toEqual([{ field: 'AGENT', value: 'BEGIN:VCARD\nFN:Binnen' }])
})

test('several middle names and a company by its legal form', () => {
  expect(card('N:Public;John;Quinlan,Paul;;')?.contacts[0]?.first).toBe('John Quinlan Paul')
  expect(card('FN:Jansen Vloeren B.V.', 'TEL:0101234567')).toMatchObject({
    ...{ kind: 'company', company: 'Jansen Vloeren B.V.', contacts: [], phones: [{ e164: '+31101234567' }] },
  })
})

test('an unknown charset is said, and what the name adds to its parts is kept', () => {
  const row = card(
    'N:Smit;Bo;;;',
    'FN:Bo (van de bakker) Smit',
    'NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=KOI-99:caf=E9',
  )
  expect(row?.problems).toEqual([{ field: 'NOTE', code: 'charset-unknown', value: 'KOI-99' }])
  expect(row?.note).toBe('café')
  expect(row?.unread).toEqual([{ field: 'fullName', value: 'Bo (van de bakker) Smit' }])
})

test('notes come back whatever they hold, folded anywhere', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'ab,;:\\\n é=N'), minLength: 1 })
  fc.assert(
    fc.property(letters, fc.integer({ min: 1, max: 9 }), (note, width) => {
      const value = note.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n')
      const folded = `NOTE:${value}`.match(new RegExp(`.{1,${width}}`, 'gs'))?.join('\r\n ') ?? ''
      expect(card('FN:Bo', folded)?.note).toBe(note.trim())
    }),
  )
})

test('no pile of card lines throws, and every beginning of a card is accounted for', () => {
  const line = fc.constantFrom(
    ...[
      'BEGIN:VCARD',
      'END:VCARD',
      'FN:Bo',
      'TEL;CELL:06',
      'AGENT:',
      'NOTE;QUOTED-PRINTABLE:a=',
      ' vouw',
      '=',
      'x',
      '',
    ],
    ...['BDAY:2', 'ADR:;;;;', 'N:;', ';:', '"', 'KIND:group', 'PHOTO;BASE64:aa', 'aa'],
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const { rows, rejected } = read(['FN:stray', 'BEGIN:VCARD', ...lines].join('\n'))
      const numbers = [...rows, ...rejected.filter(({ code }) => code !== 'text-outside-card')].map(
        (piece) => piece.line,
      )
      expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1))
      const agents = rows.flatMap((row) => row.unread.filter(({ field }) => field === 'AGENT'))
      const nested = [...agents.map(({ value }) => value), ...rejected.map(({ detail }) => detail)]
      const begins = ['BEGIN:VCARD', ...lines].filter((text) => text === 'BEGIN:VCARD').length
      const inside = nested.flatMap((text) => text.match(/BEGIN:VCARD/g) ?? []).length
      expect(numbers.length + inside).toBe(begins)
    }),
  )
})
