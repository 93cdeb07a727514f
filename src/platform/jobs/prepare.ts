import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { jobSchema } from './jobs.ts'

/** Makes or upgrades the tables of the job queue as their owner, and lets the app's role use them. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: jobSchema,
    max: 1,
    supervise: false,
    schedule: false,
  })
  boss.on('error', () => {})
  await boss.start()
  await boss.stop({ graceful: false })
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query(`grant usage on schema ${jobSchema} to reisgenoot_app`)
    await client.query(
      `grant select, insert, update, delete on all tables in schema ${jobSchema} to reisgenoot_app`,
    )
    await client.query(`grant usage on all sequences in schema ${jobSchema} to reisgenoot_app`)
    await client.query(`grant execute on all functions in schema ${jobSchema} to reisgenoot_app`)
  } finally {
    await client.end()
  }
}
