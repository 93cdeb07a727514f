import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, configOfThisProcess } from '../platform/config.ts'
import type { House } from '../platform/house.ts'
import { StartRefused } from '../platform/start-refused.ts'
import { type Running, run } from '../run.ts'
import { buildDemo, type DemoLogin, demoSeed } from './build-demo.ts'

/**
 * `npm run demo`: example businesses in a folder of their own, which goes when the demo stops. HOST and PORT are
 * respected; no mail leaves, and no data that somebody keeps is touched.
 */
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

/** Asked to leave, also while still building: what has begun is ended in good order, the folder goes, then the process. */
const leaving = new AbortController()
const folder = await mkdtemp(join(tmpdir(), 'reisgenoot-demo-'))
const starting = start()
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
  process.on(signal, async () => {
    if (leaving.signal.aborted) return
    leaving.abort()
    await leave(await starting)
    process.exit(0)
  })
}

async function start(): Promise<Running | undefined> {
  let running: Running | undefined
  try {
    const { port, host, publicUrl, logLevel } = configOfThisProcess()
    say('Reisgenoot is making an example business, in a folder that goes when you stop it.')
    const config: Config = { port, host, publicUrl, logLevel, dataDir: folder, signup: 'closed' }
    let logins: DemoLogin[] = []
    const furnish = async (house: House) => {
      logins = await buildDemo(house, demoSeed, say, leaving.signal)
    }
    running = await run(config, say, { command: 'npm run demo', furnish })
    say(`Reisgenoot is open at ${publicUrl ?? running.address}`)
    for (const { business, email, password } of logins)
      say(`${business}: sign in as ${email} with ${password}`)
    return running
  } catch (error) {
    if (leaving.signal.aborted) return running
    await leave(running)
    if (!(error instanceof StartRefused)) throw error
    say(error.message)
    process.exit(error.exitCode)
  }
}

async function leave(running: Running | undefined): Promise<void> {
  await running?.stop()
  await rm(folder, { recursive: true, force: true })
}
