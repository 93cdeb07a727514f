import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readPasswords } from './initialise.ts'
import { urlFor } from './private-server.ts'
import { startOfProcess } from './processes.ts'
import { asAppRole, ownerRole } from './roles.ts'

/**
 * The private server of a data folder that a running copy of Reisgenoot has open, as the app's role: for a command
 * beside it. Undefined while no copy is running.
 */
export async function runningServerUrl(dataDir: string): Promise<string | undefined> {
  const database = join(dataDir, 'database')
  const cluster = join(database, 'cluster')
  // PostgreSQL's own note: process id, folder, start, port, socket folder, address, memory key, state.
  const note = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  const [pid, , , port, socketFolder, , , state] = note.map((line) => line.trim())
  if (state !== 'ready' || startOfProcess(Number(pid)) === undefined) return undefined
  const listening = socketFolder ? { socketFolder: join(database, 'socket') } : { port: Number(port) }
  const { owner } = await readPasswords(cluster)
  return asAppRole(urlFor(listening, ownerRole, owner, ownerRole))
}
