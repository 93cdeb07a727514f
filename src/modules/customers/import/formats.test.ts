import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { contactRow } from './contact-row.ts'
import { type ReadContacts, readContacts } from './read.ts'

/** A fixture as read, its rows checked against the shape. */
function readFixture(name: string): ReadContacts {
  const result = readContacts(readFileSync(new URL(`./fixtures/${name}`, import.meta.url)), name)
  for (const row of result.rows) expect(contactRow.parse(row)).toEqual(row)
  return result
}

describe('Google Contacts', () => {
  test('current columns: several values, stars, labels, a birthday without a year', () => {
    const { rows, ...file } = readFixture('google-current.csv')
    expect(file).toMatchObject({ format: 'google', encoding: 'utf-8', delimiter: ',', rejected: [] })
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      line: 2,
      kind: 'person',
      note: 'Belt liever\nna vijven\nBlog: https://kaatje.example',
      labels: ['Vloeren'],
      addresses: [
        { label: 'home', street: 'Dorpsstraat', houseNumber: '12 a', postcode: '1234 AB', city: 'Ons Dorp' },
      ],
      unread: [
        { field: 'Nickname', value: 'Kaatje' },
        { field: 'Event: Trouwdag', value: '2001-05-04' },
      ],
      problems: [],
    })
    expect(rows[0]?.contacts).toEqual([
      {
        first: 'Karin',
        infix: 'van',
        last: 'Dijk',
        emails: [
          { label: 'work', address: 'k.vandijk@school.example' },
          { label: 'work', address: 'kvd@school.example' },
          { label: 'home', address: 'karin@dijk.example' },
        ],
        phones: [
          { label: 'mobile', number: '06-1234 5678', e164: '+31612345678' },
          { label: 'mobile', number: '+31 20 123 4567', e164: '+31201234567' },
        ],
        birthday: { day: 7, month: 3, year: null },
      },
    ])
    expect(rows[1]).toMatchObject({
      line: 6,
      kind: 'company',
      company: 'Stukadoors Zon',
      contacts: [],
      emails: [{ address: 'info@zon.example' }],
      addresses: [{ street: 'Kade', houseNumber: '3', postcode: '1011 AB', city: 'Amsterdam' }],
    })
  })

  test('older columns', () => {
    const { format, rows } = readFixture('google-older.csv')
    expect(format).toBe('google')
    expect(rows).toMatchObject([
      {
        kind: 'person',
        company: 'De Wit Advies',
        labels: ['Klanten'],
        contacts: [
          {
            ...{ first: 'Piet', infix: 'de', last: 'Wit', role: 'Eigenaar' },
            phones: [{ label: 'mobile', number: '06 98765432', e164: '+31698765432' }],
            birthday: { day: 10, month: 9, year: 1960 },
          },
        ],
        unread: [],
      },
    ])
  })
})

describe('Outlook', () => {
  test('English headers: unset birthday, month before day, a name only in the display name', () => {
    const { format, rows } = readFixture('outlook-english.csv')
    expect(format).toBe('outlook')
    expect(rows).toMatchObject([
      {
        ...{ line: 2, kind: 'person', company: 'Visser Plafonds', note: 'Sleutel bij\nde buren' },
        labels: ['Klant', 'Vloer'],
        addresses: [{ label: 'work', street: 'Havenweg, Unit 4', houseNumber: '1', country: 'Netherlands' }],
        contacts: [{ first: 'Emma', role: 'Planner', phones: [{ label: 'work' }, { label: 'mobile' }] }],
        unread: [{ field: 'Department', value: 'Planning' }],
        problems: [],
      },
      { line: 4, contacts: [{ first: 'Los', last: 'Adres', birthday: { day: 25, month: 3, year: 1971 } }] },
    ])
    expect(rows[0]?.contacts[0]?.birthday).toBeUndefined()
  })

  test('Dutch headers, semicolons and Windows-1252', () => {
    const { rows, ...file } = readFixture('outlook-dutch.csv')
    expect(file).toMatchObject({ format: 'outlook', encoding: 'windows-1252', delimiter: ';' })
    expect(rows).toMatchObject([
      {
        ...{ note: 'Prijs € 1.250,-', labels: ['Tevreden'] },
        addresses: [{ label: 'home', street: 'Lindelaan', houseNumber: '4-6', postcode: '2712 ZZ' }],
        contacts: [{ first: 'René', infix: 'van ’t', last: 'Hof', phones: [{ e164: '+31611122233' }] }],
        unread: [{ field: 'Titel', value: 'Dhr.' }],
        problems: [],
      },
      { contacts: [{ first: 'Zoë', last: 'Bakker', birthday: { day: 29, month: 2, year: 1984 } }] },
    ])
  })
})

