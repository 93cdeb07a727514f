import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'
import { prepareJobs } from '../jobs/prepare.ts'
import { StartRefused } from '../start-refused.ts'

const folder = new URL('../../../migrations/', import.meta.url)
const advisoryLock = 7_305_112_026

/**
 * Brings the database at `url` (as the owner of its tables) to the newest schema: every file of `migrations/` in
 * order, each in a transaction of its own, each once; then the tables of the job queue. Two processes at the same time
 * wait for one another.
 * @throws StartRefused when a file that was applied before has changed since, or is not there: history is not
 * rewritten, and an older Reisgenoot keeps off the data of a newer one.
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
    const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
    const unknown = [...applied.keys()].find((name) => !names.includes(name))
    if (unknown) throw new StartRefused(madeByAnother(`knows nothing of the step ${stepOf(unknown)}`))
    for (const name of names) {
      const sql = await readFile(new URL(name, folder), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before !== undefined)
        throw new StartRefused(madeByAnother(`has another text for the step ${stepOf(name)}`))
      report(stepOf(name))
      await apply(client, name, sql, checksum)
    }
    await prepareJobs(url)
  } finally {
    await client.end()
  }
}

const stepOf = (name: string): string => name.replace(/\.sql$/, '')

function madeByAnother(difference: string): string {
  return `This data was brought up to date by another version of Reisgenoot: this one ${difference}. Nothing was changed. Start the version that opened it last, or a newer one; or begin with empty data, by another DATA_DIR or DATABASE_URL.`
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
