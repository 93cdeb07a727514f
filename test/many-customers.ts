import { sql } from 'kysely'
import type { Tx } from '../src/platform/database/database.ts'

const firstNames = [
  'Jan',
  'Els',
  'Fatima',
  'Omar',
  'Zoë',
  'Pieter',
  'Anouk',
  'Mehmet',
  'Sanne',
  'Gijs',
  'Mia',
]
const infixes = ['', '', '', 'van', 'de', 'van der']
const lastNames = [
  'Berg',
  'Vries',
  'Jansen',
  'Bakker',
  'Haddad',
  'Yılmaz',
  'Visser',
  'Smit',
  'Kok',
  'Ünal',
  'Bos',
]
const cities = ['Amersfoort', 'Leusden', 'Utrecht', 'Zeist', 'Soest', 'Baarn']

/**
 * Writes `count` customers at once, each with a contact, an e-mail address, a number and an address, and every tenth
 * on a journey with a touch. The same `count` always gives the same names. `userId` is responsible.
 */
export async function writeManyCustomers(
  tx: Tx,
  organisationId: string,
  userId: string,
  count: number,
): Promise<void> {
  const organisation = sql`${organisationId}::uuid`
  const one = (list: readonly string[], number: string) =>
    sql`(${list}::text[])[1 + (${sql.raw(number)})::int % ${sql.lit(list.length)}]`
  // The two digits in between say that it is a UUID of version 4.
  const id = (of: string) =>
    sql`overlay(overlay(md5(${organisation}::text || ${sql.lit(of)} || i) placing '4' from 13) placing '8' from 17)::uuid`
  const many = sql`(
    select ${id('customer')} as customer_id, ${id('contact')} as contact_id, ${id('engagement')} as engagement_id, i,
      ${one(firstNames, 'i * 7 + i / 11')} as first_name, ${one(infixes, 'i * 5 + i / 7')} as infix,
      ${one(lastNames, 'i / 3 + i * 13')} || case when i % 3 = 0 then '-' || ${one(lastNames, 'i / 50')} else '' end
        || chr(97 + i % 26) || chr(97 + i / 26 % 26) as last_name
    from generate_series(1, ${sql.lit(count)}) i) many`
  await sql`select set_config('reisgenoot.words', 'later', true)`.execute(tx)
  await sql`
    insert into customer (organisation_id, customer_id, kind, name, source, created_at, updated_at)
    select ${organisation}, customer_id, case when i % 8 = 0 then 'company' else 'person' end,
      concat_ws(' ', first_name, nullif(infix, ''), last_name),
      case when i % 500 = 0 then 'event' when i % 3 = 0 then 'referral' end,
      timestamptz '2024-01-01' + i * interval '10 minutes', timestamptz '2024-01-01' + i * interval '10 minutes'
    from ${many}`.execute(tx)
  await sql`
    insert into contact (organisation_id, contact_id, customer_id, position, first_name, infix, last_name, birthday_day, birthday_month)
    select ${organisation}, contact_id, customer_id, 0, first_name, infix, last_name, 1 + i % 28, 1 + i % 12
    from ${many}`.execute(tx)
  await sql`
    insert into contact_point (organisation_id, contact_point_id, contact_id, kind, position, value, normalised)
    select ${organisation}, gen_random_uuid(), contact_id, 'email', 0, address, address
    from (select *, lower(first_name) || '.' || i || '@post.example' as address from ${many}) m
    union all
    select ${organisation}, gen_random_uuid(), contact_id, 'phone', 1, '06 ' || 10000000 + i, '+316' || 10000000 + i
    from ${many}`.execute(tx)
  await sql`
    insert into address (organisation_id, address_id, customer_id, position, street, house_number, postcode, city)
    select ${organisation}, gen_random_uuid(), customer_id, 0, 'Dorpsstraat', i % 200 + 1, 3800 + i % 100 || ' AB',
      ${one(cities, 'i')} from ${many}`.execute(tx)
  await sql`
    select set_config('reisgenoot.words', '', true), index_customers(${organisation}, array_agg(customer_id))
    from ${many}`.execute(tx)
  await sql`
    with started as (
      insert into journey (organisation_id, journey_id, name, template, changed_on, created_at)
      values (${organisation}, gen_random_uuid(), 'Vloeren', 'empty', '2024-01-01', '2024-01-01') returning journey_id)
    insert into phase (organisation_id, phase_id, journey_id, position, name, band)
    select ${organisation}, gen_random_uuid(), journey_id, place * 1024, 'Fase ' || place, 'during'
    from started, generate_series(1, 10) place`.execute(tx)
  await sql`
    insert into engagement (organisation_id, engagement_id, customer_id, journey_id, name, responsible_user_id,
      started_on, last_heard_at, created_at)
    select ${organisation}, engagement_id, customer_id, journey_id, 'Vloer ' || i, ${userId}, '2026-01-01',
      '2026-01-01', '2026-01-01'
    from ${many}, (select journey_id from journey where organisation_id = ${organisation} and name = 'Vloeren' limit 1) j
    where i % 10 = 0`.execute(tx)
  await sql`
    insert into stay (organisation_id, stay_id, engagement_id, customer_id, phase_id, entered_at)
    select ${organisation}, gen_random_uuid(), engagement_id, customer_id, phase_id, '2026-01-01'
    from ${many} join phase on phase.organisation_id = ${organisation} and phase.position = (1 + i / 10 % 10) * 1024
    where i % 10 = 0`.execute(tx)
  await sql`
    insert into touch (organisation_id, touch_id, customer_id, engagement_id, at, lane, direction)
    select ${organisation}, gen_random_uuid(), customer_id, engagement_id, timestamptz '2026-01-01' + n * interval '3 days', 'call', 'out'
    from ${many}, generate_series(1, 3) n where i % 10 = 0`.execute(tx)
}
