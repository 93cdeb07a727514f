import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isRoot, one, refusalOf } from '../../../../test/private-server.ts'
import { type PrivateServer, startPrivateServer } from './private-server.ts'
import { withConnection } from './roles.ts'

describe('a running private server', () => {
  let server: PrivateServer
  let dataDir: string

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'reisgenoot-engine-'))
    server = await startPrivateServer({ dataDir: dataDir })
  })

  afterAll(async () => {
    await server.stop()
    await rm(dataDir, { recursive: true })
  })

  test('keeps what it acknowledged, and asks first who you are', async () => {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums']) {
      expect([setting, await one(server.appUrl, `show ${setting}`)]).toEqual([setting, 'on'])
    }
    const stranger = new URL(server.ownerUrl)
    stranger.password = 'guess'
    await expect(one(stranger.toString(), 'select 1')).rejects.toMatchObject({ code: '28P01' })
    const passwords = join(dataDir, 'database/cluster/reisgenoot-passwords.json')
    expect((await stat(passwords)).mode & 0o077).toBe(0)
  })

  test('has an owner and an app role, and neither stands above row-level security', async () => {
    const roles = await withConnection(server.ownerUrl, (client) =>
      client.query(
        `select rolname, rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole as above
         from pg_roles where rolname in ('reisgenoot', 'reisgenoot_app') order by rolname`,
      ),
    )
    expect(roles.rows).toEqual([
      { rolname: 'reisgenoot', rolcanlogin: true, above: false },
      { rolname: 'reisgenoot_app', rolcanlogin: false, above: false },
    ])
    expect(await one(server.ownerUrl, 'select current_user')).toBe('reisgenoot')
    expect(await one(server.appUrl, 'select current_user')).toBe('reisgenoot_app')
    const denied = withConnection(server.appUrl, (client) => client.query('create table mine (id int)'))
    await expect(denied).rejects.toMatchObject({ code: '42501' })
  })

  test('knows accented letters when it searches forgivingly', async () => {
    expect(await one(server.appUrl, `select similarity('Zoë Çelik', 'zoë çelik')`)).toBe(1)
    expect(await one(server.appUrl, `select similarity('ëëë', 'ççç')`)).toBe(0)
    expect(await one(server.appUrl, `select unaccent('Zoë Çelik')`)).toBe('Zoe Celik')
    expect(await one(server.appUrl, `select upper('zoë')`)).toBe('ZOË')
  })

  test('refuses a second copy on its folder by naming itself', async () => {
    await server.announceAddress('http://127.0.0.1:3000')
    const message = await refusalOf(dataDir)
    expect(message).toContain(`process ${process.pid}, since 20`)
    expect(message).toContain('at http://127.0.0.1:3000')
    expect(await one(server.appUrl, 'select 1')).toBe(1)
  })

  test.runIf(isRoot)('runs as another user than root, and only that user may look into it', async () => {
    const status = await readFile(`/proc/${server.postmasterPid()}/status`, 'utf8')
    const uid = Number(status.match(/^Uid:\s+(\d+)/m)?.[1])
    expect(uid).toBeGreaterThan(0)
    const cluster = await stat(join(dataDir, 'database/cluster'))
    expect([cluster.uid, cluster.mode & 0o077]).toEqual([uid, 0])
  })
})
