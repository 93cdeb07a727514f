import { writeCell } from '../../../modules/customers/import/own-csv.ts'
import type { ImportRow } from './import-queries.ts'

/** The columns, as they are called in the language of whoever asks. */
export interface ReportColumns {
  line: string
  name: string
  reason: string
  remarks: string
}

/** Rows with the reason of each, as CSV that a Dutch Excel opens in columns and takes no cell of for a formula. */
export function reportCsv(rows: readonly ImportRow[], columns: ReportColumns): string {
  const { line, name, reason, remarks } = columns
  const records = rows.map((row) => [String(row.line), row.name, row.reason, row.remarks.join('\n')])
  const lines = [[line, name, reason, remarks], ...records].map((cells) => cells.map(writeCell).join(';'))
  return `\ufeff${lines.join('\r\n')}\r\n`
}
