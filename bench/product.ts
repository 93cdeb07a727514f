import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
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
export const startProduct = (dataDir: string, port: number): Promise<Product> =>
  startCommand('start', { DATA_DIR: dataDir, PORT: String(port) }).then(({ product }) => product)

/** Starts the example business, with how to sign in to it. */
export async function startDemo(port: number): Promise<Product & { email: string; password: string }> {
  const { product, said } = await startCommand('demo', { PORT: String(port) }, /sign in as \S+ with .+\n/)
  const [, email = '', password = ''] = /sign in as (\S+) with (.+)\n/.exec(said) ?? []
  return { ...product, email, password }
}

function startCommand(
  command: 'start' | 'demo',
  settings: Record<string, string>,
  alsoSays = /open at /,
): Promise<{ product: Product; said: string }> {
  const began = performance.now()
  let firstLine: number | undefined
  const child = spawn(process.execPath, ['scripts/launch.mjs', command], {
    env: { ...process.env, ...settings, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  return new Promise((opened, failed) => {
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      firstLine ??= performance.now()
      said += chunk.toString()
      const address = /open at (\S+)/.exec(said)?.[1]
      if (!address || !alsoSays.test(said)) return
      const now = performance.now()
      const product = {
        process: child,
        address,
        secondsFromFirstLine: (now - firstLine) / 1000,
        secondsFromCommand: (now - began) / 1000,
        stop: () => stop(child),
      }
      opened({ product, said })
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

/** A process of the same Node that does nothing, to compare with. */
export async function restingNode(): Promise<{ pid: number; stop(): void }> {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 60_000); console.log("up")'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  return { pid: child.pid ?? 0, stop: () => child.kill() }
}
