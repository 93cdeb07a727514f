import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { prepareJobs } from '../jobs/prepare.ts'

const folder = new URL('../../../migrations/', import.meta.url)
const advisoryLock = 7_305_112_026

/**
 * Brings the database at `url` (as the owner of its tables) to the newest schema: every file of `migrations/` in
 * order, each in a transaction of its own, each once; then the tables of the job queue. Two processes at the same time wait for one another.
 * @throws when a file that was applied before has changed since: history is not rewritten.
 */
export async function migrate(url: string, report: (sentence: string) => void = () => {}): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(
      'create table if not exists migration (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
    )
    const applied = new Map(
      (
        await client.query<{ name: string; checksum: string }>('select name, checksum from migration')
      ).rows.map((row) => [row.name, row.checksum]),
    )
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()) {
      const sql = await readFile(new URL(name, folder), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before !== undefined) throw new Error(`migration ${name} was changed after it had been applied`)
      report(name.replace(/\.sql$/, ''))
      await apply(client, name, sql, checksum)
    }
    await prepareJobs(url)
  } finally {
    await client.end()
  }
}

async function apply(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