describe('any other CSV', () => {
  test('a Dutch Excel list: suggested columns, every problem named, nothing lost', () => {
    const { rows, rejected, suggestedMapping, ...file } = readFixture('excel-dutch-utf16.csv')
    expect(file).toMatchObject({ format: 'csv', encoding: 'utf-16le', delimiter: ';' })
    expect(suggestedMapping?.columns.map((target) => target?.field ?? null)).toEqual([
      ...[
        'externalId',
        'company',
        'fullName',
        'email',
        'phone',
        'phone',
        'street',
        'houseNumber',
        'houseNumberAddition',
      ],
      ...['postcode', 'city', 'birthday', 'source', null],
    ])
    expect(rejected).toEqual([{ line: 5, code: 'quotes-broken', detail: '3;"Half open;Iemand;x@y.example' }])
    expect(rows.map((row) => [row.line, row.kind, row.problems.map((problem) => problem.code)])).toEqual([
      [3, 'person', []],
      [4, 'company', ['email-invalid', 'phone-scientific', 'date-impossible']],
      [6, 'person', []],
      [7, 'person', ['cells-missing']],
      [8, 'person', ['cells-extra']],
    ])
    expect(rows[0]).toMatchObject({
      externalId: '1',
      source: 'Beurs',
      contacts: [
        { infix: 'de', phones: [{ e164: '+31201234567' }, { e164: '+31612345670' }, { label: 'mobile' }] },
      ],
      addresses: [{ street: 'Kerkstraat', houseNumber: '5 b', postcode: '1234 AB', city: 'Dorp' }],
      unread: [{ field: 'Omzet', value: '€ 1.234,56' }],
    })
    expect(rows[0]?.contacts[0]?.birthday).toEqual({ day: 7, month: 3, year: 1960 })
    expect(rows[1]).toMatchObject({ company: 'Café ’t Hoekje', contacts: [{ first: 'Saïda', infix: 'El' }] })
    expect(rows[4]?.unread).toEqual([{ field: 'row', value: 'extra' }])
  })

  test('a column is only suggested when its name leaves no doubt', () => {
    const suggested = (header: string) => {
      const bytes = new TextEncoder().encode(`${header}\n${'x,'.repeat(header.split(',').length - 1)}x\n`)
      return readContacts(bytes, 'list.csv').suggestedMapping?.columns.map((target) => target?.field ?? null)
    }
    expect(suggested('Naam,E-mail 2,Datum')).toEqual(['fullName', 'email', null])
    expect(suggested('Voornaam,Naam,Straat')).toEqual(['first', null, 'street'])
    expect(suggested('Klant,Contactpersoon')).toEqual([null, null])
    expect(suggested('GEBOORTE-DATUM,Tussenvoegsel,PostCode')).toEqual(['birthday', 'infix', 'postcode'])
  })

  test('what stands beside an address or a name is kept', () => {
    const text =
      'naam;voornaam;achternaam;e-mail\n"Jan Bos (zoon)";Jan;Bos;"Jan B. <a@x.example>, fout, b@x.example"\n'
    const columns = (['fullName', 'first', 'last', 'email'] as const).map((field) => ({ field }))
    const { rows } = readContacts(new TextEncoder().encode(text), 'list.csv', { hasHeader: true, columns })
    expect(rows[0]?.contacts[0]?.emails.map((email) => email.address)).toEqual(['a@x.example', 'b@x.example'])
    expect(rows[0]?.problems).toEqual([{ field: 'email', code: 'email-invalid', value: 'fout' }])
    expect(rows[0]?.unread).toEqual([
      { field: 'email', value: 'Jan B.' },
      { field: 'fullName', value: 'Jan Bos (zoon)' },
    ])
  })

  test('the user’s own mapping is followed, also where there is no header', () => {
    const bytes = new TextEncoder().encode('Jansen;Bo;jan\nSmit;Cas;cas@smit.example\n')
    const columns = [{ field: 'last' as const }, { field: 'first' as const }, null]
    const { rows, columns: names } = readContacts(bytes, 'list.csv', { hasHeader: false, columns })
    expect(names).toEqual(['', '', ''])
    expect(rows).toMatchObject([
      { line: 1, contacts: [{ first: 'Bo', last: 'Jansen' }], unread: [{ field: '3', value: 'jan' }] },
      {
        line: 2,
        contacts: [{ first: 'Cas', last: 'Smit' }],
        unread: [{ field: '3', value: 'cas@smit.example' }],
      },
    ])
  })
})
