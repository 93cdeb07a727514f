import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { StartRefused } from '../../start-refused.ts'
import { findBinaries } from './binaries.ts'
import { chooseDatabaseUser } from './database-user.ts'
import { lockFolder } from './folder-lock.ts'
import { type DatabaseFolders, makeDatabaseFolders, makeDataFolder, nearestExisting } from './folders.ts'
import { openCluster, superuserName } from './initialise.ts'
import { startPostmaster } from './postmaster.ts'
import { asAppRole, atDatabase, completeRolesAndDatabase, ownerRole } from './roles.ts'
import type { Listening } from './server-settings.ts'

/** The PostgreSQL in the data folder, running for this process alone. */
export interface PrivateServer {
  /** For migrations: the role that owns the tables. */
  ownerUrl: string
  /** For everything else: the role that row-level security holds. */
  appUrl: string
  /** For set-up and tests: may do anything, on the database `postgres`. */
  superuserUrl: string
  /** Process id of the server; another one after it fell over and was started again. */
  postmasterPid(): number
  /** Writes down where this copy of Reisgenoot answers, so that a second copy on the same folder can name it. */
  announceAddress(address: string): Promise<void>
  /** Ends the server in good order and gives the folder free. To be called when all connections are closed. */
  stop(): Promise<void>
}

/**
 * Opens the data folder for this process alone and starts the PostgreSQL in it; the first time it is made. What a crash
 * left behind is cleared up first.
 * @param report receives one sentence per step that takes time.
 * @param beforeStart is called when the folder is ours and nothing was started yet; when it throws, so does this.
 * @throws StartRefused with a sentence that says what to do.
 */
export async function startPrivateServer(options: {
  dataDir: string
  report?: (sentence: string) => void
  beforeStart?: () => Promise<void>
}): Promise<PrivateServer> {
  const { report = () => {} } = options
  const dataDir = resolve(options.dataDir)
  const user = chooseDatabaseUser([join(dataDir, 'database/cluster'), nearestExisting(dataDir)])
  await makeDataFolder(dataDir)
  const lock = await lockFolder(dataDir, report)
  try {
    await options.beforeStart?.()
    const folders = await makeDatabaseFolders(dataDir, user)
    const binaries = await findBinaries(folders.database, user, report)
    const { cluster, passwords } = await openCluster(folders.database, binaries, user, report)
    const listening = await chooseListening(folders)
    const postmaster = await startPostmaster({ binaries, cluster, listening, user, report })
    try {
      const superuserUrl = urlFor(listening, superuserName, passwords.superuser, 'postgres')
      await completeRolesAndDatabase(superuserUrl, passwords.owner)
      const ownerUrl = urlFor(listening, ownerRole, passwords.owner, ownerRole)
      return {
        ownerUrl,
        appUrl: asAppRole(ownerUrl),
        superuserUrl,
        postmasterPid: postmaster.pid,
        announceAddress: lock.announce,
        stop: async () => {
          await postmaster.stop()
          await lock.release()
        },
      }
    } catch (error) {
      await postmaster.stop()
      throw error
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/** A socket keeps everybody else on this machine out; where its path is too long for the system, a port has to do. */
async function chooseListening({ socket }: DatabaseFolders): Promise<Listening> {
  const fits = Buffer.byteLength(join(socket, '.s.PGSQL.5432')) <= 100
  return process.platform !== 'win32' && fits ? { socketFolder: socket } : { port: await freePort() }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => {
        if (typeof address === 'object' && address !== null) found(address.port)
        else failed(new StartRefused('This machine gives no free port for the database.'))
      })
    })
  })
}

/** The address of a database on the private server, for one of its roles. */
export function urlFor(listening: Listening, role: string, password: string, database: string): string {
  const url = new URL(`postgres://${role}:${password}@localhost`)
  if ('port' in listening) {
    url.hostname = '127.0.0.1'
    url.port = String(listening.port)
  } else {
    url.searchParams.set('host', listening.socketFolder)
    url.searchParams.set('port', '5432')
  }
  url.searchParams.set('sslmode', 'disable')
  return atDatabase(url.toString(), database)
}
