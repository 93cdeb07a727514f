import { z } from 'zod'
import type { CsvRow } from './csv.ts'
import { type Draft, keepUnread, newDraft } from './draft.ts'

/** What a column of a CSV file can hold. `ignore` leaves a column out on the user's word. */
export const targetFields = [
  'fullName',
  'first',
  'middle',
  'infix',
  'last',
  'company',
  'role',
  'kind',
  'email',
  'phone',
  'street',
  'houseNumber',
  'houseNumberAddition',
  'extended',
  'postbox',
  'postcode',
  'city',
  'region',
  'country',
  'birthday',
  'note',
  'label',
  'source',
  'persona',
  'externalId',
  'ignore',
] as const
export type TargetField = (typeof targetFields)[number]

/**
 * Where a column goes. The label tells several of a kind apart (`work`, `home`); columns of one address share it.
 * Before a note the label stands as a heading.
 */
const columnTarget = z.object({ field: z.enum(targetFields), label: z.string().optional() })

/** A target per column, in the order of the file; null for a column that nobody has given a place yet. */
export const columnMapping = z.object({ hasHeader: z.boolean(), columns: z.array(columnTarget.nullable()) })

export type ColumnTarget = z.infer<typeof columnTarget>
export type ColumnMapping = z.infer<typeof columnMapping>

const addressFields = [
  'street',
  'houseNumber',
  'houseNumberAddition',
  'extended',
  'postbox',
  'postcode',
  'city',
  'region',
  'country',
] as const
type AddressField = (typeof addressFields)[number]

/** Parts that are written one below the other when several columns hold them. */
const stackedFields: readonly string[] = ['street', 'extended']

/**
 * One row by its targets. A value in a column without a target, and a second value where only one fits, end up in
 * `unread` under the name of the column.
 */
export function applyMapping(
  row: CsvRow,
  header: readonly string[],
  targets: readonly (ColumnTarget | null)[],
  listsCompanies: boolean,
): Draft {
  const draft = newDraft(row.line, listsCompanies)
  row.cells.forEach((cell, column) => {
    const value = cell.trim()
    if (value === '') return
    const target = targets[column] ?? null
    if (target === null || !place(draft, target, value)) keepUnread(draft, columnName(header, column), value)
  })
  reportRaggedness(draft, row)
  return draft
}

/** The name of a column, or its 1-based number when the file gives none. */
export function columnName(header: readonly string[], column: number): string {
  return header[column] || String(column + 1)
}

/** A row with too few or too many cells is read as far as it goes; what is over is kept. */
export function reportRaggedness(draft: Draft, row: CsvRow): void {
  if (row.missing > 0)
    draft.problems.push({ field: 'row', code: 'cells-missing', value: String(row.missing) })
  if (row.extra.length === 0) return
  draft.problems.push({ field: 'row', code: 'cells-extra', value: String(row.extra.length) })
  for (const value of row.extra) keepUnread(draft, 'row', value)
}

/** Puts a value in its place; false when that place is taken or the value does not fit there. */
function place(draft: Draft, { field, label = '' }: ColumnTarget, value: string): boolean {
  if (isAddressField(field)) return placeInAddress(draft, field, label, value)
  switch (field) {
    case 'ignore':
      return true
    case 'email':
      return draft.emails.push({ label, value }) > 0
    case 'phone':
      return draft.phones.push({ label, value }) > 0
    case 'note':
      return draft.note.push(label === '' ? value : `${label}: ${value}`) > 0
    case 'label':
      return draft.labels.push(...value.split(/\s*(?::::|[;,])\s*/)) > 0
    case 'kind':
      draft.kind = kindByWord[value.toLowerCase()] ?? draft.kind
      return value.toLowerCase() in kindByWord
    default:
      if (draft[field] !== '') return false
      draft[field] = value
      return true
  }
}

const kindByWord: Record<string, 'person' | 'company'> = {
  person: 'person',
  persoon: 'person',
  particulier: 'person',
  private: 'person',
  company: 'company',
  bedrijf: 'company',
  zakelijk: 'company',
  business: 'company',
}

function placeInAddress(draft: Draft, field: AddressField, label: string, value: string): boolean {
  let address = draft.addresses.find((candidate) => candidate.label === label)
  if (!address) {
    address = { label }
    draft.addresses.push(address)
  }
  const taken = address[field]
  if (taken !== undefined && !stackedFields.includes(field)) return false
  address[field] = taken === undefined ? value : `${taken}\n${value}`
  return true
}

const isAddressField = (field: TargetField): field is AddressField =>
  (addressFields as readonly string[]).includes(field)
