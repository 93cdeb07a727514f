import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { engagementRoutes } from './engagements.contract.ts'
import { openBumps } from './engagements.ts'
import { isOpenBump } from './travelling.ts'

const { engagement, noteBump, takeBumpStep, undoBumpStep, removeBump, restoreBump } = engagementRoutes

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

const whole = async (engagementId: string) =>
  (await owner.call(engagement, { params: { engagementId } })).body

describe('[B5] bumps and their recovery', () => {
  it('are noted in the phase the customer is in, and recovered in any order, each step with who and when', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const ilse = await test.join(owner, 'colleague', 'Ilse de Wit')
    const { body } = await ilse.call(noteBump, {
      params: { engagementId },
      body: { text: 'Levering twee dagen later' },
    })
    const { bumpId } = body
    await owner.call(takeBumpStep, { params: { bumpId, step: 'solved' } })
    test.clock.forward({ hours: 2 })
    await ilse.call(takeBumpStep, { params: { bumpId, step: 'heard' } })
    await ilse.call(takeBumpStep, { params: { bumpId, step: 'solved' } })
    expect((await whole(engagementId)).bumps).toMatchObject([
      {
        text: 'Levering twee dagen later',
        phaseId: travellers.phases[6],
        fromCustomer: false,
        notedByName: 'Ilse de Wit',
        steps: [
          { step: 'solved', byName: 'Sander de Wit' },
          { step: 'heard', byName: 'Ilse de Wit' },
        ],
      },
    ])
    expect((await owner.call(removeBump, { params: { bumpId } })).problem.code).toBe('bump-has-steps')
    for (const step of ['solved', 'heard'] as const)
      await owner.call(undoBumpStep, { params: { bumpId, step } })
    expect((await owner.call(removeBump, { params: { bumpId } })).status).toBe(204)
    expect((await whole(engagementId)).bumps).toEqual([])
  })

  it('stay open until they are solved and somebody asked after them', async () => {
    const customer = await makeTravellers(test, owner)
    const engagementId = await startIn(owner, customer, 7)
    const { body } = await owner.call(noteBump, {
      params: { engagementId },
      body: { text: 'Kras in de plint' },
    })
    const { organisationId } = owner.actor
    const open = () => within(test, owner, (tx) => openBumps(tx, { organisationId, most: 50 }))
    const mine = async () => (await open()).filter((bump) => bump.engagementId === engagementId)
    for (const step of ['heard', 'explained', 'solved'] as const) {
      await owner.call(takeBumpStep, { params: { bumpId: body.bumpId, step } })
      expect(await mine()).toHaveLength(1)
    }
    await owner.call(takeBumpStep, { params: { bumpId: body.bumpId, step: 'asked_after' } })
    expect(await mine()).toEqual([])
  })

  it('come back as they were when taking them back was a mistake', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const { body: params } = await owner.call(noteBump, { params: { engagementId }, body: { text: 'Kras' } })
    const before = (await whole(engagementId)).bumps
    test.clock.forward({ hours: 1 })
    await owner.call(removeBump, { params })
    expect((await whole(engagementId)).bumps).toEqual([])
    expect((await owner.call(restoreBump, { params })).status).toBe(204)
    expect((await whole(engagementId)).bumps).toEqual(before)
  })

  it('that are open are found by index among all that ever were', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const { organisationId } = owner.actor
    const open = () => within(test, owner, (tx) => openBumps(tx, { organisationId, most: 50 }))
    const before = (await open()).length
    const { rows } = await within(test, owner, async (tx) => {
      await sql`
        insert into bump (organisation_id, bump_id, engagement_id, phase_id, noted_at, text)
        select ${organisationId}, gen_random_uuid(), ${engagementId}, ${travellers.phases[6]}, now(), 'Kras ' || n
        from generate_series(1, 500) n`.execute(tx)
      await sql`
        insert into bump_step (organisation_id, bump_id, step, taken_at)
        select organisation_id, bump_id, step, now() from bump, unnest(array['solved', 'asked_after']) step
        where engagement_id = ${engagementId}`.execute(tx)
      return sql<{ plan: string }>`
        explain (format json) select b.bump_id from bump b
        where b.organisation_id = ${organisationId} and ${isOpenBump}
        order by b.noted_at, b.bump_id limit 50`.execute(tx)
    })
    expect(JSON.stringify(rows)).toContain('bump_organisation_id_noted_at_bump_id_idx')
    expect(await open()).toHaveLength(before)
  })
})
