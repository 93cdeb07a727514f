import { statSync } from 'node:fs'
import { access, chown, constants, mkdir, readdir, rm } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode, StartRefused } from '../../start-refused.ts'
import type { DatabaseUser } from './database-user.ts'

/** Where the private server keeps its things, inside the data folder. */
export interface DatabaseFolders {
  /** Owned by the database user, closed to everybody else. */
  database: string
  /** Holds the server's socket and nothing else; seen from the database itself it is `../socket`. */
  socket: string
}

/** The folder itself, or the nearest one above it that is already there. */
export function nearestExisting(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) ? path : nearestExisting(dirname(path))
}

/**
 * Makes the data folder where it is missing.
 * @throws StartRefused when that cannot be done, or when this user may not work in it.
 */
export async function makeDataFolder(dataDir: string): Promise<void> {
  await explained(dataDir, async () => {
    await mkdir(dirname(dataDir), { recursive: true })
    await mkdir(dataDir, { mode: 0o700 }).catch(unlessThere)
    await readdir(dataDir)
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  })
}

/**
 * Makes the database's own folders inside the data folder and gives them to the database user.
 * @throws StartRefused when that cannot be done.
 */
export async function makeDatabaseFolders(
  dataDir: string,
  user: DatabaseUser | undefined,
): Promise<DatabaseFolders> {
  const database = join(dataDir, 'database')
  const socket = join(database, 'socket')
  await explained(database, async () => {
    await mkdir(database, { recursive: true, mode: 0o700 })
    await rm(socket, { recursive: true, force: true })
    await mkdir(socket, { mode: 0o700 })
    if (user) {
      await chown(database, user.uid, user.gid)
      await chown(socket, user.uid, user.gid)
    }
  })
  return { database, socket }
}

function unlessThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error
}

async function explained(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new StartRefused(sentenceFor(errorCode(error), folder))
  }
}

function sentenceFor(code: string, folder: string): string {
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return `This user (${userInfo().username}) may not read and write the data folder ${folder}. Start Reisgenoot as the user that made it, hand the folder over (chown -R ${userInfo().username} "${folder}"), or choose another with DATA_DIR.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `The data folder ${folder} cannot be made, because there is a file with that name on the way. Choose another with DATA_DIR.`
    case 'EROFS':
      return `The data folder ${folder} is on a disk that can only be read. Choose another with DATA_DIR.`
    case 'ENOSPC':
      return `The disk with the data folder ${folder} is full. Make room, or choose another with DATA_DIR.`
    default:
      return `The data folder ${folder} cannot be used (${code || 'for a reason the system does not name'}). Choose another with DATA_DIR.`
  }
}
