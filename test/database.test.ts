import { afterAll, beforeAll, expect, test } from 'vitest'
import { withConnection } from '../src/platform/database/engine/roles.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

test('a test database is migrated, and its own', async () => {
  const other = await cloneDatabase()
  await withConnection(database.ownerUrl, (client) => client.query('create table only_here (id int)'))
  const tables = await withConnection(other.ownerUrl, (client) =>
    client.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    ),
  )
  const names = tables.rows.map((row) => row.name)
  expect(names).toContain('migration')
  expect(names).not.toContain('only_here')
  await other.drop()
})

test('the app works in it as the role that row-level security holds', async () => {
  const { rows } = await withConnection(database.appUrl, (client) =>
    client.query('select current_user, rolsuper, rolbypassrls from pg_roles where rolname = current_user'),
  )
  expect(rows).toEqual([{ current_user: 'reisgenoot_app', rolsuper: false, rolbypassrls: false }])
})
