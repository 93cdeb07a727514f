import { type RootOperationNode, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { type Tx, withinOrganisation } from '../../platform/database/database.ts'
import { withConnection } from '../../platform/database/engine/roles.ts'
import { today } from './today.ts'

/** Some thousands of engagements: of each hundred, two are silent for too long, and a few customers have a birthday. */
const engagements = 6000
let test: TestHouse
let design: Design
beforeAll(async () => {
  test = await openTestHouse()
  design = await openDesign(test)
  const { phaseId } = await design.phase(7)
  await within((tx) => writeEngagements(tx, phaseId))
  await withConnection(test.ownerUrl, (client) => client.query('vacuum analyze'))
})
afterAll(() => test.close())

const within = <T>(work: (tx: Tx) => Promise<T>) =>
  withinOrganisation(test.house.database, design.owner.actor.organisationId, work)

async function writeEngagements(tx: Tx, phaseId: string): Promise<void> {
  const { organisationId, userId } = design.owner.actor
  const id = (of: string) => sql`md5(${sql.lit(of)} || i)::uuid`
  const many = sql`generate_series(1, ${sql.lit(engagements)}) i`
  await sql`
    insert into customer (organisation_id, customer_id, kind, name, created_at, updated_at)
    select ${organisationId}, ${id('customer')}, 'person', 'Klant ' || i, now(), now() from ${many}`.execute(
    tx,
  )
  await sql`
    insert into contact (organisation_id, contact_id, customer_id, position, first_name, birthday_day, birthday_month)
    select ${organisationId}, ${id('contact')}, ${id('customer')}, 0, 'Sam', 1 + i % 28, 1 + i % 12 from ${many}`.execute(
    tx,
  )
  await sql`
    insert into engagement (organisation_id, engagement_id, customer_id, journey_id, name, responsible_user_id,
      started_on, last_heard_at, news_due_on, created_at)
    select ${organisationId}, ${id('engagement')}, ${id('customer')}, ${design.journeyId}, 'Vloer', ${userId},
      '2026-11-01', '2026-11-12T09:00Z', date '2026-11-19' + case when i % 50 = 0 then -1 else 10 + i % 40 end, now()
    from ${many}`.execute(tx)
  await sql`
    insert into stay (organisation_id, stay_id, engagement_id, customer_id, phase_id, entered_at)
    select ${organisationId}, ${id('stay')}, ${id('engagement')}, ${id('customer')}, ${phaseId}, '2026-11-01' from ${many}`.execute(
    tx,
  )
  await sql`
    insert into touch (organisation_id, touch_id, customer_id, engagement_id, at, lane, direction)
    select ${organisationId}, ${id('touch')}, ${id('customer')}, ${id('engagement')}, '2026-11-12T09:00Z', 'call', 'out'
    from ${many}`.execute(tx)
}

const look = (tx: Tx) => today(test.house, tx, design.owner.actor, 'mine', test.clock.now())

describe('with thousands of engagements', () => {
  it('lists a day’s work and says how many more wait', async () => {
    const body = await within(look)
    expect(body.items.filter(({ cause }) => cause.kind === 'silence')).toHaveLength(100)
    expect(body.more).toBe(engagements / 50 - 100)
    expect(body.onTheWay.customers).toBe(engagements)
  })

  it('asks the database the same number of questions whatever there is', async () => {
    const asked = async (work: (tx: Tx) => Promise<unknown>) => {
      let questions = 0
      await within((tx) =>
        work(
          tx.withPlugin({
            transformQuery: ({ node }: { node: RootOperationNode }) => {
              questions++
              return node
            },
            transformResult: async ({ result }) => result,
          }),
        ),
      )
      return questions
    }
    expect(await asked(look)).toBeLessThanOrEqual(20)
  })

  it('finds by index who is silent, who has a birthday and what was done, and reads no table whole for it', async () => {
    const planOf = (query: ReturnType<typeof sql>) =>
      within(async (tx) => {
        const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(tx)
        return rows.map((row) => Object.values(row)[0]).join('\n')
      })
    const { organisationId } = design.owner.actor
    expect(
      await planOf(sql`select engagement_id from engagement where organisation_id = ${organisationId}
        and news_due_on <= '2026-11-20' order by news_due_on, engagement_id limit 100`),
    ).toContain('engagement_organisation_id_news_due_on_engagement_id_idx')
    expect(
      await planOf(sql`select touch_id from touch where organisation_id = ${organisationId} and direction = 'out'
        and at >= '2026-11-19' order by at desc limit 12`),
    ).toContain('touch_organisation_id_at_idx')
    const reads = await within(async (tx) => {
      const read = async () => {
        const { rows } = await sql<{ relname: string; n: number }>`
          select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) as n from pg_stat_xact_user_tables
          where relname in ('contact', 'touch', 'engagement', 'stay')`.execute(tx)
        return new Map(rows.map(({ relname, n }) => [relname, n]))
      }
      const before = await read()
      await look(tx)
      const after = await read()
      return ['contact', 'touch', 'engagement', 'stay'].map(
        (table) => (after.get(table) ?? 0) - (before.get(table) ?? 0),
      )
    })
    for (const read of reads) expect(read).toBeLessThan(1500)
  })

  it('[B4] shows what I promised for today, however much others promised for an earlier hour', async () => {
    const ilse = await test.join(design.owner, 'colleague', 'Ilse de Wit')
    const { organisationId } = design.owner.actor
    await within(async (tx) => {
      await sql`
        update engagement set responsible_user_id = ${ilse.actor.userId}
        where organisation_id = ${organisationId} and news_due_on > '2026-12-01'`.execute(tx)
      await sql`
        insert into progress_update (organisation_id, update_id, engagement_id, text, published_at, next_news_on, next_news_time)
        select organisation_id, gen_random_uuid(), engagement_id, 'Bericht', '2026-11-12T09:00Z', '2026-11-19', time '09:00' + n * interval '1 minute'
        from (select *, row_number() over (order by engagement_id) as n
          from engagement where organisation_id = ${organisationId} and news_due_on > '2026-12-01' limit 80) e`.execute(
        tx,
      )
      await sql`
        update engagement set responsible_user_id = ${design.owner.actor.userId}
        where engagement_id = (select engagement_id from progress_update order by next_news_time desc limit 1)`.execute(
        tx,
      )
    })
    const { promised } = await within(look)
    expect(promised).toMatchObject([{ kind: 'news', time: '10:20' }])
  })
})
