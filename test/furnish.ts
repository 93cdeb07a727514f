import type pg from 'pg'
import { withConnection } from '../src/platform/database/engine/roles.ts'
import { newId } from '../src/platform/ids.ts'

/** The rows of one organisation, by the column that names them: `customer_id`, `card_id`, `organisation_id`. */
export type Furnished = Record<string, string>

interface Column {
  name: string
  type: string
  /** The allowed words, where a check names them. */
  words: string[] | null
  /** The table that it points at. */
  target: string | null
}

interface Table {
  name: string
  keys: string[]
  columns: Column[]
}

/** What the catalogue cannot say: columns that may be empty each, but not all of them. */
const also: Record<string, Record<string, unknown>> = {
  journey_change_row: { after: '{}' },
}

/**
 * Puts one row in every table of an organisation, by what the catalogue says of its columns, so that nothing is left
 * out when a table is added.
 * @param into an organisation that is there already, with whatever it has; without it a new one is made.
 */
export async function furnish(appUrl: string, into?: string): Promise<Furnished> {
  return withConnection(appUrl, async (client) => {
    const organisationId = into ?? newId()
    const made: Furnished = { organisation_id: organisationId }
    await client.query('begin')
    await client.query(`select set_config('reisgenoot.organisation', $1, true)`, [organisationId])
    made.user_id = await somebody(client)
    const waiting = await tablesOfOrganisations(client)
    while (waiting.length > 0) {
      const next = waiting.findIndex(
        (table) => !waiting.some((other) => table !== other && needs(table, other)),
      )
      const [table] = waiting.splice(Math.max(next, 0), 1)
      if (table && !(into && table.name === 'organisation')) await addRow(client, table, made)
    }
    await client.query('commit')
    return made
  })
}

const needs = (table: Table, other: Table): boolean =>
  table.columns.some(({ target }) => target === other.name)

async function somebody(client: pg.Client): Promise<string> {
  const userId = newId()
  await client.query('insert into login_user (id, name, email) values ($1, $2, $3)', [
    ...[userId, 'Iemand', `${userId}@de-wit.example`],
  ])
  return userId
}

async function addRow(client: pg.Client, table: Table, made: Furnished): Promise<void> {
  const values: Record<string, unknown> = { ...also[table.name] }
  for (const column of table.columns) values[column.name] = valueFor(column, table, made)
  const names = Object.keys(values)
  const places = names.map((_, index) => `$${index + 1}`)
  await client.query(
    `insert into ${table.name} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(values),
  )
}

function valueFor({ name, type, words, target }: Column, table: Table, made: Furnished): unknown {
  const isOwnName = table.keys.at(-1) === name && target === null
  if (name === 'organisation_id') return made.organisation_id
  if (isOwnName && type === 'uuid') {
    made[name] ??= newId()
    return made[name]
  }
  if (target) return made[name] ?? made[`${target}_id`] ?? made.user_id
  if (words) return words[0]
  if (type === 'uuid') return made[name] ?? newId()
  if (type === 'date') return '2026-11-19'
  if (type.startsWith('timestamp')) return '2026-11-19T08:30:00Z'
  if (type === 'bytea') return Buffer.from(newId())
  if (type === 'jsonb') return '{}'
  if (type.endsWith('[]')) return []
  return ['integer', 'smallint', 'bigint', 'numeric'].includes(type) ? 1 : `${name} ${newId()}`
}

/** Every table of an organisation with the columns that must be filled, and what they may hold. */
async function tablesOfOrganisations(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by place)
        from unnest(k.conkey) with ordinality as key(number, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = key.number) as keys,
      (select json_agg(json_build_object(
          'name', a.attname,
          'type', format_type(a.atttypid, null),
          'words', (
            select array_agg(word[1]) from pg_constraint w,
              regexp_matches(pg_get_constraintdef(w.oid), '''([a-z_]+)''::text', 'g') as word
            where w.conrelid = c.oid and w.contype = 'c' and w.conkey = array[a.attnum]),
          'target', (
            select f.confrelid::regclass::text from pg_constraint f
            where f.conrelid = c.oid and f.contype = 'f' and a.attname <> 'organisation_id'
              and f.conkey[cardinality(f.conkey)] = a.attnum limit 1)))
        from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef
          and a.attidentity = '') as columns
    from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
    order by c.relname`)
  return rows.map((table) => ({ ...table, columns: withOrganisation(table) }))
}

/** An organisation is what the others point at, though its column is not a reference everywhere. */
const withOrganisation = ({ name, columns }: Table): Column[] =>
  columns.map((column) =>
    column.name === 'organisation_id' && name !== 'organisation'
      ? { ...column, target: 'organisation' }
      : column,
  )
