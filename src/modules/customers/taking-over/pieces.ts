import { fold } from '../import/clean-text.ts'
import type { ContactRow, Rejection } from '../import/contact-row.ts'
import { personName } from '../import/names.ts'
import type { ReadContacts } from '../import/read.ts'
import { sourceOf } from './source-words.ts'

/** A contact in the file, or something that is none. */
export type Piece = { line: number } & ({ row: ContactRow } | { rejection: Rejection })

/** Everything in the file in its order, so that a piece is known by its place. */
export function piecesOf({ rows, rejected }: Pick<ReadContacts, 'rows' | 'rejected'>): Piece[] {
  const pieces: Piece[] = [
    ...rows.map((row) => ({ line: row.line, row })),
    ...rejected.map((rejection) => ({ line: rejection.line, rejection })),
  ]
  return pieces.toSorted((one, other) => one.line - other.line)
}

/** What a row is called in the file; '' when it has no name. */
export function rowName(row: ContactRow): string {
  const people = row.contacts.map(personName).filter((name) => name !== '')
  return row.kind === 'company' ? row.company || people.join(', ') : people.join(', ') || row.company
}

/**
 * The row with our own words for how they found us and for the persona, so that it compares with what we have. A
 * persona that we do not have is kept as unread.
 */
export function inOurWords(row: ContactRow, personas: readonly { name: string }[]): ContactRow {
  const { source, persona: written, ...rest } = row
  const persona = written && personas.find(({ name }) => fold(name) === fold(written))?.name
  const unnamed = rowName(row) === '' && !row.problems.some(({ code }) => code === 'name-missing')
  return {
    ...rest,
    ...(source && { source: sourceOf(source) ?? source }),
    ...(persona && { persona }),
    unread: written && !persona ? [...row.unread, { field: 'persona', value: written }] : row.unread,
    problems: unnamed ? [...row.problems, { field: 'name', code: 'name-missing', value: '' }] : row.problems,
  }
}
