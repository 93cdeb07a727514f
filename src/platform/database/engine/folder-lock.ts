import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { errorCode, StartRefused } from '../../start-refused.ts'
import { placeOfProcesses, startOfProcess, waitUntil } from './processes.ts'

/** A data folder that this process, and no other, may use. */
export interface FolderLock {
  /** Writes down where this copy can be reached, so that a second copy can name it. */
  announce(address: string): Promise<void>
  release(): Promise<void>
}

interface Holder {
  pid: number
  started: string
  place: string
  since: string
  address?: string
}

const heartbeat = 5_000
const silence = 3 * heartbeat

/**
 * Takes the data folder for this process. The lock is a file that names its holder by process id and start time, so
 * one left behind by a crash is recognised at once. A holder in another container or machine that shares the folder
 * cannot be looked at; it shows life by touching the file, and after 15 seconds of silence the folder is free.
 * @throws StartRefused naming the copy that has the folder.
 */
export async function lockFolder(
  folder: string,
  report: (sentence: string) => void = () => {},
): Promise<FolderLock> {
  const path = join(folder, 'in-use.json')
  const holder: Holder = {
    pid: process.pid,
    started: startOfProcess(process.pid) ?? '',
    place: placeOfProcesses(),
    since: new Date().toISOString(),
  }
  while (!(await claim(path, holder))) {
    const text = await readIfThere(path)
    if (text === undefined) continue
    const other = parseHolder(text)
    if (other && (await isAlive(path, other, report))) throw new StartRefused(sentenceAbout(other, folder))
    await discard(path, text)
  }
  const beat = setInterval(() => {
    const now = new Date()
    utimes(path, now, now).catch(() => {})
  }, heartbeat)
  beat.unref()
  return {
    announce: async (address) => {
      const next = `${path}.${randomUUID()}`
      await writeFile(next, JSON.stringify({ ...holder, address }), { mode: 0o600 })
      await rename(next, path)
    },
    release: async () => {
      clearInterval(beat)
      await rm(path, { force: true })
    },
  }
}

/** Where the copy that has the data folder open answers; undefined while none is open there, or none said so yet. */
export async function announcedAddress(folder: string): Promise<string | undefined> {
  const path = join(folder, 'in-use.json')
  const holder = parseHolder((await readIfThere(path)) ?? '')
  if (!holder) return undefined
  const isHere = holder.place === placeOfProcesses()
  const isOpen = isHere
    ? startOfProcess(holder.pid) === holder.started
    : Date.now() - ((await lastTouched(path)) ?? 0) < silence
  return isOpen ? holder.address : undefined
}

/** Puts a complete lock in place in one step, or answers false when there is one already. */
async function claim(path: string, holder: Holder): Promise<boolean> {
  const own = `${path}.${randomUUID()}`
  await writeFile(own, JSON.stringify(holder), { mode: 0o600 })
  try {
    await link(own, path)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  } finally {
    await rm(own, { force: true })
  }
}

/** Removes the stale lock that was read as `text`, and puts back any other that took its place meanwhile. */
async function discard(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  try {
    await rename(path, aside)
    if ((await readFile(aside, 'utf8')) !== text) await link(aside, path)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function isAlive(path: string, holder: Holder, report: (sentence: string) => void): Promise<boolean> {
  if (holder.place === placeOfProcesses()) {
    // One that was killed a moment ago may still be on its way out.
    return !(await waitUntil(() => startOfProcess(holder.pid) !== holder.started, 500))
  }
  const touched = await lastTouched(path)
  const left = silence - (Date.now() - (touched ?? 0))
  if (left <= 0) return false
  report('Another machine or container used this data folder a moment ago. Looking whether it still does.')
  let now = touched
  await waitUntil(async () => {
    now = await lastTouched(path)
    return now !== touched
  }, left)
  return now !== undefined && now !== touched
}

async function lastTouched(path: string): Promise<number | undefined> {
  return (await stat(path).catch(() => undefined))?.mtimeMs
}

function sentenceAbout(holder: Holder, folder: string): string {
  const since = `${holder.since.slice(0, 16).replace('T', ' ')} UTC`
  const where = holder.address ? `, at ${holder.address}` : ''
  return `Reisgenoot is already running on the folder ${folder}: process ${holder.pid}, since ${since}${where}. Use that one, stop it first (kill ${holder.pid}), or give this copy a folder of its own with DATA_DIR.`
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text)
    return typeof holder?.pid === 'number' && typeof holder.place === 'string' ? holder : undefined
  } catch {
    return undefined
  }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}
