import { chmod, chown, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asUser, isRoot, one, tryDataFolder } from '../../../../test/private-server.ts'

const tried = tryDataFolder()

describe.runIf(isRoot)('as root', () => {
  test('a data folder under a closed home is no obstacle, and stays closed', async () => {
    await chmod(tried.dataDir, 0o700)
    const closed = tried.dataDir
    tried.dataDir = join(closed, 'data')
    const server = await tried.start()
    expect(await one(server.appUrl, 'select 1')).toBe(1)
    for (const folder of [closed, tried.dataDir]) {
      const { uid, mode } = await stat(folder)
      expect([uid, mode & 0o777]).toEqual([0, 0o700])
    }
    await tried.stop(server)
    await tried.start()
  })

  test('a user without a name is told so', async () => {
    await chmod(tried.dataDir, 0o777)
    const said = asUser(tried.dataDir, 54_321)
    expect(said).toContain('user number 54321, and that number has no name on this machine')
  })

  test('an ordinary user is told that the folder belongs to another', async () => {
    await chmod(tried.dataDir, 0o700)
    const said = asUser(tried.dataDir, 65_534)
    expect(said).toContain('This user (nobody) may not read and write the data folder')
  })

  test('an ordinary user starts, and root opens the same folder as that user', async () => {
    await chown(tried.dataDir, 65_534, 65_534)
    expect(asUser(tried.dataDir, 65_534)).toContain('started')
    const server = await tried.start()
    const status = await readFile(`/proc/${server.postmasterPid()}/status`, 'utf8')
    expect(status).toMatch(/^Uid:\s+65534/m)
  })
})
