import { readdir, readFile, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { databaseFolderOf, isListed, waitUntil } from './processes.ts'

/**
 * Ends what an earlier crash left running on `cluster`: the server itself, or the helpers of a server that is gone.
 * Only PostgreSQL processes that work in this very folder are touched; Windows does not tell which those are, so there
 * PostgreSQL is left to judge. The note in the folder is removed when the process it names is no server of this
 * folder, or is dead and not yet off the list of processes: PostgreSQL would take it for a living server.
 */
export async function endSurvivors(cluster: string, report: (sentence: string) => void): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await realpath(cluster)
  const note = join(cluster, 'postmaster.pid')
  const noted = Number((await readFile(note, 'utf8').catch(() => '')).split('\n')[0])
  if (noted > 0 && databaseFolderOf(noted) === folder) {
    report('The database is still running after a crash. Stopping it in good order first.')
    await end([noted], folder, 'SIGINT', 30_000)
  }
  await end(await processesIn(folder), folder, 'SIGQUIT', 5_000)
  await end(await processesIn(folder), folder, 'SIGKILL', 5_000)
  if (noted > 0 && isListed(noted)) await rm(note, { force: true })
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
