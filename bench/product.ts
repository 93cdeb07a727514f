import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as a user starts it, on a folder and a port of its own. */
export interface Product {
  process: ChildProcess
  address: string
  /** Seconds from the first line it said until it was open, and from the command until it was open. */
  secondsFromFirstLine: number
  secondsFromCommand: number
  stop(): Promise<void>
}

/** Starts the product like `npm start` does, and waits until it says that it is open. */
export function startProduct(dataDir: string, port: number): Promise<Product> {
  const began = performance.now()
  let firstLine: number | undefined
  const child = spawn(process.execPath, ['scripts/launch.mjs', 'start'], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return new Promise((opened, failed) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      firstLine ??= performance.now()
      said += chunk.toString()
      const address = /open at (\S+)/.exec(said)?.[1]
      if (!address) return
      const now = performance.now()
      opened({
        process: child,
        address,
        secondsFromFirstLine: (now - firstLine) / 1000,
        secondsFromCommand: (now - began) / 1000,
        stop: () => stop(child),
      })
    })
    child.once('exit', () => failed(new Error(`the product did not start: ${said}`)))
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    child.once('exit', () => stopped())
    child.kill('SIGTERM')
  })
}

/** A folder that exists while `work` runs. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'reisgenoot-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Memory of a process and everything it started, in MB: proportional set size, so that pages shared between the
 * processes of PostgreSQL count once. Linux only.
 */
export async function memoryOfTree(pid: number): Promise<number> {
  const parents = new Map<number, number>()
  for (const name of await readdir('/proc')) {
    const status = /^\d+$/.test(name) ? await readFile(`/proc/${name}/status`, 'utf8').catch(() => '') : ''
    const parent = /^PPid:\s*(\d+)/m.exec(status)?.[1]
    if (parent) parents.set(Number(name), Number(parent))
  }
  const family = new Set([pid])
  for (let grown = true; grown; ) {
    const before = family.size
    for (const [child, parent] of parents) if (family.has(parent)) family.add(child)
    grown = family.size > before
  }
  let kilobytes = 0
  for (const member of family) {
    const rollup = await readFile(`/proc/${member}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s*(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes / 1024
}
