import type { RawAddress } from './addresses.ts'
import type { ContactRow, Problem } from './contact-row.ts'

/** A value under the word that the source gives it ("Home", "thuis", "* Work"). */
export type Labelled = { label: string; value: string }

/** A row as a format reads it: parts sorted by kind, but not yet split, checked or cleaned. */
export type Draft = {
  line: number
  /** Null when the source does not say; then the names decide. */
  kind: ContactRow['kind'] | null
  /** In a list of customers a company with a person's name is a company; in an address book it is that person. */
  listsCompanies: boolean
  fullName: string
  first: string
  middle: string
  infix: string
  last: string
  company: string
  role: string
  birthday: string
  emails: Labelled[]
  phones: Labelled[]
  addresses: RawAddress[]
  note: string[]
  labels: string[]
  source: string
  persona: string
  externalId: string
  unread: ContactRow['unread']
  problems: Problem[]
}

export function newDraft(line: number, listsCompanies = false): Draft {
  return {
    line,
    kind: null,
    listsCompanies,
    ...{ fullName: '', first: '', middle: '', infix: '', last: '', company: '', role: '', birthday: '' },
    ...{ emails: [], phones: [], addresses: [], note: [], labels: [], unread: [], problems: [] },
    ...{ source: '', persona: '', externalId: '' },
  }
}

/** Keeps a value that has no place of its own. */
export function keepUnread(draft: Draft, field: string, value: string): void {
  if (value.trim() !== '') draft.unread.push({ field, value })
}
