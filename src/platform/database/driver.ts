import type { Writable } from 'node:stream'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type KyselyConfig,
  PostgresDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely'
import type pg from 'pg'
import { preparedName } from './prepared.ts'

/**
 * PostgreSQL for Kysely, with fewer waits per transaction than Kysely's own driver: the beginning travels together with
 * the first question, nobody waits for the end of a transaction that only read, and statements that come back are
 * prepared once per connection. The pool's connections must be pipelined (`pipeline: true`).
 */
export function pipelined(pool: pg.Pool): KyselyConfig['dialect'] {
  const usual = new PostgresDialect({ pool })
  return {
    createDriver: () => new PipelinedDriver(pool),
    createQueryCompiler: () => usual.createQueryCompiler(),
    createAdapter: () => usual.createAdapter(),
    createIntrospector: (db) => usual.createIntrospector(db),
  }
}

class PipelinedDriver implements Driver {
  readonly #pool: pg.Pool
  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Line> {
    return new Line(await this.#pool.connect())
  }

  async beginTransaction(line: Line, { accessMode, isolationLevel }: TransactionSettings): Promise<void> {
    line.begin(accessMode === 'read only', isolationLevel)
  }

  async commitTransaction(line: Line): Promise<void> {
    await line.commit()
  }

  async rollbackTransaction(line: Line): Promise<void> {
    await line.rollback()
  }

  async releaseConnection(line: Line): Promise<void> {
    line.release()
  }

  async destroy(): Promise<void> {
    await this.#pool.end()
  }
}

/** The socket of a connection, which pg has but does not tell its types. */
const wireOf = (client: pg.PoolClient) =>
  (client as unknown as { connection: { stream: Pick<Writable, 'cork' | 'uncork'> } }).connection

/** One connection, from when it is taken out of the pool until it goes back. */
class Line implements DatabaseConnection {
  readonly #client: pg.PoolClient
  /** How a transaction is to begin that nothing was asked in yet. One in which nothing is asked never begins. */
  #toBegin: string | undefined
  #readsOnly = false
  constructor(client: pg.PoolClient) {
    this.#client = client
  }

  begin(readsOnly: boolean, isolationLevel: string | undefined): void {
    const level = isolationLevel ? ` isolation level ${isolationLevel}` : ''
    this.#readsOnly = readsOnly
    this.#toBegin = `start transaction${level} ${readsOnly ? 'read only' : 'read write'}`
  }

  async commit(): Promise<void> {
    if (this.#forgetBeginning()) return
    const ending = this.#client.query('commit')
    // What was only read cannot be lost. Who uses this connection next stands behind the commit in the line, and a
    // connection that broke in between is told by the pool.
    if (this.#readsOnly) ending.catch(() => {})
    else await ending
  }

  async rollback(): Promise<void> {
    if (!this.#forgetBeginning()) await this.#client.query('rollback')
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const beginning = this.#toBegin
    this.#toBegin = undefined
    const { stream } = wireOf(this.#client)
    // The beginning waits for the question, so that both leave in one write and wake the database once.
    stream.cork()
    const begun = beginning && this.#client.query(beginning)
    const asked = this.#client.query<Row & pg.QueryResultRow>({
      name: preparedName(sql),
      text: sql,
      values: [...parameters],
    })
    stream.uncork()
    // The answer only counts in a transaction that has begun.
    const [{ command, rowCount, rows }] = await Promise.all([asked, begun])
    const changes =
      command === 'INSERT' || command === 'UPDATE' || command === 'DELETE' || command === 'MERGE'
    return { rows: rows ?? [], ...(changes && { numAffectedRows: BigInt(rowCount ?? 0) }) }
  }

  // biome-ignore lint/correctness/useYield: nothing in the house reads row by row, and a pipelined connection cannot.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('a pipelined connection answers whole questions only')
  }

  release(): void {
    this.#client.release()
  }

  #forgetBeginning(): boolean {
    const neverBegun = this.#toBegin !== undefined
    this.#toBegin = undefined
    return neverBegun
  }
}
