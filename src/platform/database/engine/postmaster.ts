import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, statSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import type { Binaries } from './binaries.ts'
import { asSeenFromInside, type DatabaseUser } from './database-user.ts'
import { waitUntil } from './processes.ts'
import { type Listening, serverSettings } from './server-settings.ts'
import { endSurvivors } from './survivors.ts'

/** What the database processes see of the environment: nothing of ours, and messages in English. */
export const systemEnvironment: NodeJS.ProcessEnv | undefined =
  process.platform === 'win32' ? undefined : { LC_ALL: 'C', TZ: 'UTC' }

/** A running PostgreSQL that is started again when it falls over, until it is stopped. */
export interface Postmaster {
  /** Process id of the server that runs now. */
  pid(): number
  /** Ends connections and transactions, writes everything, and waits until the server is gone. */
  stop(): Promise<void>
}

interface Starting {
  binaries: Binaries
  cluster: string
  listening: Listening
  user: DatabaseUser | undefined
  report: (sentence: string) => void
}

const recoveryPatience = 600_000
const stopPatience = 60_000
const pauses = [500, 1_000, 2_000, 5_000, 10_000, 30_000]

/**
 * Starts PostgreSQL on `cluster` and waits until it takes connections, recovery after a crash included. When it
 * ends by itself, for instance because the disk was full, it is started again after a pause.
 * @throws StartRefused with PostgreSQL's own reason when it does not start.
 */
export async function startPostmaster(starting: Starting): Promise<Postmaster> {
  let child = await start(starting)
  let stopping = false
  let recovery = Promise.resolve()

  const supervise = () => {
    child.once('exit', () => {
      if (!stopping) recovery = recover()
    })
  }
  const recover = async () => {
    for (let attempt = 0; !stopping; attempt++) {
      starting.report('The database stopped unexpectedly. Starting it again.')
      await waitUntil(() => stopping, pauses[Math.min(attempt, pauses.length - 1)] ?? 0)
      if (stopping) return
      try {
        child = await start(starting)
        supervise()
        starting.report('The database is back.')
        return
      } catch (error) {
        starting.report(error instanceof Error ? error.message : String(error))
      }
    }
  }
  supervise()

  return {
    pid: () => child.pid ?? 0,
    stop: async () => {
      stopping = true
      await recovery
      await end(child, starting.cluster)
    },
  }
}

async function start({ binaries, cluster, listening, user, report }: Starting): Promise<ChildProcess> {
  await endSurvivors(cluster, report)
  const first = join(cluster, 'start.log')
  await rm(first, { force: true })
  const output = openSync(first, 'w', 0o600)
  const settings = Object.entries(serverSettings(listening)).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(binaries.postgres, ['-D', asSeenFromInside(cluster, user), ...settings], {
    cwd: cluster,
    uid: user?.uid,
    gid: user?.gid,
    env: systemEnvironment,
    // In a session of its own: Ctrl-C in the terminal ends Reisgenoot, which then ends the database in good order.
    detached: true,
    stdio: ['ignore', output, output],
  })
  closeSync(output)
  let failed: string | undefined
  child.once('error', (error) => {
    failed = error.message
  })
  child.once('exit', (code, signal) => {
    failed = `it ended with ${signal ?? code}`
  })
  const slow = setInterval(() => report('The database is still getting ready.'), 10_000)
  const decided = await waitUntil(
    async () => failed !== undefined || (await stateOf(cluster, child.pid)) === 'ready',
    recoveryPatience,
  )
  clearInterval(slow)
  if (decided && failed === undefined) {
    child.unref()
    return child
  }
  if (failed === undefined) child.kill('SIGQUIT')
  const reason = (await lastComplaint(cluster)) ?? failed ?? 'it was not ready within ten minutes'
  throw new StartRefused(`The database in ${cluster} did not start. PostgreSQL says: ${reason}.`)
}

async function end(child: ChildProcess, cluster: string): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.ref()
  child.kill('SIGINT')
  const harder = setTimeout(() => child.kill('SIGQUIT'), stopPatience)
  await gone
  clearTimeout(harder)
  await rm(join(cluster, 'start.log'), { force: true })
}

/** The state that a server writes into its folder: `starting`, `ready`, `stopping`. */
async function stateOf(cluster: string, pid: number | undefined): Promise<string | undefined> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === pid ? lines[7]?.trim() : undefined
}

/** The last thing PostgreSQL complained of: in its first words, else in the newest of its own log files. */
async function lastComplaint(cluster: string): Promise<string | undefined> {
  const folder = join(cluster, 'log')
  const logs = await readdir(folder).catch(() => [])
  const newest = logs
    .map((name) => join(folder, name))
    .sort((one, other) => statSync(one).mtimeMs - statSync(other).mtimeMs)
    .at(-1)
  for (const path of [join(cluster, 'start.log'), newest]) {
    const text = path ? await readFile(path, 'utf8').catch(() => '') : ''
    const complaint = [...text.matchAll(/(?:FATAL|PANIC|postgres): +(.+)/g)].at(-1)?.[1]
    if (complaint) return complaint
  }
  return undefined
}
