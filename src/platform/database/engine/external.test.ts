import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { one } from '../../../../test/private-server.ts'
import { StartRefused } from '../../start-refused.ts'
import { prepareExternalServer } from './external.ts'
import { type PrivateServer, startPrivateServer } from './private-server.ts'
import { atDatabase, withConnection } from './roles.ts'

// A server of somebody else: the private one, with other roles and databases in it.
let server: PrivateServer
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'reisgenoot-external-'))
  server = await startPrivateServer({ dataDir })
  await withConnection(server.superuserUrl, async (client) => {
    await client.query('drop database reisgenoot')
    await client.query('drop role reisgenoot_app')
  })
})

afterAll(async () => {
  await server.stop()
  await rm(dataDir, { recursive: true })
})

/** Makes a role and a database of that name; the address to use both. */
async function make(name: string, attributes: string, owns: boolean): Promise<string> {
  await withConnection(server.superuserUrl, async (client) => {
    await client.query(`create role ${name} login password 'secret' ${attributes}`)
    await client.query(`create database ${name} ${owns ? `owner ${name}` : ''}`)
  })
  const url = new URL(atDatabase(server.superuserUrl, name))
  url.username = name
  url.password = 'secret'
  return url.toString()
}

async function refusal(url: string): Promise<string> {
  const error = await prepareExternalServer(url).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StartRefused)
  return (error as StartRefused).message
}

async function asAdministrator(database: string, message: string): Promise<void> {
  const statements = message.split('\n').filter((line) => line.startsWith('  '))
  expect(statements.length).toBeGreaterThan(0)
  await withConnection(atDatabase(server.superuserUrl, database), (client) =>
    client.query(statements.join('\n')),
  )
}

describe('a server behind DATABASE_URL', () => {
  test('that has no app role, for a role that may not make one, says the SQL that helps', async () => {
    const url = await make('keeper', '', true)
    const message = await refusal(url)
    expect(message).toContain('create role reisgenoot_app nologin;')
    await asAdministrator('keeper', message)
    const { ownerUrl, appUrl } = await prepareExternalServer(url)
    expect(await one(ownerUrl, 'select current_user')).toBe('keeper')
    expect(await one(appUrl, 'select current_user')).toBe('reisgenoot_app')
    expect(await one(appUrl, `select unaccent('Zoë')`)).toBe('Zoe')
  })

  test('is made ready by a role that may make roles', async () => {
    await withConnection(atDatabase(server.superuserUrl, 'postgres'), (client) =>
      client.query('drop role if exists reisgenoot_app'),
    )
    const { appUrl } = await prepareExternalServer(await make('maker', 'createrole', true))
    expect(await one(appUrl, 'select current_user')).toBe('reisgenoot_app')
  })

  test('on which the role may not make tables says the SQL that helps', async () => {
    const url = await make('guest', '', false)
    const message = await refusal(url)
    expect(message).toContain('alter database "guest" owner to "guest";')
    await asAdministrator('guest', message)
    expect(await refusal(url)).toContain('grant reisgenoot_app to "guest";')
  })

  test.each(['superuser', 'bypassrls'])('is refused for a role that is %s', async (attribute) => {
    const message = await refusal(await make(`above_${attribute}`, attribute, true))
    expect(message).toContain('above row-level security')
    expect(message).toContain('create role reisgenoot login')
  })

  test('that cannot be reached, or refuses, is named without its password', async () => {
    const url = await make('stranger', '', true)
    const wrong = url.replace(':secret@', ':guessed@')
    const nowhere = 'postgres://stranger:guessed@127.0.0.1:1/stranger'
    expect(await refusal(nowhere)).toMatch(/\(127\.0\.0\.1:1\) cannot be reached: nothing answers there\./)
    expect(await refusal(wrong)).toContain('refuses this user or password')
    expect(await refusal(atDatabase(url, 'elsewhere'))).toContain('The database elsewhere')
    for (const message of [await refusal(nowhere), await refusal(wrong)])
      expect(message).not.toContain('guessed')
  })
})
