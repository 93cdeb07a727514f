import { expect, it } from 'vitest'
import { parseCsv } from '../../../modules/customers/import/csv.ts'
import type { ImportRow } from './import-queries.ts'
import { reportCsv } from './report-csv.ts'

const row: ImportRow = {
  position: 3,
  line: 5,
  name: '=HYPERLINK("boos")',
  outcome: 'reported',
  reason: 'De naam ontbreekt. Vul een voornaam in; "Jan" bijvoorbeeld.',
  remarks: ['Kleur: ‘groen’', 'Verjaardag: ‘31-04’'],
  customer: null,
  candidates: [],
}

it('writes a line per row that reads back, with nothing that Excel would run', () => {
  const columns = { line: 'Regel', name: 'Naam', reason: 'Waarom', remarks: 'Ook' }
  const table = parseCsv(reportCsv([row], columns).replace('\ufeff', ''))
  expect(table.delimiter).toBe(';')
  expect(table.header).toEqual(['Regel', 'Naam', 'Waarom', 'Ook'])
  expect(table.rows[0]?.cells).toEqual(['5', `'${row.name}`, row.reason, row.remarks.join('\n')])
})
