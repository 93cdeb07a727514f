import type { RawAddress } from './addresses.ts'
import type { CsvRow, CsvTable } from './csv.ts'
import { type Draft, keepUnread, newDraft } from './draft.ts'
import { reportRaggedness } from './mapping.ts'

/** Google parts several values in one cell like this. */
const separator = ' ::: '

/** Single columns, by the current and the older name, and the part of the draft that they fill. */
const single = {
  'First Name': 'first',
  'Given Name': 'first',
  'Middle Name': 'middle',
  'Additional Name': 'middle',
  'Last Name': 'last',
  'Family Name': 'last',
  Name: 'fullName',
  Birthday: 'birthday',
  'Organization Name': 'company',
  'Organization Title': 'role',
  'Organization 1 - Name': 'company',
  'Organization 1 - Title': 'role',
} as const

type GoogleAddress = RawAddress & { formatted?: string }
const addressParts: Record<string, Exclude<keyof GoogleAddress, 'label'>> = {
  Street: 'street',
  City: 'city',
  'PO Box': 'postbox',
  Region: 'region',
  'Postal Code': 'postcode',
  Country: 'country',
  'Extended Address': 'extended',
  Formatted: 'formatted',
}
/** Cells that repeat other cells, or tell of the export itself. */
const redundant = ['File As', 'Organization Type']

/** Whether these are the column names of Google Contacts, current (`First Name`) or older (`Given Name`). */
export function isGoogleHeader(header: readonly string[]): boolean {
  const names = new Set(header)
  if (names.has('Phonetic First Name') && names.has('File As')) return true
  const values = header.some((name) => /^(E-mail|Phone) 1 - Value$/.test(name))
  return values && ['First Name', 'Given Name', 'Name'].some((name) => names.has(name))
}

/** The contacts of a Google Contacts export. */
export function readGoogle(table: CsvTable): Draft[] {
  return table.rows.map((row) => readRow(row, table.header))
}

function readRow(row: CsvRow, header: readonly string[]): Draft {
  const draft = newDraft(row.line)
  const labels = new Map<string, string>()
  const addresses = new Map<string, GoogleAddress[]>()
  row.cells.forEach((value, column) => {
    const [, group] = /^(.+ \d+) - (?:Label|Type)$/.exec(header[column] ?? '') ?? []
    if (group) labels.set(group, value)
  })
  row.cells.forEach((value, column) => {
    const name = header[column] ?? ''
    if (value === '' || / - (Label|Type)$/.test(name)) return
    const [, kind, number, part] = /^(.+) (\d+) - (.+)$/.exec(name) ?? []
    const label = labels.get(`${kind} ${number}`) ?? ''
    if (placeSingle(draft, name, value)) return
    if (kind && part && placeNumbered(draft, addresses, { kind, number: number ?? '', part, label }, value))
      return
    if (!redundant.includes(name)) keepUnread(draft, label === '' ? name : `${kind}: ${label}`, value)
  })
  draft.addresses.push(...[...addresses.values()].flat().map(usable))
  reportRaggedness(draft, row)
  return draft
}

function placeSingle(draft: Draft, name: string, value: string): boolean {
  if (name === 'Notes') return draft.note.push(value) > 0
  if (name === 'Labels' || name === 'Group Membership') {
    // Everybody is in "myContacts"; the star marks Google's own groups.
    const own = value.split(separator).map((label) => label.replace(/^\*\s*/, ''))
    return draft.labels.push(...own.filter((label) => label !== 'myContacts' && label !== 'My Contacts')) >= 0
  }
  const field = name in single ? single[name as keyof typeof single] : undefined
  if (field === undefined || draft[field] !== '') return false
  draft[field] = value
  return true
}

type Numbered = { kind: string; number: string; part: string; label: string }

function placeNumbered(
  draft: Draft,
  addresses: Map<string, GoogleAddress[]>,
  { kind, number, part, label }: Numbered,
  value: string,
): boolean {
  const values = value.split(separator)
  if (kind === 'E-mail' && part === 'Value') {
    return draft.emails.push(...values.map((address) => ({ label, value: address }))) > 0
  }
  if (kind === 'Phone' && part === 'Value') {
    return draft.phones.push(...values.map((phone) => ({ label, value: phone }))) > 0
  }
  if (kind === 'Website' && part === 'Value') {
    return draft.note.push(...values.map((url) => `${label.replace(/^\*\s*/, '') || 'Website'}: ${url}`)) > 0
  }
  if (kind === 'Address') return placeAddress(addresses, number, part, label, values)
  return kind === 'Organization' && redundant.includes(`${kind} ${part}`)
}

function placeAddress(
  addresses: Map<string, GoogleAddress[]>,
  number: string,
  part: string,
  label: string,
  values: readonly string[],
): boolean {
  const group = addresses.get(number) ?? []
  addresses.set(number, group)
  const field = addressParts[part]
  if (!field) return false
  values.forEach((value, index) => {
    const address = group[index] ?? { label }
    address[field] = value
    group[index] = address
  })
  return true
}

/** The formatted address repeats the parts; it is read only when it stands alone. */
function usable({ formatted, label, ...parts }: GoogleAddress): RawAddress {
  return Object.keys(parts).length === 0 && formatted !== undefined
    ? { label, street: formatted }
    : { label, ...parts }
}
