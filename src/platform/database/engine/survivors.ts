import { readdir, readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseFolderOf, startOfProcess, waitUntil } from './processes.ts'

/**
 * Ends what an earlier crash left running on `cluster`: the server itself, or the helpers of a server that is gone.
 * A note in the folder that names a process which is not a server of this folder is removed, or PostgreSQL would
 * wait for a stranger. Only PostgreSQL processes that work in this very folder are touched; Windows does not tell
 * which those are, so there PostgreSQL is left to judge.
 */
export async function endSurvivors(cluster: string, report: (sentence: string) => void): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await realpath(cluster)
  const note = join(cluster, 'postmaster.pid')
  const noted = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0])
  if (Number.isInteger(noted) && noted > 0) {
    if (databaseFolderOf(noted) === folder) {
      report('The database is still running after a crash. Stopping it in good order first.')
      await end([noted], folder, 'SIGINT', 30_000)
    } else if (startOfProcess(noted) !== undefined) {
      await rm(note, { force: true })
    }
  }
  await end(await processesIn(folder), folder, 'SIGQUIT', 5_000)
  await end(await processesIn(folder), folder, 'SIGKILL', 5_000)
}

async function end(
  pids: number[],
  folder: string,
  signal: 'SIGINT' | 'SIGQUIT' | 'SIGKILL',
  patience: number,
): Promise<void> {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // Gone between looking and knocking.
    }
  }
  await waitUntil(() => pids.every((pid) => databaseFolderOf(pid) !== folder), patience)
}

async function processesIn(folder: string): Promise<number[]> {
  if (process.platform !== 'linux') return []
  const names = await readdir('/proc')
  return names.map(Number).filter((pid) => Number.isInteger(pid) && databaseFolderOf(pid) === folder)
}
