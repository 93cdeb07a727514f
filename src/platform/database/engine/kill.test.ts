import { spawn } from 'node:child_process'
import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { postmasterIn, tryDataFolder } from '../../../../test/private-server.ts'
import { startOfProcess } from './processes.ts'
import { withConnection } from './roles.ts'

const tried = tryDataFolder()
const rounds = inject('killRounds')
const seed = inject('killSeed')

/**
 * A process that owns the folder writes rows one by one and says each number once it was acknowledged, until it is
 * killed, in half of the rounds together with the server itself. The next one must find every number it said.
 */
const title = `no acknowledged row is lost in ${rounds} kills (seed ${seed})`
test(title, { timeout: 60_000 + rounds * 10_000 }, async () => {
  const moments = fc.sample(fc.record({ rows: fc.integer({ min: 5, max: 120 }), server: fc.boolean() }), {
    seed,
    numRuns: rounds,
  })
  let acknowledged = 0
  for (const { rows, server } of moments) {
    const last = await writeUntilKilled(acknowledged, acknowledged + rows, server)
    expect(last).toBeGreaterThanOrEqual(acknowledged + rows)
    acknowledged = last
  }
  const opened = await tried.start()
  const { rows } = await withConnection(opened.ownerUrl, (client) =>
    client.query<{ number: number }>('select number from acknowledged order by number'),
  )
  const found = new Set(rows.map(({ number }) => number))
  const lost = Array.from({ length: acknowledged }, (_, index) => index + 1).filter(
    (number) => !found.has(number),
  )
  expect(lost).toEqual([])
})

/** Kills the writer as soon as it has said `until`, and answers the last number it said. */
async function writeUntilKilled(from: number, until: number, server: boolean): Promise<number> {
  const writer = spawn(process.execPath, ['--input-type=module', '-e', script(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = from
  let unfinished = ''
  let killed: Promise<void> | undefined
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (unfinished + text).split('\n')
    unfinished = lines.pop() ?? ''
    last = Number(lines.at(-1) ?? last)
    if (last >= until) killed ??= kill(writer.pid ?? 0, server)
  })
  await new Promise((closed) => writer.once('close', closed))
  await killed
  return last
}

async function kill(writer: number, server: boolean): Promise<void> {
  process.kill(writer, 'SIGKILL')
  const postmaster = await postmasterIn(tried.dataDir)
  expect(startOfProcess(postmaster)).toBeDefined()
  if (server) process.kill(postmaster, 'SIGKILL')
}

function script(from: number): string {
  const engine = JSON.stringify(import.meta.dirname)
  return `
    import pg from 'pg'
    const { startPrivateServer } = await import(${engine} + '/private-server.ts')
    const server = await startPrivateServer({ dataDir: ${JSON.stringify(tried.dataDir)} })
    const client = new pg.Client({ connectionString: server.ownerUrl })
    await client.connect()
    await client.query('create table if not exists acknowledged (number int primary key)')
    const { rows } = await client.query('select coalesce(max(number), 0) as last from acknowledged')
    if (rows[0].last < ${from}) throw new Error('lost ' + (${from} - rows[0].last) + ' rows')
    for (let number = Math.max(rows[0].last, ${from}) + 1; ; number++) {
      await client.query('insert into acknowledged values ($1)', [number])
      process.stdout.write(number + '\\n')
    }`
}
