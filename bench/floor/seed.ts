import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { foundOrganisation } from '../../src/modules/staff/staff.ts'
import { openHouse } from '../../src/open-house.ts'
import type { Owner } from '../../src/platform/actor.ts'
import { readConfig } from '../../src/platform/config.ts'
import { type Tx, withinOrganisation } from '../../src/platform/database/database.ts'
import { withConnection } from '../../src/platform/database/engine/roles.ts'
import { newId } from '../../src/platform/ids.ts'
import { writeManyCustomers } from '../../test/many-customers.ts'

/** What the load is aimed at. */
export interface Seeded {
  /** The session cookie of the owner of the large organisation. */
  cookie: string
  /** Engagements that are under way, to log touches about. */
  travels: { customerId: string; engagementId: string }[]
  personaId: string
}

const customers = 50_000
/** The first few only tell the planner what the tables look like. */
const otherCustomers = [200, 5_000]
/** Every tenth customer travels already; so many more begin. */
const moreTravels = 15_000

/** Several organisations, so that tenancy is real: one with 50,000 customers and 20,000 open engagements. */
export async function seed(server: { appUrl: string; ownerUrl: string }, secret: string): Promise<Seeded> {
  const house = openHouse({
    config: readConfig({ LOG_LEVEL: 'silent' }),
    appUrl: server.appUrl,
    secret,
    publicUrl: 'http://localhost:3000',
    sendReset: async () => {},
    onError: () => {},
  })
  try {
    const password = 'een lang wachtwoord'
    const found = (organisationName: string, email: string) =>
      house.database
        .transaction()
        .execute((tx) =>
          foundOrganisation(
            tx,
            house.auth,
            { organisationName, ownerName: 'Sander de Wit', email, password, locale: 'nl' },
            Temporal.Now.instant(),
          ),
        )
    const others = [
      await found('Schilder Visser', 'owner@visser.example'),
      await found('Stucbedrijf Bakker', 'owner@bakker.example'),
    ]
    const owner = await found('Vloerenbedrijf De Wit', 'owner@de-wit.example')
    const steps: Step[] = [
      ...others.map((other, number) => writing(other, otherCustomers[number] ?? 0)),
      writing(owner, customers),
      [owner, addPersona],
      [owner, addTravels],
      [owner, spreadWork],
      [owner, addWhatHappens],
    ]
    for (const [whose, step] of steps) {
      const asOwner = (statement: string) =>
        withConnection(server.ownerUrl, (client) => client.query(statement))
      // The words to search by are written once at the end, instead of again with every table.
      for (const table of worded) await asOwner(`alter table ${table} disable trigger user`)
      await withinOrganisation(house.database, whose.organisationId, (tx) => step(tx, whose))
      for (const table of worded) await asOwner(`alter table ${table} enable trigger user`)
      // What the planner knows is stale after so many rows at once; in a house that grew it never is.
      await asOwner('vacuum analyze')
    }
    for (const { organisationId } of [...others, owner]) {
      await withinOrganisation(house.database, organisationId, (tx) => writeWords(tx, organisationId))
    }
    await withConnection(server.ownerUrl, (client) => client.query('vacuum analyze'))
    const aims = await withinOrganisation(house.database, owner.organisationId, (tx) => aimsOf(tx, owner))
    const { headers } = await house.auth.api.signInEmail({
      body: { email: 'owner@de-wit.example', password },
      returnHeaders: true,
    })
    const cookie = headers.getSetCookie().map((line) => line.split(';')[0])
    return { cookie: cookie.join('; '), ...aims }
  } finally {
    await house.close()
  }
}

type Step = [Owner, (tx: Tx, owner: Owner) => Promise<void>]

const writing = (owner: Owner, count: number): Step => [
  owner,
  (tx, { organisationId, userId }) => writeManyCustomers(tx, organisationId, userId, count),
]

const worded = ['customer', 'contact', 'contact_point', 'address', 'engagement']

/** What the triggers would have written, customers by the thousand, and the words of engagements. */
async function writeWords(tx: Tx, organisationId: string): Promise<void> {
  await sql`select index_customers(${organisationId}, array_agg(customer_id))
    from customer where organisation_id = ${organisationId}
    group by abs(hashtext(customer_id::text)) % 50`.execute(tx)
  await sql`update engagement set name = name where organisation_id = ${organisationId}`.execute(tx)
}

async function aimsOf(tx: Tx, { organisationId }: Owner): Promise<Omit<Seeded, 'cookie'>> {
  const { personaId } = await tx
    .selectFrom('persona')
    .select('personaId')
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow()
  const travels = await sql<Seeded['travels'][number]>`
    select customer_id, engagement_id from engagement where organisation_id = ${organisationId}
    order by md5(engagement_id::text) limit 2000`.execute(tx)
  return { travels: travels.rows, personaId }
}

async function addPersona(tx: Tx, { organisationId }: Owner): Promise<void> {
  const personaId = newId()
  await sql`insert into persona (organisation_id, persona_id, position, name, signs, created_at)
    values (${organisationId}, ${personaId}, 1, 'Ahmed', '[]', now())`.execute(tx)
  await sql`update customer set persona_id = ${personaId}
    where organisation_id = ${organisationId} and abs(hashtext(customer_id::text)) % 3 = 0`.execute(tx)
  await sql`update phase set promise_working_days = 5, promise_text = 'Elke week een bericht'
    where organisation_id = ${organisationId}`.execute(tx)
}

