import { CamelCasePlugin, Kysely, sql, type Transaction } from 'kysely'
import pg from 'pg'
import { pipelined } from './driver.ts'
import type { DB } from './generated/schema.ts'

/** The database as the app may use it: as the role that row-level security holds. */
export type Database = Kysely<DB>

/** A transaction inside one organisation. Every function of a module takes it first, so nothing runs outside one. */
export type Tx = Transaction<DB>

const { builtins } = pg.types
const parsers = new Map<number, (value: string) => unknown>([
  [builtins.DATE, (value) => value],
  [builtins.TIME, (value) => value.slice(0, 5)],
  [builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString()],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
])

/** Opens a pool of connections. Days arrive as `2026-11-21`, moments as ISO strings in UTC, numbers as numbers. */
export function openDatabase(url: string, onError: (error: Error) => void, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    pipeline: true,
    types: { getTypeParser: (id, format) => parsers.get(id) ?? pg.types.getTypeParser(id, format) },
  })
  pool.on('error', onError)
  return new Kysely<DB>({
    dialect: pipelined(pool),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

/** Points row-level security at `organisationId` until the end of this transaction. */
export async function enterOrganisation(tx: Tx, organisationId: string): Promise<void> {
  await sql`select set_config('reisgenoot.organisation', ${organisationId}, true)`.execute(tx)
}

/** Runs `work` in one transaction inside an organisation: for jobs and for links, which have no session. */
export function withinOrganisation<T>(
  database: Database,
  organisationId: string,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (tx) => {
    await enterOrganisation(tx, organisationId)
    return work(tx)
  })
}
