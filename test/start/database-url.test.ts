import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { customerRoutes } from '../../src/modules/customers/customers.contract.ts'
import { type PrivateServer, startPrivateServer } from '../../src/platform/database/engine/private-server.ts'
import { atDatabase, withConnection } from '../../src/platform/database/engine/roles.ts'
import {
  freePort,
  type LivingProduct,
  makeFolder,
  refusedStart,
  removeFolder,
  startProduct,
} from './living-product.ts'
import { postgresOfVersion } from './postgres-of-version.ts'
import { startOrganisation } from './start-organisation.ts'

// A busy machine may need its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

// A server of somebody else: the private one, with roles and databases of its own in it.
let server: PrivateServer
let serverFolder = ''
let settings: Record<string, string> = {}
beforeAll(async () => {
  serverFolder = await makeFolder()
  server = await startPrivateServer({ dataDir: serverFolder })
})
afterAll(async () => {
  await server.stop()
  await removeFolder(serverFolder)
})

beforeEach(async () => {
  settings = {
    DATA_DIR: `${serverFolder}/files`,
    PORT: await freePort(),
    SECRET: 'a secret of the tests, long enough',
  }
})

/** Makes a role that owns a database of the same name; the address to use both. */
async function make(name: string, attributes = ''): Promise<string> {
  await withConnection(server.superuserUrl, async (client) => {
    await client.query(`create role ${name} login password 'kept' ${attributes}`)
    await client.query(`grant reisgenoot_app to ${name}`)
    await client.query(`create database ${name} owner ${name}`)
  })
  const url = new URL(atDatabase(server.superuserUrl, name))
  url.username = name
  url.password = 'kept'
  return url.toString()
}

describe('a PostgreSQL at DATABASE_URL', () => {
  let url = ''
  const running: LivingProduct[] = []
  const start = async () => {
    const product = await startProduct({ ...settings, DATABASE_URL: url, PORT: await freePort() })
    running.push(product)
    return product
  }
  beforeAll(async () => {
    url = await make('keeper')
  })
  afterAll(async () => {
    for (const product of running) await product.end('SIGTERM')
  })

  it('carries the product for a role that is no superuser, and two copies of it side by side', async () => {
    const first = await start()
    expect(first.said()).toContain('Bringing the data up to date')
    expect(first.said()).not.toContain('Making the database')
    const cookie = await startOrganisation(first.address)
    const headers = { cookie, 'content-type': 'application/json' }
    const body = JSON.stringify({ kind: 'company', name: 'Bakkerij Zonnestraal' })
    const added = await fetch(first.address + customerRoutes.addCustomer.path, {
      ...{ method: 'POST', headers, body },
    })
    expect(added.status).toBe(200)

    const second = await start()
    expect(second.said()).not.toContain('Bringing the data up to date')
    const listed = await fetch(second.address + customerRoutes.listCustomers.path, { headers: { cookie } })
    expect(JSON.stringify(await listed.json())).toContain('Bakkerij Zonnestraal')
    const health = await fetch(`${second.address}/healthz`)
    expect(await health.json()).toMatchObject({ status: 'well', database: 'reachable' })
    const { rows } = await withConnection(server.superuserUrl, (client) =>
      client.query('select distinct usename from pg_stat_activity where datname = $1', ['keeper']),
    )
    expect(rows).toEqual([{ usename: 'keeper' }])
  })
})

it.each([
  ['reads otherwise', '0001-organisations.sql', 'another text for the step 0001-organisations'],
  ['is unknown', '9999-later.sql', 'nothing of the step 9999-later'],
])('data for which a step was taken that %s here is left alone', async (_, name, words) => {
  const url = await make(`step_${name.slice(0, 4)}`)
  await withConnection(url, async (client) => {
    await client.query(
      'create table migration (name text primary key, checksum text, applied_at timestamptz)',
    )
    await client.query('insert into migration values ($1, $2, now())', [name, 'of another text'])
  })
  const said = await refusal(url)
  expect(said).toContain(words)
  expect(said).not.toContain('Bringing the data up to date')
})

/** The sentence with which a start on that database is refused, with a code and without a stack trace. */
async function refusal(url: string): Promise<string> {
  const { said, code } = await refusedStart({ ...settings, DATABASE_URL: url })
  expect(code).toBe(1)
  expect(said).not.toMatch(/\n\s+at /)
  expect(said).not.toContain('kept')
  return said
}

describe('a start is refused in a sentence for a server', () => {
  it('that nobody answers for', async () => {
    const nobody = `127.0.0.1:${await freePort()}`
    expect(await refusal(`postgres://a:kept@${nobody}/b`)).toContain(`(${nobody}) cannot be reached`)
  })

  it('that is too old', async () => {
    const port = await freePort()
    const old = await postgresOfVersion(140_011, Number(port))
    expect(await refusal(`postgres://a:kept@127.0.0.1:${port}/b`)).toContain(
      'runs PostgreSQL 14; Reisgenoot needs 15',
    )
    old.close()
  })

  it('on which the role is a superuser', async () => {
    expect(await refusal(await make('above', 'superuser'))).toContain('stands above row-level security')
  })

  it('on which the role may not make tables', async () => {
    const url = await make('guest')
    await withConnection(server.superuserUrl, (client) =>
      client.query('alter database guest owner to current_user'),
    )
    expect(await refusal(url)).toContain('alter database "guest" owner to "guest";')
  })

  it('without a SECRET that outlives this machine', async () => {
    settings.SECRET = ''
    expect(await refusal('postgres://a:kept@127.0.0.1/b')).toContain('DATABASE_URL is set but SECRET is not.')
  })
})
