import { readFileSync } from 'node:fs'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRole, withConnection } from '../src/platform/database/engine/roles.ts'
import { cloneDatabase, type TestDatabase } from './database.ts'
import { furnish } from './furnish.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await cloneDatabase()
})
afterAll(() => database.drop())

const asOwner = <T>(work: (client: pg.Client) => Promise<T>) => withConnection(database.ownerUrl, work)
const rows = <Row extends object>(sql: string): Promise<Row[]> =>
  asOwner(async (client) => (await client.query<Row>(sql)).rows)

/** Tables of people who sign in, and of the house itself: named in ARCHITECTURE.md, and nowhere else. */
const architecture = readFileSync(new URL('../ARCHITECTURE.md', import.meta.url), 'utf8')
const sentence =
  architecture.split('\n\n').find((paragraph) => paragraph.startsWith('Not tenant tables:')) ?? ''
const named = [...sentence.matchAll(/`(\w+)`/g)].map(([, name]) => name ?? '')
const notTenants = named.filter((name) => name !== 'jobs')

/** The functions that may look past row-level security, with the one question that each of them answers. */
const doors = {
  all_organisations: 'which are there, for work that goes past all of them?',
  any_mail_server: 'can a new password be mailed at all?',
  anybody_home: 'is this a first run?',
  keep_word_list: 'none: it keeps the words that search_subjects looks in',
  organisations_in_the_morning: 'whose morning mail is due?',
  organisations_of_user: 'where does this person work?',
  refresh_customer_statistics: 'none: it answers nothing, and has the planner count again',
  resolve_link: 'what does this secret link open?',
  resolve_session: 'whose session is this?',
  search_subjects: 'what in the present organisation matches? (the index needs it)',
}
/** The tables that they read. */
const behindDoors = [
  'mail_settings',
  'membership',
  'morning_mail',
  'organisation',
  'search_document',
  'search_word',
  'secret_link',
]

const tenants = `
  select c.oid, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p')
    and c.relname not in (${notTenants.map((name) => `'${name}'`).join(', ')})`

describe('a table of an organisation', () => {
  it('is every table but those that ARCHITECTURE.md names, and those exist', async () => {
    expect(named).toContain('jobs')
    const found = await rows<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    )
    const names = found.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(notTenants))
    const tenantNames = (await rows<{ relname: string }>(tenants)).map(({ relname }) => relname)
    expect(tenantNames.length).toBeGreaterThan(20)
    expect(tenantNames.filter((name) => name.startsWith('login_'))).toEqual([])
  })

  it('leads its primary key with the organisation', async () => {
    const wrong = await rows(`
      with tenant as (${tenants})
      select t.relname from tenant t
      left join pg_constraint k on k.conrelid = t.oid and k.contype = 'p'
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where a.attname is distinct from 'organisation_id'`)
    expect(wrong).toEqual([])
  })

  it('is held by row-level security, its owner too, with a policy for its own organisation', async () => {
    const wrong = await rows(`
      with tenant as (${tenants})
      select t.relname from tenant t join pg_class c on c.oid = t.oid
      left join pg_policy p on p.polrelid = t.oid and p.polname = 'own_organisation'
      where not c.relrowsecurity or not c.relforcerowsecurity
        or pg_get_expr(p.polqual, t.oid) is distinct from '(organisation_id = current_organisation())'
        or p.polcmd <> '*' or p.polroles <> '{0}'`)
    expect(wrong).toEqual([])
  })

  it('has no other policy than the doors, which are for reading, by the owner of the tables alone', async () => {
    const policies = await rows<{ relname: string; polcmd: string; mine: boolean }>(`
      select c.relname, p.polcmd::text, p.polroles = array[c.relowner] as mine
      from pg_policy p join pg_class c on c.oid = p.polrelid
      where p.polname <> 'own_organisation' order by c.relname`)
    expect(policies).toEqual(behindDoors.map((relname) => ({ relname, polcmd: 'r', mine: true })))
  })

  it('points at other tables of organisations inside its own organisation only', async () => {
    const wrong = await rows(`
      with tenant as (${tenants}), organisation_of as (
        select a.attrelid, a.attnum from pg_attribute a where a.attname = 'organisation_id')
      select t.relname, k.conname from pg_constraint k
      join tenant t on t.oid = k.conrelid join tenant other on other.oid = k.confrelid
      where k.contype = 'f' and not exists (
        select from unnest(k.conkey, k.confkey) as pair(here, there)
        join organisation_of mine on mine.attrelid = k.conrelid and mine.attnum = pair.here
        join organisation_of theirs on theirs.attrelid = k.confrelid and theirs.attnum = pair.there)`)
    expect(wrong).toEqual([])
  })

  it('is unique only within its organisation', async () => {
    const wrong = await rows(`
      with tenant as (${tenants})
      select t.relname, i.indexrelid::regclass::text as index from pg_index i join tenant t on t.oid = i.indrelid
      where i.indisunique and not exists (
        select from pg_attribute a
        where a.attrelid = t.oid and a.attname = 'organisation_id' and a.attnum = any(i.indkey))`)
    expect(wrong).toEqual([])
  })
})

describe('the role that the app works as', () => {
  it('stands above nothing and owns nothing', async () => {
    const [role] = await rows(`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owns
      from pg_roles where rolname = '${appRole}'`)
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      owns: 0,
    })
  })

  it('passes row-level security by narrow doors only, each with a search path of its own', async () => {
    const found = await rows<{ proname: string; path: string | undefined; everybody: boolean }>(`
      select proname, proconfig[1] as path, has_function_privilege('public', p.oid, 'execute') as everybody
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname = 'public' and p.prosecdef order by proname`)
    expect(found).toEqual(
      Object.keys(doors).map((proname) => ({ proname, path: 'search_path=public', everybody: false })),
    )
  })

  it('sees no row without an organisation, and in one only its own', async () => {
    const first = await furnish(database.appUrl)
    const second = await furnish(database.appUrl)
    const names = (await rows<{ relname: string }>(tenants)).map(({ relname }) => relname)
    await withConnection(database.appUrl, async (client) => {
      for (const name of names) {
        const outside = await client.query(`select from ${name}`)
        expect([name, outside.rowCount]).toEqual([name, 0])
      }
      await client.query(`select set_config('reisgenoot.organisation', $1, false)`, [first.organisation_id])
      for (const name of names) {
        const inside = await client.query<{ mine: boolean }>(
          `select distinct organisation_id = $1 as mine from ${name}`,
          [first.organisation_id],
        )
        expect([name, inside.rows]).toEqual([name, [{ mine: true }]])
      }
      for (const name of names) {
        const changed = await client.query(
          `update ${name} set organisation_id = organisation_id where organisation_id = $1`,
          [second.organisation_id],
        )
        expect([name, changed.rowCount]).toEqual([name, 0])
      }
      const smuggle = client.query(
        `insert into organisation (organisation_id, name, created_at) values (gen_random_uuid(), 'x', now())`,
      )
      await expect(smuggle).rejects.toMatchObject({ code: '42501' })
    })
  })
})
