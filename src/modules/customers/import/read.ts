import type { ContactRow, Rejection } from './contact-row.ts'
import { type CsvTable, type Delimiter, parseCsv } from './csv.ts'
import { decode, type Encoding, UnreadableFile } from './decode.ts'
import type { FileFormat } from './file-formats.ts'
import { finishRows } from './finish-rows.ts'
import { formatOf } from './formats.ts'
import { readGoogle } from './google-csv.ts'
import { suggestTargets } from './header-synonyms.ts'
import { applyMapping, type ColumnMapping } from './mapping.ts'
import { readOutlook } from './outlook-csv.ts'
import { readOwnRows } from './own-csv.ts'
import { readVcards } from './vcard.ts'

/** A contact file as read: what it is, its rows, and every piece of it that became no row. */
export type ReadContacts = {
  format: FileFormat
  encoding: Encoding
  delimiter?: Delimiter
  /** Column names of a CSV file, '' where the file has none. */
  columns?: string[]
  /** Of each column the first value that is not empty, so that people see what is in it. */
  examples?: string[]
  /** Only for a CSV file of no known origin: our guess, to be shown and corrected. */
  suggestedMapping?: ColumnMapping
  /** In the order of the file. */
  rows: ContactRow[]
  rejected: Rejection[]
}

/**
 * Reads the contacts in a file: vCard, Google Contacts CSV, Outlook CSV, our own export, or any other CSV.
 *
 * @param fileName decides only where the content leaves doubt: a `.vcf` is never read as CSV.
 * @param mapping what the user says about the columns; a CSV file is then read by that, whatever it looks like.
 * @throws UnreadableFile when the file as a whole is nothing that we read; single rows never throw.
 */
export function readContacts(bytes: Uint8Array, fileName: string, mapping?: ColumnMapping): ReadContacts {
  const { text, encoding } = decode(bytes)
  const result =
    /^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text) && !mapping
      ? readCards(text)
      : readTable(text, fileName, mapping)
  if (result.rows.length + result.rejected.length === 0) throw new UnreadableFile('file-has-no-rows')
  return { encoding, ...result }
}

function readCards(text: string): Omit<ReadContacts, 'encoding'> {
  const { drafts, rejected } = readVcards(text)
  return { format: 'vcard', rows: finishRows(drafts), rejected }
}

function readTable(text: string, fileName: string, mapping?: ColumnMapping): Omit<ReadContacts, 'encoding'> {
  if (/\.vcf$/i.test(fileName)) throw new UnreadableFile('file-has-no-rows')
  const table = parseCsv(text, mapping?.hasHeader)
  const rejected = table.broken.map(
    ({ line, text: detail }): Rejection => ({ line, code: 'quotes-broken', detail }),
  )
  const format = mapping ? 'csv' : formatOf(table.header)
  const found = {
    format,
    delimiter: table.delimiter,
    columns: table.header,
    examples: examplesOf(table),
    rejected,
  }
  if (format === 'google') return { ...found, rows: finishRows(readGoogle(table)) }
  if (format === 'outlook') return { ...found, rows: finishRows(readOutlook(table)) }
  if (format === 'own') return { ...found, rows: readOwnRows(table) }
  const applied = mapping ?? { hasHeader: table.hasHeader, columns: suggestTargets(table.header) }
  return { ...found, suggestedMapping: applied, rows: readMapped(table, applied) }
}

const examplesOf = ({ header, rows }: CsvTable): string[] =>
  header.map((_, column) => rows.find(({ cells }) => cells[column])?.cells[column] ?? '')

function readMapped(table: CsvTable, mapping: ColumnMapping): ContactRow[] {
  return finishRows(table.rows.map((row) => applyMapping(row, table.header, mapping.columns, true)))
}
