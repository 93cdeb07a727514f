import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { errorCode } from '../../start-refused.ts'

/**
 * When a process was started, as the system writes it; with the process id it names one process for ever, because
 * ids are handed out again. `undefined` when there is no such process or only its unreaped remains.
 */
export function startOfProcess(pid: number): string | undefined {
  if (process.platform === 'linux') {
    const fields = readStat(pid)
    return fields === undefined || fields.state === 'Z' || fields.state === 'X' ? undefined : fields.started
  }
  if (process.platform === 'win32') return isListed(pid) ? 'running' : undefined
  const listed = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' })
  const line = listed.stdout.trim()
  return line === '' || line.startsWith('Z') ? undefined : line.split(/\s+/).slice(1).join(' ')
}

/**
 * The data folder that a PostgreSQL process works in; `undefined` for any other process, and where the system does
 * not tell. PostgreSQL makes its data folder its working folder.
 */
export function databaseFolderOf(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      const program = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
      return program === 'postgres' ? readlinkSync(`/proc/${pid}/cwd`) : undefined
    } catch {
      return undefined
    }
  }
  if (process.platform === 'win32') return undefined
  const listed = spawnSync('lsof', ['-a', '-p', String(pid), '-d', 'cwd', '-Fcn'], { encoding: 'utf8' })
  return listed.stdout?.match(/^cpostgres\n(?:.*\n)*n(.+)$/m)?.[1]
}

/**
 * Names the place in which process ids mean something: this boot of this machine and, in a container, its own
 * numbering. Two processes in different places cannot look at one another.
 */
export function placeOfProcesses(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return hostname()
  }
}

/** Whether the system lists a process under this number, even if only its remains. */
export function isListed(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Waits until `done` says so, looking every 20 ms. Answers whether it did within `milliseconds`. */
export async function waitUntil(
  done: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = performance.now() + milliseconds
  while (!(await done())) {
    if (performance.now() > end) return false
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return true
}

function readStat(pid: number): { state: string; started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything, brackets and spaces included.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', started: fields[19] ?? '' }
  } catch {
    return undefined
  }
}
