import { writeFile } from 'node:fs/promises'
import pg from 'pg'

const place = new URL('../src/platform/database/generated/schema.ts', import.meta.url)

interface Column {
  table: string
  column: string
  type: string
  nullable: boolean
  hasDefault: boolean
}

const typeOf: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  time: 'string',
  timestamptz: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  numeric: 'number',
  bool: 'boolean',
  bytea: 'Buffer',
  _text: 'string[]',
  tsvector: 'string',
  jsonb: 'ColumnType<unknown, string, string>',
}

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const pascal = (name: string): string => camel(`_${name}`)

/** The TypeScript types of the tables in the migrated database at `url`, for Kysely with its camel-case plugin. */
export async function typesOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: columns } = await client.query<Column>(`
      select c.relname as table, a.attname as column, t.typname as type, not a.attnotnull as nullable,
        a.atthasdef as "hasDefault"
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
        and c.relname <> 'migration'
      order by c.relname, a.attnum`)
    const { rows: checks } = await client.query<{ table: string; definition: string }>(`
      select conrelid::regclass::text as table, pg_get_constraintdef(oid) as definition
      from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`)
    return written(columns, choicesIn(checks))
  } finally {
    await client.end()
  }
}

/** Text columns that a check holds to a list of words become that union of words. */
function choicesIn(checks: { table: string; definition: string }[]): Map<string, string> {
  const choices = new Map<string, string>()
  for (const { table, definition } of checks) {
    const match = /^CHECK \(\((\w+) = ANY \(ARRAY\[([^\]]+)\]\)\)\)$/.exec(definition)
    if (!match?.[1] || !match[2]) continue
    const words = [...match[2].matchAll(/'([^']+)'/g)].map(([, word]) => `'${word}'`)
    choices.set(`${table}.${match[1]}`, words.join(' | '))
  }
  return choices
}

function written(columns: Column[], choices: Map<string, string>): string {
  const tables = Map.groupBy(columns, (column) => column.table)
  const lines = [
    '// Written by `npm run types` from the migrated database; a test checks that it is up to date.',
    "import type { ColumnType, Generated } from 'kysely'",
    '',
  ]
  for (const [table, itsColumns] of tables) {
    lines.push(`export interface ${pascal(table)}Table {`)
    for (const { column, type, nullable, hasDefault } of itsColumns) {
      const known = typeOf[type]
      if (!known) throw new Error(`no TypeScript type for ${type} of ${table}.${column}`)
      const plain = choices.get(`${table}.${column}`) ?? known
      const whole = nullable ? `${plain} | null` : plain
      lines.push(`  ${camel(column)}: ${hasDefault ? `Generated<${whole}>` : whole}`)
    }
    lines.push('}', '')
  }
  lines.push('export interface DB {')
  for (const table of tables.keys()) lines.push(`  ${camel(table)}: ${pascal(table)}Table`)
  lines.push('}', '')
  return lines.join('\n')
}

if (import.meta.main) {
  const url = process.argv[2]
  if (!url) throw new Error('usage: generate-types.ts URL')
  await writeFile(place, await typesOf(url))
}
