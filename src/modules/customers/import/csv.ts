import { parse } from 'csv-parse/sync'
import { type CsvRecord, cutRecords } from './csv-records.ts'

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** A row with the line it starts on. `missing` cells were filled up with ''; `extra` ones had no column. */
export type CsvRow = { line: number; cells: string[]; extra: string[]; missing: number }

export type CsvTable = {
  delimiter: Delimiter
  /** Column names; empty strings when the file has no header. */
  header: string[]
  hasHeader: boolean
  rows: CsvRow[]
  /** Lines whose quotes do not fit; everything around them was read. */
  broken: CsvRecord[]
}

/**
 * Reads a CSV text into rows as wide as its header. Rows without any value are not rows.
 *
 * @param hasHeader tells whether the first row names the columns; when left out this is seen from its cells.
 */
export function parseCsv(text: string, hasHeader?: boolean): CsvTable {
  const declared = /^"?sep=(.)"?[ \t]*(\r\n|\r|\n|$)/i.exec(text)
  const asked = delimiters.find((candidate) => candidate === declared?.[1])
  const delimiter = asked ?? detectDelimiter(text)
  const { records, broken } = cutRecords(text, delimiter)
  const body = asked === undefined ? records : records.slice(1)
  const cells = parseFields(body, delimiter)
  const filled = body
    .map((record, index) => ({ line: record.line, cells: cells[index] ?? [] }))
    .filter((row) => row.cells.some((cell) => cell !== ''))
  const first = filled[0]?.cells ?? []
  const headed = hasHeader ?? looksLikeHeader(first)
  const width = headed ? first.length : filled.reduce((widest, row) => Math.max(widest, row.cells.length), 0)
  const header = headed ? first : Array<string>(width).fill('')
  const rows = (headed ? filled.slice(1) : filled).map((row) => toWidth(row, width))
  return { delimiter, header, hasHeader: headed, rows, broken }
}

/** The fields of each record, in order: exactly one list per record. */
function parseFields(records: readonly CsvRecord[], delimiter: Delimiter): string[][] {
  return parse(records.map((record) => record.text).join('\n'), {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
  })
}

function toWidth(row: { line: number; cells: string[] }, width: number): CsvRow {
  const missing = Math.max(0, width - row.cells.length)
  const cells = [...row.cells.slice(0, width), ...Array<string>(missing).fill('')]
  return { line: row.line, cells, extra: row.cells.slice(width).filter((cell) => cell !== ''), missing }
}

/**
 * The delimiter that gives the header more than one column and the most rows as wide as the header;
 * a tie goes to the widest header. A file with one column gets a comma.
 */
function detectDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 100_000)
  let best: { delimiter: Delimiter; fitting: number; width: number } | null = null
  for (const delimiter of delimiters) {
    const { records, broken } = cutRecords(sample, delimiter)
    const widths = parseFields(records.slice(0, 50), delimiter).map((cells) => cells.length)
    const width = widths[0] ?? 0
    if (width < 2) continue
    const fitting = widths.filter((other) => other === width).length / (widths.length + broken.length)
    if (!best || fitting > best.fitting || (fitting === best.fitting && width > best.width)) {
      best = { delimiter, fitting, width }
    }
  }
  return best?.delimiter ?? ','
}

/** Names of columns hold no addresses, numbers or dates; a first row with one of these is data. */
function looksLikeHeader(cells: readonly string[]): boolean {
  return cells.some((cell) => cell !== '') && !cells.some((cell) => /@|^[+(]?\d[\d\s./:()-]*$/.test(cell))
}
