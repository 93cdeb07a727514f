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

/** What is taken away with or without its customer: contacts in every edit, the rest when somebody is erased. */
const parents = ['customer', 'contact', 'contact_point', 'engagement', 'bump', 'survey', 'touch']

test('what belongs to a customer is found by index when that goes', async () => {
  const { rows } = await withConnection(database.ownerUrl, (client) =>
    client.query<{ reference: string }>(
      `select conrelid::regclass || ' ' || pg_get_constraintdef(f.oid) as reference
      from pg_constraint f
      where contype = 'f' and confrelid = any ($1::regclass[]) and not exists (
        select from pg_index i
        where indrelid = conrelid and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey
          and (indpred is null or pg_get_expr(indpred, indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$'))`,
      [parents],
    ),
  )
  expect(rows.map(({ reference }) => reference)).toEqual([])
})
