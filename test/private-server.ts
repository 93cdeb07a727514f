import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect } from 'vitest'
import { type PrivateServer, startPrivateServer } from '../src/platform/database/engine/private-server.ts'
import { withConnection } from '../src/platform/database/engine/roles.ts'
import { StartRefused } from '../src/platform/start-refused.ts'

export const isRoot = process.getuid?.() === 0

const engine = join(import.meta.dirname, '../src/platform/database/engine/private-server.ts')

/** A data folder of its own for every test, with the servers that the test starts on it. */
export interface TriedFolder {
  dataDir: string
  start(report?: (sentence: string) => void): Promise<PrivateServer>
  stop(server: PrivateServer): Promise<void>
}

/** Gives every test of this file a new data folder; what it starts is stopped, and the folder removed. */
export function tryDataFolder(): TriedFolder {
  let made = ''
  let running: PrivateServer[] = []
  const tried: TriedFolder = {
    dataDir: '',
    async start(report) {
      const server = await startPrivateServer({ dataDir: tried.dataDir, report })
      running.push(server)
      return server
    },
    async stop(server) {
      running = running.filter((other) => other !== server)
      await server.stop()
    },
  }
  beforeEach(async () => {
    made = await mkdtemp(join(tmpdir(), 'reisgenoot-engine-'))
    tried.dataDir = made
  })
  afterEach(async () => {
    for (const server of running.splice(0)) await server.stop()
    await rm(made, { recursive: true, force: true })
  })
  return tried
}

/** Process id of the server in a data folder, as it noted it there itself. */
export async function postmasterIn(dataDir: string): Promise<number> {
  const note = await readFile(join(dataDir, 'database/cluster/postmaster.pid'), 'utf8')
  return Number(note.split('\n')[0])
}

/** Starts a server that must be refused; the sentence it is refused with. */
export async function refusalOf(dataDir: string): Promise<string> {
  const error = await startPrivateServer({ dataDir }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StartRefused)
  return (error as StartRefused).message
}

/** The one value that `question` asks for. */
export async function one(url: string, question: string): Promise<unknown> {
  const { rows } = await withConnection(url, (client) => client.query({ text: question, rowMode: 'array' }))
  return rows[0]?.[0]
}

/** Starts and stops a server in a process of that user; what it printed: `started`, or why not. */
export function asUser(dataDir: string, uid: number): string {
  const script = `
    import { startPrivateServer } from ${JSON.stringify(engine)}
    try {
      const server = await startPrivateServer({ dataDir: ${JSON.stringify(dataDir)} })
      await server.stop()
      console.log('started')
    } catch (error) {
      console.log(error.name === 'StartRefused' ? error.message : error)
    }`
  const args = ['--input-type=module', '-e', script]
  return spawnSync(process.execPath, args, { uid, gid: uid, encoding: 'utf8' }).stdout
}
