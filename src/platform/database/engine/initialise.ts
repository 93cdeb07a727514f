import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, StartRefused } from '../../start-refused.ts'
import type { Binaries } from './binaries.ts'
import { asSeenFromInside, type DatabaseUser } from './database-user.ts'
import { systemEnvironment } from './postmaster.ts'

/** Passwords of the two roles that may log in; made once and kept, readable for the owner only, with the database. */
export interface Passwords {
  superuser: string
  owner: string
}

/** Name of the superuser inside the private server; only set-up and tests connect as it. */
export const superuserName = 'reisgenoot_superuser'

const passwordFile = 'reisgenoot-passwords.json'
const beginning = 'being-made'

/**
 * Opens or makes the database folder `cluster` inside `folder`. A new one is made under another name and moved in place
 * when it is complete, so a crash on the way leaves nothing that looks finished.
 * @throws StartRefused when the folder was made by another major version of PostgreSQL, or cannot be made.
 */
export async function openCluster(
  folder: string,
  binaries: Binaries,
  user: DatabaseUser | undefined,
  report: (sentence: string) => void,
): Promise<{ cluster: string; passwords: Passwords }> {
  const cluster = join(folder, 'cluster')
  for (const name of await readdir(folder)) {
    if (name.startsWith(beginning)) await rm(join(folder, name), { recursive: true, force: true })
  }
  const found = await majorVersionOf(cluster)
  const ours = binaries.version.split('.')[0]
  if (found === undefined) {
    report('Making the database (once, a few seconds).')
    await make(folder, cluster, binaries, user)
  } else if (found !== ours) {
    throw new StartRefused(
      `The database in ${cluster} was made by PostgreSQL ${found}, and this version of Reisgenoot brings PostgreSQL ${ours}, which cannot read it. Nothing was changed. Start it with the version of Reisgenoot that made it, make a backup there, and restore that backup into a new DATA_DIR here.`,
    )
  }
  return { cluster, passwords: await readPasswords(cluster) }
}

async function majorVersionOf(cluster: string): Promise<string | undefined> {
  try {
    return (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim()
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
    const inside = await readdir(cluster).catch(() => undefined)
    if (inside === undefined || inside.length === 0) return undefined
    throw new StartRefused(
      `The folder ${cluster} holds files, but not a complete database: PG_VERSION is missing. Nothing was changed. Put the whole folder back from a backup, or move it away to begin anew.`,
    )
  }
}

async function make(
  folder: string,
  cluster: string,
  binaries: Binaries,
  user: DatabaseUser | undefined,
): Promise<void> {
  const half = join(folder, `${beginning}-${process.pid}`)
  const passwords: Passwords = { superuser: newPassword(), owner: newPassword() }
  const passwordToBegin = join(folder, `${beginning}-password`)
  await mkdir(half, { mode: 0o700 })
  await writeFile(passwordToBegin, passwords.superuser, { mode: 0o600 })
  if (user) {
    await chown(half, user.uid, user.gid)
    await chown(passwordToBegin, user.uid, user.gid)
  }
  await runInitdb(binaries, half, user)
  await writeFile(join(half, passwordFile), JSON.stringify(passwords), { mode: 0o600 })
  if (user) await chown(join(half, passwordFile), user.uid, user.gid)
  await rm(passwordToBegin)
  await rename(half, cluster)
}

/**
 * Text is UTF-8 and compared by code point, the fast way; names are sorted for people in the queries that show them.
 * What is a letter comes from the system's C.UTF-8, for the forgiving search asks it there: without it that search
 * would drop every accented letter. A system that has no C.UTF-8 makes do.
 */
async function runInitdb(binaries: Binaries, cluster: string, user: DatabaseUser | undefined): Promise<void> {
  const steady = [
    `--pgdata=${asSeenFromInside(cluster, user)}`,
    `--username=${superuserName}`,
    `--pwfile=../${beginning}-password`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ]
  let complaint = await run(binaries.initdb, [...steady, '--lc-ctype=C.UTF-8'], cluster, user)
  if (complaint?.includes('invalid locale')) complaint = await run(binaries.initdb, steady, cluster, user)
  if (complaint !== undefined) {
    throw new StartRefused(`The database could not be made in ${cluster}. PostgreSQL says: ${complaint}.`)
  }
}

/** Runs a program of PostgreSQL in `folder` to its end; answers what it complained of, or nothing when all went well. */
async function run(
  program: string,
  args: string[],
  folder: string,
  user: DatabaseUser | undefined,
): Promise<string | undefined> {
  const child = spawn(program, args, {
    cwd: folder,
    uid: user?.uid,
    gid: user?.gid,
    env: systemEnvironment,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  const ending = await new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${signal ?? code}`))
  })
  return ending && (said.match(/(?:error|FATAL): +(.+)/)?.[1] ?? ending)
}

/** @throws StartRefused when the file with the passwords is gone or damaged. */
export async function readPasswords(cluster: string): Promise<Passwords> {
  const path = join(cluster, passwordFile)
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new StartRefused(
      `The passwords of the private database cannot be read from ${path} (${errorCode(error) || 'not in the right form'}). Put that file back from a backup of the data folder.`,
    )
  }
}

function newPassword(): string {
  return randomBytes(24).toString('base64url')
}
