import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRow } from './any-row.fixture.ts'
import { ownIdPrefix, writeOwnCsv } from './own-csv.ts'
import { readContacts } from './read.ts'

test('what we export reads back the same, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 5 }), (rows) => {
      const exported = rows.map((row, index) => ({
        ...row,
        externalId: `${ownIdPrefix}c${index}`,
        unread: [],
        problems: [],
      }))
      const result = readContacts(new TextEncoder().encode(writeOwnCsv(exported)), 'klanten.csv')
      expect(result).toMatchObject({ format: 'own', rejected: [] })
      expect(result.rows.map((row) => ({ ...row, line: 1 }))).toEqual(
        exported.map((row) => ({ ...row, line: 1 })),
      )
    }),
  )
})

test('no cell of ours is a formula to Excel', () => {
  const row = fc.sample(anyRow, { numRuns: 1, seed: 1 })[0]
  if (!row) throw new Error('no row')
  const text = writeOwnCsv([{ ...row, note: '=1+1', company: '@sum', source: '-2', persona: "'x" }])
  expect(text).toContain('"\'=1+1"')
  expect(text).not.toMatch(/"[=+\-@]/)
})
