import { chmod, mkdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { asUser, isRoot, one, refusalOf, tryDataFolder } from '../../../../test/private-server.ts'
import { startOfProcess, waitUntil } from './processes.ts'
import { withConnection } from './roles.ts'

// A start makes a database; a busy machine may need its time for that.
vi.setConfig({ testTimeout: 120_000 })

const tried = tryDataFolder()

describe('a private server', () => {
  test('is made once, stops, and opens again with what it held', async () => {
    const said: string[] = []
    const first = await tried.start((sentence) => said.push(sentence))
    expect(said).toEqual(['Making the database (once, a few seconds).'])
    await withConnection(first.ownerUrl, (client) => client.query('create table kept as select 7 as number'))
    const pid = first.postmasterPid()
    await tried.stop(first)
    expect(startOfProcess(pid)).toBeUndefined()

    said.length = 0
    const second = await tried.start((sentence) => said.push(sentence))
    expect(said).toEqual([])
    expect(await one(second.ownerUrl, 'select number from kept')).toBe(7)
  })

  test('is started again when it falls over', async () => {
    const said: string[] = []
    const server = await tried.start((sentence) => said.push(sentence))
    const pid = server.postmasterPid()
    process.kill(pid, 'SIGKILL')
    expect(await waitUntil(() => said.includes('The database is back.'), 15_000)).toBe(true)
    expect(server.postmasterPid()).not.toBe(pid)
    expect(await one(server.appUrl, 'select 1')).toBe(1)
  })

  test('takes a port where the path is too long for a socket', async () => {
    tried.dataDir = join(tried.dataDir, 'a-folder-with-a-long-name'.repeat(5))
    const server = await tried.start()
    expect(new URL(server.appUrl).hostname).toBe('127.0.0.1')
    expect(await one(server.appUrl, 'select 1')).toBe(1)
  })
})

test('a lock that was left behind does not keep the folder closed', async () => {
  const path = join(tried.dataDir, 'in-use.json')
  const first = await tried.start()
  const note = JSON.parse(await readFile(path, 'utf8'))
  await tried.stop(first)
  await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' })

  const gone = { ...note, pid: 2 ** 22 + 1 }
  const numberOfAnother = { ...note, started: '1' }
  const beforeTheBoot = { ...note, place: 'another boot of this machine' }
  for (const left of [gone, numberOfAnother, beforeTheBoot, 'not a note']) {
    await writeFile(path, JSON.stringify(left))
    const longAgo = new Date(0)
    if (left === beforeTheBoot) await utimes(path, longAgo, longAgo)
    await tried.stop(await tried.start())
  }
})

test('a copy in another container is noticed by its sign of life', async () => {
  const path = join(tried.dataDir, 'in-use.json')
  const elsewhere = { pid: 1, started: '1', place: 'elsewhere', since: '2026-11-21T09:30:00.000Z' }
  await writeFile(path, JSON.stringify(elsewhere))
  const beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), 100)
  const refused = await refusalOf(tried.dataDir).finally(() => clearInterval(beat))
  expect(refused).toContain('process 1, since 2026-11-21 09:30 UTC')
})

describe('a folder in which something is wrong', () => {
  test('that was half made is made anew', async () => {
    const half = join(tried.dataDir, 'database/being-made-1')
    await mkdir(join(half, 'base'), { recursive: true })
    await writeFile(join(half, 'PG_VERSION'), '18\n')
    await tried.start()
    await expect(stat(half)).rejects.toMatchObject({ code: 'ENOENT' })
  })

  test('of another major version is refused and left alone', async () => {
    await mkdir(join(tried.dataDir, 'database/cluster'), { recursive: true })
    await writeFile(join(tried.dataDir, 'database/cluster/PG_VERSION'), '16\n')
    expect(await refusalOf(tried.dataDir)).toMatch(/made by PostgreSQL 16, .* brings PostgreSQL 18/)
    expect(await readFile(join(tried.dataDir, 'database/cluster/PG_VERSION'), 'utf8')).toBe('16\n')
  })

  test('that holds something else is refused and left alone', async () => {
    await mkdir(join(tried.dataDir, 'database/cluster'), { recursive: true })
    await writeFile(join(tried.dataDir, 'database/cluster/holiday.txt'), 'photos')
    expect(await refusalOf(tried.dataDir)).toContain('not a complete database')
  })

  test('that is a file is refused', async () => {
    tried.dataDir = join(tried.dataDir, 'file')
    await writeFile(tried.dataDir, '')
    expect(await refusalOf(tried.dataDir)).toContain('there is a file with that name')
  })

  test('with a stale note of a server is opened', async () => {
    await tried.stop(await tried.start())
    const note = `${process.pid}\n${join(tried.dataDir, 'database/cluster')}\n1\n5432\n\n\n\n\n`
    await writeFile(join(tried.dataDir, 'database/cluster/postmaster.pid'), note)
    await tried.start()
  })

  test('that this user may not read is refused', async () => {
    await chmod(tried.dataDir, 0o000)
    expect(isRoot ? asUser(tried.dataDir, 65_534) : await refusalOf(tried.dataDir)).toContain(
      'may not read and write the data folder',
    )
    await chmod(tried.dataDir, 0o700)
  })
})
