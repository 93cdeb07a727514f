import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { cloneDatabase, type TestDatabase } from '../../../test/database.ts'
import { type Database, openDatabase } from './database.ts'

const oneConnection = 1
let test: TestDatabase
let database: Database

beforeAll(async () => {
  test = await cloneDatabase()
  database = openDatabase(test.appUrl, () => {}, oneConnection)
})
afterAll(async () => {
  await database.destroy()
  await test.drop()
})

const addPerson = (email: string) =>
  sql`insert into login_user (id, name, email) values (gen_random_uuid(), 'Sander', ${email})`
const known = async (email: string) =>
  (await sql`select from login_user where email = ${email}`.execute(database)).rows.length

it('keeps what was committed, and nothing of what was taken back', async () => {
  await database.transaction().execute((tx) => addPerson('kept@de-wit.example').execute(tx))
  const broken = database.transaction().execute(async (tx) => {
    await addPerson('gone@de-wit.example').execute(tx)
    throw new Error('on second thoughts')
  })
  await expect(broken).rejects.toThrow('on second thoughts')
  expect([await known('kept@de-wit.example'), await known('gone@de-wit.example')]).toEqual([1, 0])
})

it('takes everything back when the database refuses, also the first question', async () => {
  await database.transaction().execute((tx) => addPerson('twice@de-wit.example').execute(tx))
  const first = database.transaction().execute((tx) => addPerson('twice@de-wit.example').execute(tx))
  await expect(first).rejects.toMatchObject({ code: '23505' })
  const later = database.transaction().execute(async (tx) => {
    await addPerson('before@de-wit.example').execute(tx)
    await addPerson('twice@de-wit.example').execute(tx)
  })
  await expect(later).rejects.toMatchObject({ code: '23505' })
  expect(await known('before@de-wit.example')).toBe(0)
})

it('changes nothing in a transaction that only reads, and the next one may write', async () => {
  const reading = () => database.transaction().setAccessMode('read only')
  const writing = reading().execute((tx) => addPerson('reader@de-wit.example').execute(tx))
  await expect(writing).rejects.toMatchObject({ code: '25006' })
  await reading().execute((tx) => sql`select 1`.execute(tx))
  await database.transaction().execute((tx) => addPerson('writer@de-wit.example').execute(tx))
  expect([await known('reader@de-wit.example'), await known('writer@de-wit.example')]).toEqual([0, 1])
})

it('forgets the organisation that a transaction entered', async () => {
  const entered = sql<{
    set: string
  }>`select coalesce(current_setting('reisgenoot.organisation', true), '') as set`
  for (const mode of ['read only', 'read write'] as const) {
    await database
      .transaction()
      .setAccessMode(mode)
      .execute((tx) => sql`select set_config('reisgenoot.organisation', 'somebody', true)`.execute(tx))
    expect((await entered.execute(database)).rows).toEqual([{ set: '' }])
  }
})

it('begins nothing where nothing is asked', async () => {
  expect(await database.transaction().execute(async () => 'nothing asked')).toBe('nothing asked')
  const status = await sql<{ open: boolean }>`select now() <> statement_timestamp() as open`.execute(database)
  expect(status.rows).toEqual([{ open: false }])
})

it('answers the same before and after a statement is prepared', async () => {
  const answers: number[] = []
  for (const asked of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const { rows } = await sql<{ twice: number }>`select ${asked}::integer * 2 as twice`.execute(database)
    answers.push(rows[0]?.twice ?? 0)
  }
  expect(answers).toEqual([2, 4, 6, 8, 10, 12, 14, 16])
  const { rows } = await sql`select from pg_prepared_statements where statement like '%as twice'`.execute(
    database,
  )
  expect(rows).toHaveLength(1)
})
