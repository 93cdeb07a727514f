import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'
import {
  keyOf,
  keysOf,
  planOnto,
  type RowChange,
  type RowImage,
  type Subject,
  subjects,
  type Writing,
} from './row-images.ts'

/** What hangs from a row and would fall with it. */
const hangsFrom: Partial<Record<Subject, readonly Subject[]>> = {
  persona: ['feeling', 'card'],
  phase: ['moment', 'card'],
  moment: ['feeling'],
}

/**
 * Makes the rows of the design as `changes` (one per row) say, in a number of queries that does not grow with them.
 * @throws Refusal `change-overtaken` when somebody changed the same thing since, or hung something on what must go.
 */
export async function carryOut(
  tx: Tx,
  organisationId: string,
  changes: readonly RowChange[],
  at: string,
): Promise<void> {
  const writings: [Subject, Writing][] = []
  for (const subject of subjects) {
    const ofSubject = changes.filter((change) => change.subject === subject)
    if (ofSubject.length === 0) continue
    const writing = planOnto(ofSubject, await currentRows(tx, organisationId, subject, ofSubject), at)
    if (!writing) throw new Refusal('change-overtaken')
    writings.push([subject, writing])
  }
  try {
    for (const [subject, { insert }] of writings) await insertRows(tx, subject, insert)
    for (const [subject, { update }] of writings) await updateRows(tx, subject, update)
    for (const [subject, { remove }] of writings.toReversed()) await removeRows(tx, subject, remove)
    await sql`set constraints all immediate`.execute(tx)
  } catch (error) {
    if (brokeAConstraint(error)) throw new Refusal('change-overtaken')
    throw error
  }
}

/** SQLSTATE class 23: what the step needs is gone, or its place is taken. */
const brokeAConstraint = (error: unknown): boolean =>
  String((error as { code?: unknown }).code).startsWith('23')

async function currentRows(
  tx: Tx,
  organisationId: string,
  subject: Subject,
  changes: readonly RowChange[],
): Promise<Map<string, RowImage>> {
  const images = changes.map(({ before, after }) => before ?? after ?? {})
  const { rows } = await sql<{ image: RowImage }>`
    select to_jsonb(t) as image from ${sql.table(subject)} t join ${recordsOf(subject, images)} r on ${sameKey(subject)}
    where t.organisation_id = ${organisationId}
    for no key update of t`.execute(tx)
  return new Map(rows.map(({ image }) => [keyOf(subject, image), image]))
}

async function insertRows(tx: Tx, subject: Subject, rows: RowImage[]): Promise<void> {
  if (rows.length === 0) return
  await sql`insert into ${sql.table(subject)} select r.* from ${recordsOf(subject, rows)} r`.execute(tx)
}

async function updateRows(tx: Tx, subject: Subject, rows: RowImage[]): Promise<void> {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0] ?? {})
  const assignments = columns.map((column) => sql`${sql.ref(column)} = r.${sql.ref(column)}`)
  await sql`
    update ${sql.table(subject)} t set ${sql.join(assignments)} from ${recordsOf(subject, rows)} r
    where ${sameKey(subject)}`.execute(tx)
}

async function removeRows(tx: Tx, subject: Subject, rows: RowImage[]): Promise<void> {
  if (rows.length === 0) return
  const gone = recordsOf(subject, rows)
  for (const child of hangsFrom[subject] ?? []) {
    const { rows: left } = await sql`
      select 1 from ${sql.table(child)} t join ${gone} r on ${sameKey(subject)} limit 1`.execute(tx)
    if (left.length > 0) throw new Refusal('change-overtaken')
  }
  await sql`delete from ${sql.table(subject)} t using ${gone} r where ${sameKey(subject)}`.execute(tx)
}

const recordsOf = (subject: Subject, images: readonly RowImage[]): RawBuilder<unknown> =>
  sql`jsonb_populate_recordset(null::${sql.table(subject)}, ${JSON.stringify(images)}::jsonb)`

/** Row `t` of a table is the record `r`, or belongs to it. */
const sameKey = (subject: Subject): RawBuilder<unknown> =>
  sql.join(
    ['organisation_id', ...keysOf[subject]].map((column) => sql`t.${sql.ref(column)} = r.${sql.ref(column)}`),
    sql` and `,
  )
