import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The product as a process of its own, as a user starts it. */
export interface LivingProduct {
  process: ChildProcess
  address: string
  /** What it has said until now. */
  said(): string
  /** Sends a signal and gives the exit code, or the signal that ended it; also of one that has ended already. */
  end(signal: NodeJS.Signals): Promise<number | string>
}

/** How a start that was refused ended. */
export interface RefusedStart {
  said: string
  code: number | null
}

type Settings = Record<string, string>

/** Starts `src/main.ts` and waits until it says that it is open. */
export async function startProduct(settings: Settings): Promise<LivingProduct> {
  const child = launch(settings)
  let said = ''
  await new Promise<void>((opened, failed) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('is open at')) opened()
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code}: ${said}`)))
  })
  return {
    process: child,
    address: `http://127.0.0.1:${settings.PORT}`,
    said: () => said,
    end: (signal) =>
      new Promise((ended) => {
        const over = () => ended(child.exitCode ?? child.signalCode ?? '')
        if (child.exitCode !== null || child.signalCode !== null) return over()
        child.once('exit', over)
        child.kill(signal)
      }),
  }
}

/** Starts the product, or another of its commands, where it must be refused; as the user with that number. */
export function refusedStart(
  settings: Settings,
  as: { file?: string; uid?: number } = {},
): Promise<RefusedStart> {
  const child = launch(settings, as)
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((ended) => child.once('exit', (code) => ended({ said, code })))
}

function launch(settings: Settings, { file = 'src/main.ts', uid }: { file?: string; uid?: number } = {}) {
  const { DATABASE_URL: _, ...environment } = process.env
  return spawn(process.execPath, [file], {
    env: { ...environment, LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
    uid,
    gid: uid,
  })
}

export const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'reisgenoot-start-'))
export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

export function freePort(): Promise<string> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => found(String(port)))
    })
  })
}
