import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { errorCode, StartRefused } from '../../start-refused.ts'

/** The user as whom the database processes run when this process is root, for PostgreSQL refuses to be root. */
export interface DatabaseUser {
  uid: number
  gid: number
  name: string
}

/**
 * Who runs the database: `undefined` means simply this user. As root it is the owner of a database that is already
 * there, else the owner of the data folder, else the system's `postgres` or `nobody`.
 * @param folders the candidates whose owner counts, most telling first; those that do not exist are passed over.
 * @throws StartRefused when the user has no name on this machine, without which PostgreSQL will not work.
 */
export function chooseDatabaseUser(folders: string[]): DatabaseUser | undefined {
  if (process.platform === 'win32') return undefined
  const known = usersOfThisMachine()
  const self = process.getuid?.() ?? 0
  if (self !== 0) {
    if (!hasName()) throw new StartRefused(sentenceAboutNamelessUser(self))
    return undefined
  }
  for (const folder of folders) {
    const owner = statSync(folder, { throwIfNoEntry: false })?.uid
    if (owner === undefined || owner === 0) continue
    const user = known.find(({ uid }) => uid === owner)
    if (!user) throw new StartRefused(sentenceAboutNamelessUser(owner))
    return user
  }
  const unprivileged =
    known.find(({ name }) => name === 'postgres') ?? known.find(({ name }) => name === 'nobody')
  if (unprivileged) return unprivileged
  throw new StartRefused(
    'Reisgenoot was started as root, and the database may not run as root. This machine has no user postgres or nobody to run it as. Start Reisgenoot as an ordinary user, or make one: useradd --system postgres.',
  )
}

/**
 * The first folder on the way to `path` that `user` may not enter, or `undefined` when all of them are open.
 * Asked of the system itself, by trying, so that access lists and mounts count.
 */
export function closedFolder(path: string, user: DatabaseUser | undefined): string | undefined {
  if (!user || mayEnter(path, user)) return undefined
  const parent = dirname(path)
  return parent === path ? path : (closedFolder(parent, user) ?? path)
}

/**
 * The name by which the database finds `folder`, when it is started in there. As root on Linux that is "where I am":
 * a process that is put into a folder may work there, even where its user could not walk to it, so a data folder under
 * a closed home is no obstacle and nothing needs to be opened up.
 */
export function asSeenFromInside(folder: string, user: DatabaseUser | undefined): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : folder
}

function mayEnter(folder: string, user: DatabaseUser): boolean {
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    uid: user.uid,
    gid: user.gid,
    cwd: '/',
    stdio: 'ignore',
  })
  return tried.status === 0
}

function hasName(): boolean {
  try {
    userInfo()
    return true
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ERR_SYSTEM_ERROR') return false
    throw error
  }
}

function sentenceAboutNamelessUser(uid: number): string {
  return `The database would have to run as user number ${uid}, and that number has no name on this machine, without which PostgreSQL refuses to work. Give it a name (useradd --uid ${uid} reisgenoot), start Reisgenoot as another user, or point DATABASE_URL at a PostgreSQL server.`
}

function usersOfThisMachine(): DatabaseUser[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ name, uid }) => name !== '' && Number.isInteger(uid) && uid > 0)
}
