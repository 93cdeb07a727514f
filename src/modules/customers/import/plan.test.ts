import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyRow } from './any-row.fixture.ts'
import type { ContactRow } from './contact-row.ts'
import { duplicateKeys } from './duplicate-keys.ts'
import { mergeRows } from './merge-rows.ts'
import { type ExistingCustomers, type PlanStep, planImport } from './plan.ts'
import { readContacts } from './read.ts'

const nobody: ExistingCustomers = { keys: new Map(), customers: new Map() }
const rowsOf = (text: string): ContactRow[] => readContacts(new TextEncoder().encode(text), 'list.csv').rows
const header = 'voornaam,achternaam,bedrijf,e-mail,mobiel,postcode,opmerking'
const list = (...lines: string[]): ContactRow[] => rowsOf([header, ...lines].join('\n'))
const outcome = (steps: readonly PlanStep[]) => steps.map(({ action, code }) => `${action} ${code}`)

/** Carries a plan out in memory, as the customers' room does in the database. */
function carryOut(
  rows: readonly ContactRow[],
  steps: readonly PlanStep[],
  before: ExistingCustomers,
  storeRowKeys: boolean,
): ExistingCustomers {
  const customers = new Map(before.customers)
  const keys = new Map(before.keys)
  const idOfRow = new Map<number, string>()
  for (const { index, action, targets, keys: found } of steps) {
    const row = rows[index]
    const target = targets[0]
    if (!row || action === 'report') continue
    const id =
      target === undefined
        ? `c${customers.size}`
        : 'row' in target
          ? (idOfRow.get(target.row) ?? '')
          : target.customerId
    const known = customers.get(id)
    const after = known ? mergeRows(known, row).row : row
    customers.set(id, after)
    idOfRow.set(index, id)
    const fresh = [...found, ...duplicateKeys(after)].filter((key) => storeRowKeys || !key.startsWith('row:'))
    for (const key of fresh) keys.set(key, [...new Set([...(keys.get(key) ?? []), id])])
  }
  return { keys, customers }
}

describe('planImport', () => {
  test('adds, merges, recognises and reports, each with its reason', () => {
    const first = list('Jan,de Vries,,jan@vries.example,,1234AB,', 'Karin,Smit,,,0612345678,,')
    const existing = carryOut(first, planImport(first, nobody), nobody, true)
    const second = list(
      'Jan,de Vries,,jan@vries.example,,1234AB,',
      'J.,de Vries,,JAN@vries.example,0611111111,,',
      'Jan,de Vries,,,,1234 ab,Nieuw',
      'Karin,Smit,,,+31 6 12345678,,',
      'Piet,Bos,,jan@vries.example,,,',
      ',,,los@adres.example,,,',
      'Mia,Bos,,mia@bos.example,,,',
      'Mia,Bos,,mia@bos.example,,,',
      'Mia,Bos,,mia@bos.example,0622222222,,',
    )
    expect(outcome(planImport(second, existing))).toEqual([
      ...[
        'same already-imported',
        'merge same-email',
        'merge same-place',
        'same nothing-new',
        'add shares-contact-details',
      ],
      ...['report name-missing', 'add new', 'same twice-in-file', 'merge same-email'],
    ])
    expect(planImport(second, existing)[1]).toMatchObject({
      targets: [{ customerId: 'c0' }],
      adds: ['phone'],
    })
    expect(planImport(second, existing)[8]).toMatchObject({ targets: [{ row: 6 }], adds: ['phone'] })
  })

  test('a row that fits two customers is reported with both', () => {
    const rows = list('Jan,Bos,,a@x.example,,,', 'Jan,Bos,,b@x.example,,,')
    const existing = carryOut(rows, planImport(rows, nobody), nobody, true)
    const both = list('Jan,Bos,,a@x.example; b@x.example,,,')
    expect(planImport(both, existing)).toMatchObject([
      { action: 'report', code: 'matches-several', targets: [{ customerId: 'c0' }, { customerId: 'c1' }] },
    ])
  })

  test('colleagues who share a switchboard stay colleagues of one company', () => {
    const rows = list('Jan,Bos,Zon,,0201234567,1234AB,', 'Mia,Smit,Zon,,0201234567,1234AB,')
    const steps = planImport(rows, nobody)
    expect(outcome(steps)).toEqual(['add new', 'merge same-place'])
    expect(steps[1]?.adds).toEqual(['contact'])
  })

  test('a number that everybody has proves nothing', () => {
    const rows = list(...Array.from({ length: 3000 }, (_, index) => `Jan${index},Bos,,,0612345678,,`))
    const steps = planImport(rows, nobody)
    expect(new Set(outcome(steps))).toEqual(new Set(['add new', 'add shares-contact-details']))
  })

  test('where two sources differ, what was known stays and the other value is named', () => {
    const [known, other] = list('Jan,Bos,,a@x.example,,,', 'J.,Bos,Maan,a@x.example,,,')
    if (!known || !other) throw new Error('two rows expected')
    expect(mergeRows(known, other)).toMatchObject({ conflicts: [{ field: 'name', value: 'J.' }] })
    const born = (year: number | null): ContactRow => {
      const contacts = known.contacts.map((contact) => ({ ...contact, birthday: { day: 7, month: 3, year } }))
      return { ...known, contacts }
    }
    expect(mergeRows(born(null), born(1960))).toMatchObject({ adds: ['birthday'], conflicts: [] })
    expect(mergeRows(born(1960), born(null))).toMatchObject({ adds: [], conflicts: [] })
    expect(mergeRows(born(1960), born(1961)).conflicts).toEqual([{ field: 'birthday', value: '7-3-1961' }])
  })

  test('every row ends in exactly one bucket, and so it does every time', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const steps = planImport(rows, nobody)
        expect(steps.map((step) => step.index)).toEqual(rows.map((_, index) => index))
        expect(planImport(rows, nobody)).toEqual(steps)
      }),
    )
  })

  test.each([true, false])('the same file again changes nothing (row keys stored: %s)', (storeRowKeys) => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const steps = planImport(rows, nobody)
        const after = carryOut(rows, steps, nobody, storeRowKeys)
        const again = planImport(rows, after)
        steps.forEach((step, index) => {
          if (step.action !== 'report') expect(again[index]).toMatchObject({ action: 'same' })
        })
      }),
      { numRuns: 200 },
    )
  })

  test('merging loses no address, number or note of either side', () => {
    fc.assert(
      fc.property(anyRow, anyRow, (one, other) => {
        const { row, adds } = mergeRows(one, other)
        const emails = (of: ContactRow) =>
          [...of.emails, ...of.contacts.flatMap((contact) => contact.emails)].map((email) =>
            email.address.toLowerCase(),
          )
        expect(new Set(emails(row))).toEqual(new Set([...emails(one), ...emails(other)]))
        for (const line of other.note.split('\n')) expect(row.note).toContain(line)
        expect(mergeRows(row, other).adds).toEqual([])
        expect(mergeRows(one, one).adds).toEqual([])
        if (adds.length === 0) expect(duplicateKeys(row).slice(1)).toEqual(duplicateKeys(one).slice(1))
      }),
    )
  })
})
