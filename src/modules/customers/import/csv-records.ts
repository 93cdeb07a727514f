/** One record of a CSV text, still quoted, with the 1-based line of the file on which it starts. */
export type CsvRecord = { line: number; text: string }

/**
 * Cuts a CSV text into records, a record being one or more lines because quoted fields may hold line ends.
 *
 * A quote that is never closed, or that is followed by more text, would make an ordinary parser swallow the
 * records after it. Here only its own line is set apart as broken and reading goes on with the next line.
 */
export function cutRecords(text: string, delimiter: string): { records: CsvRecord[]; broken: CsvRecord[] } {
  const records: CsvRecord[] = []
  const broken: CsvRecord[] = []
  let start = 0
  let line = 1
  while (start < text.length) {
    const whole = recordEnd(text, start, delimiter)
    const end = whole ?? lineEnd(text, start)
    const record = { line, text: text.slice(start, end) }
    if (whole === null) broken.push(record)
    else if (record.text.trim() !== '') records.push(record)
    start = afterLineEnd(text, end)
    line += 1 + countLineEnds(record.text)
  }
  return { records, broken }
}

/** Where the record that begins at `start` ends, or null when its quotes do not fit. */
function recordEnd(text: string, start: number, delimiter: string): number | null {
  let at = start
  for (;;) {
    at = skipBlanks(text, at, delimiter)
    if (text[at] === '"') {
      const closed = afterClosingQuote(text, at + 1)
      if (closed === null) return null
      at = skipBlanks(text, closed, delimiter)
      if (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) return null
    }
    while (at < text.length && text[at] !== delimiter && !isLineEnd(text, at)) at++
    if (text[at] !== delimiter) return at
    at++
  }
}

function afterClosingQuote(text: string, from: number): number | null {
  let at = text.indexOf('"', from)
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? null : at + 1
}

function skipBlanks(text: string, from: number, delimiter: string): number {
  let at = from
  while (text[at] !== delimiter && (text[at] === ' ' || text[at] === '\t' || text[at] === '\f')) at++
  return at
}

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r'

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineEnd(text, at)) at++
  return at
}

const afterLineEnd = (text: string, at: number): number => (text.startsWith('\r\n', at) ? at + 2 : at + 1)

const countLineEnds = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0