async function addColleagues(tx: Tx, organisationId: string): Promise<string[]> {
  const ids = [newId(), newId(), newId()]
  for (const [number, userId] of ids.entries()) {
    const person = { name: `Ilse Smit ${number}`, email: `ilse${number}@de-wit.example` }
    await tx
      .insertInto('loginUser')
      .values({ id: userId, ...person })
      .execute()
    await tx
      .insertInto('membership')
      .values({ organisationId, userId, ...person, role: 'colleague', joinedAt: '2024-01-01' })
      .execute()
  }
  return ids
}

async function addTravels(tx: Tx, { organisationId, userId }: Owner): Promise<void> {
  await sql`
    insert into engagement (organisation_id, engagement_id, customer_id, journey_id, name, responsible_user_id,
      started_on, last_heard_at, created_at)
    select c.organisation_id, gen_random_uuid(), c.customer_id, j.journey_id, 'Vloer', ${userId}, current_date - 60,
      now(), now()
    from customer c, (select journey_id from journey where organisation_id = ${organisationId} limit 1) j
    where c.organisation_id = ${organisationId} and not exists (select from engagement e
      where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id)
    order by md5(c.customer_id::text) limit ${sql.lit(moreTravels)}`.execute(tx)
  await sql`
    insert into stay (organisation_id, stay_id, engagement_id, customer_id, phase_id, entered_at)
    select e.organisation_id, gen_random_uuid(), e.engagement_id, e.customer_id, p.phase_id, now() - interval '20 days'
    from engagement e join phase p on p.organisation_id = e.organisation_id
      and p.position = (1 + abs(hashtext(e.engagement_id::text)) % 10) * 1024
    where e.organisation_id = ${organisationId} and not exists (select from stay s
      where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id)`.execute(tx)
  await sql`
    insert into move (organisation_id, move_id, engagement_id, kind, at)
    select organisation_id, gen_random_uuid(), engagement_id, 'started', now() - interval '60 days'
    from engagement where organisation_id = ${organisationId}`.execute(tx)
}

/** Everybody heard within the last eight days, so that an eighth is due: news for a quarter of the house each. */
async function spreadWork(tx: Tx, { organisationId, userId }: Owner): Promise<void> {
  const colleagues = [userId, ...(await addColleagues(tx, organisationId))]
  await sql`
    insert into touch (organisation_id, touch_id, customer_id, engagement_id, at, lane, direction, user_id)
    select e.organisation_id, gen_random_uuid(), e.customer_id, e.engagement_id,
      now() - abs(hashtext(e.engagement_id::text)) % 8 * interval '1 day' - n * interval '12 days', 'call', 'out',
      (${colleagues}::uuid[])[1 + abs(hashtext(e.customer_id::text)) % 4]
    from engagement e, generate_series(0, 2) n
    where e.organisation_id = ${organisationId}`.execute(tx)
  await sql`
    update engagement e set responsible_user_id = (${colleagues}::uuid[])[1 + abs(hashtext(e.customer_id::text)) % 4],
      last_heard_at = now() - abs(hashtext(e.engagement_id::text)) % 8 * interval '1 day',
      news_due_on = current_date + 7 - abs(hashtext(e.engagement_id::text)) % 8
    where organisation_id = ${organisationId}`.execute(tx)
}

/** Stages, updates and bumps, in the proportion of a busy house. */
async function addWhatHappens(tx: Tx, { organisationId }: Owner): Promise<void> {
  const some = (share: number) =>
    sql`engagement e where e.organisation_id = ${organisationId} and abs(hashtext(e.engagement_id::text || 'x')) % ${sql.lit(share)} = 0`
  await sql`
    insert into stage (organisation_id, stage_id, engagement_id, position, name, starts_on, done_at)
    select s.organisation_id, gen_random_uuid(), s.engagement_id, n, 'Stap ' || n,
      current_date - 3 + n * 3 + abs(hashtext(s.engagement_id::text)) % 30, case when n = 0 then now() - interval '2 days' end
    from (select e.* from ${some(2)}) s, generate_series(0, 3) n`.execute(tx)
  await sql`
    insert into progress_update (organisation_id, update_id, engagement_id, text, published_at, next_news_on)
    select e.organisation_id, gen_random_uuid(), e.engagement_id, 'De vloer ligt erin.', e.last_heard_at, e.news_due_on
    from ${some(4)}`.execute(tx)
  await sql`
    insert into bump (organisation_id, bump_id, engagement_id, phase_id, noted_at, text)
    select e.organisation_id, gen_random_uuid(), e.engagement_id,
      (select phase_id from stay s where s.organisation_id = e.organisation_id and s.engagement_id = e.engagement_id limit 1),
      now() - interval '3 days', 'De plint sluit niet aan.'
    from ${some(50)}`.execute(tx)
  await sql`
    insert into bump_step (organisation_id, bump_id, step, taken_at)
    select organisation_id, bump_id, step, now() - interval '2 days'
    from bump, unnest('{heard,explained,solved,asked_after}'::text[]) step
    where organisation_id = ${organisationId} and abs(hashtext(bump_id::text)) % 10 > 0`.execute(tx)
}
