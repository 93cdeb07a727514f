import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { touchRoutes } from './touches.contract.ts'

const { logTouch, touches, withdrawTouch, restoreTouch, askedWhereNow, whereNowCount } = touchRoutes

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
})
beforeEach(async () => {
  test.clock.set('2026-11-16T09:00:00Z')
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

type Body = Parameters<typeof owner.call<typeof logTouch>>[1]['body']
const log = (body: Body, by = owner) =>
  by.call(logTouch, { params: { customerId: travellers.customerId }, body })
const list = (query: { after?: string; limit?: number } = {}, by = owner) =>
  by.call(touches, { params: { customerId: travellers.customerId }, query })
const silenceOf = async (engagementId: string) =>
  (await owner.call(engagementRoutes.engagement, { params: { engagementId } })).body.silence

describe('[B4] "Waar zijn we nu?" is a miss', () => {
  it('is logged with one tap, with the silence and the phase, counted, and taken back', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    test.clock.set('2026-11-23T09:00:00Z')
    const { body } = await owner.call(askedWhereNow, { params: { engagementId }, body: {} })
    expect(body).toMatchObject({ silentDays: 5 })
    expect((await list({ limit: 1 })).body.touches).toMatchObject([
      { lane: 'call', direction: 'in', askedWhereNow: true },
    ])
    const count = async () =>
      (await owner.call(whereNowCount, { query: { from: '2026-11-23', to: '2026-11-23' } })).body
    expect(await count()).toEqual({
      n: 1,
      perPhase: [
        { phaseId: travellers.phases[6], phaseName: 'Levering', journeyId: travellers.journeyId, n: 1 },
      ],
    })
    expect((await silenceOf(engagementId)).calendarDays).toBe(7)
    await owner.call(withdrawTouch, { params: { touchId: body.touchId } })
    expect(await count()).toEqual({ n: 0, perPhase: [] })
    await owner.call(restoreTouch, { params: { touchId: body.touchId } })
    expect((await count()).n).toBe(1)
  })

  it('is one question with any inbound touch', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const { body } = await log({ lane: 'mail', direction: 'in', engagementId, askedWhereNow: true })
    expect(body.silentDays).toBe(0)
    const events = await within(test, owner, (tx) =>
      tx
        .selectFrom('event')
        .select('kind')
        .where('engagementId', '=', engagementId)
        .orderBy('eventId')
        .execute(),
    )
    expect(events.map(({ kind }) => kind)).toEqual([
      'engagement.started',
      'touch.recorded',
      'where-now.asked',
    ])
  })
})
