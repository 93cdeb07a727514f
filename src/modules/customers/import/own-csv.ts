import type { Contact, ContactRow, Email, Phone, PostalAddress } from './contact-row.ts'
import type { CsvRow, CsvTable } from './csv.ts'
import { readDate } from './dates.ts'
import { keepUnread, newDraft } from './draft.ts'
import { reportRaggedness } from './mapping.ts'
import { toE164 } from './phones.ts'

/** The columns of our own export: one line per contact, lines of one customer sharing the first cell. */
const columns = [
  'reisgenoot',
  'kind',
  'company',
  'first',
  'infix',
  'last',
  'role',
  'birthday',
  'emails',
  'phones',
  'company emails',
  'company phones',
  'addresses',
  'note',
  'source',
  'persona',
  'labels',
] as const
type Column = (typeof columns)[number]
type Cells = Record<Column, string>

/** In front of the id of a customer of ours, so that it is never taken for the number of another system. */
export const ownIdPrefix = 'reisgenoot:'

/** Whether these are the column names of our own export; the columns may be in another order. */
export function isOwnHeader(header: readonly string[]): boolean {
  return columns.every((column) => header.includes(column))
}

/**
 * Writes customers as CSV that Excel opens safely and that reads back the same: the id, every contact, address and
 * note. What was unread or wrong in a source is not part of a customer and is not written.
 *
 * @param rows with our own id, in `externalId`, where the customer has one.
 */
export function writeOwnCsv(rows: readonly ContactRow[]): string {
  const records = rows.flatMap((row, index) => {
    const contacts = row.contacts.length > 0 ? row.contacts : [null]
    return contacts.map((contact) => ownCells(row, contact, row.externalId ?? `#${index + 1}`))
  })
  const body = records.map((cells) => columns.map((column) => writeCell(cells[column])).join(','))
  return `\ufeff${[columns.join(','), ...body].join('\r\n')}\r\n`
}

function ownCells(row: ContactRow, contact: Contact | null, id: string): Cells {
  return {
    reisgenoot: id,
    kind: row.kind,
    company: row.company,
    first: contact?.first ?? '',
    infix: contact?.infix ?? '',
    last: contact?.last ?? '',
    role: contact?.role ?? '',
    birthday: contact?.birthday ? writeDate(contact.birthday) : '',
    emails: joinEntries((contact?.emails ?? []).map((email) => [email.label, email.address])),
    phones: joinEntries((contact?.phones ?? []).map((phone) => [phone.label, phone.number])),
    'company emails': joinEntries(row.emails.map((email) => [email.label, email.address])),
    'company phones': joinEntries(row.phones.map((phone) => [phone.label, phone.number])),
    addresses: joinEntries(row.addresses.map(addressParts)),
    note: row.note,
    source: row.source ?? '',
    persona: row.persona ?? '',
    labels: joinEntries(row.labels.map((label) => [label])),
  }
}

const addressParts = (address: PostalAddress): string[] => [
  address.label,
  address.street,
  address.houseNumber ?? '',
  address.postcode,
  address.city,
  address.region,
  address.country,
]

const writeDate = ({ year, month, day }: NonNullable<Contact['birthday']>): string =>
  `${year === null ? '-' : String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** A quoted cell. An apostrophe keeps Excel from taking it for a formula; a value that begins with one gets a second. */
export const writeCell = (value: string): string => {
  const safe = /^[=+\-@\t\r']/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
const readCell = (cell: string): string => (/^'[=+\-@\t\r']/.test(cell) ? cell.slice(1) : cell)

/** Reads our own export back; lines with the same first cell become one row again. */
export function readOwnRows(table: CsvTable): ContactRow[] {
  const rows = new Map<string, ContactRow>()
  for (const csvRow of table.rows) {
    const cells = cellsOf(csvRow, table.header)
    const id = cells.reisgenoot || `line ${csvRow.line}`
    const known = rows.get(id)
    if (known) known.contacts.push(...readContact(cells, known))
    else rows.set(id, readRow(csvRow, cells, table.header))
  }
  return [...rows.values()]
}

const cellsOf = (row: CsvRow, header: readonly string[]): Cells =>
  Object.fromEntries(
    columns.map((column) => [column, readCell(row.cells[header.indexOf(column)] ?? '')]),
  ) as Cells

function readRow(csvRow: CsvRow, cells: Cells, header: readonly string[]): ContactRow {
  const draft = newDraft(csvRow.line)
  reportRaggedness(draft, csvRow)
  csvRow.cells.forEach((value, column) => {
    const name = header[column] ?? ''
    if (!(columns as readonly string[]).includes(name)) keepUnread(draft, name, value)
  })
  const row: ContactRow = {
    line: csvRow.line,
    kind: cells.kind === 'company' ? 'company' : 'person',
    company: cells.company,
    contacts: [],
    emails: readEmails(cells['company emails']),
    phones: readPhones(cells['company phones']),
    addresses: splitEntries(cells.addresses).map(readAddress),
    note: cells.note,
    ...(cells.source === '' ? {} : { source: cells.source }),
    ...(cells.persona === '' ? {} : { persona: cells.persona }),
    ...(/^(#\d+)?$/.test(cells.reisgenoot) ? {} : { externalId: cells.reisgenoot }),
    labels: splitEntries(cells.labels).map(([label = '']) => label),
    unread: draft.unread,
    problems: draft.problems,
  }
  row.contacts.push(...readContact(cells, row))
  return row
}

function readContact(cells: Cells, row: ContactRow): Contact[] {
  const own = [cells.first, cells.infix, cells.last, cells.role, cells.birthday, cells.emails, cells.phones]
  if (row.kind === 'company' && own.every((cell) => cell === '')) return []
  const { date, problem } = readDate(cells.birthday, 'day-month')
  if (problem) row.problems.push({ field: 'birthday', code: problem, value: cells.birthday })
  return [
    {
      first: cells.first,
      infix: cells.infix,
      last: cells.last,
      ...(cells.role === '' ? {} : { role: cells.role }),
      emails: readEmails(cells.emails),
      phones: readPhones(cells.phones),
      ...(date ? { birthday: date } : {}),
    },
  ]
}

const readEmails = (cell: string): Email[] =>
  splitEntries(cell).map(([label = '', address = '']) => ({ label, address }))

const readPhones = (cell: string): Phone[] =>
  splitEntries(cell).map(([label = '', number = '']) => {
    const e164 = toE164(number)
    return { label, number, ...(e164 === undefined ? {} : { e164 }) }
  })

function readAddress(parts: readonly string[]): PostalAddress {
  const [label = '', street = '', houseNumber = '', postcode = '', city = '', region = '', country = ''] =
    parts
  return { label, street, ...(houseNumber === '' ? {} : { houseNumber }), postcode, city, region, country }
}

/** Entries on lines of their own, their parts between bars; a backslash keeps a bar or line end of the value. */
const joinEntries = (entries: readonly (readonly string[])[]): string =>
  entries.map((parts) => parts.map((part) => part.replace(/[\\|\n]/g, '\\$&')).join(' | ')).join('\n')

function splitEntries(cell: string): string[][] {
  if (cell === '') return []
  const entries = [['']]
  for (const [piece] of cell.matchAll(/\\[\s\S]| \| |\n|[^\\]/g)) {
    const entry = entries.at(-1) ?? []
    if (piece === '\n') entries.push([''])
    else if (piece === ' | ') entry.push('')
    else entry[entry.length - 1] += piece.length === 2 ? piece.slice(1) : piece
  }
  return entries
}
