import type { RootOperationNode } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { newId } from '../../platform/ids.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { logTouch as writeInLedger } from './ledger.ts'
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

describe('[B8] one ledger for every sign of life', () => {
  it('logs a touch with a lane and whose it was, and nothing more', async () => {
    const { status } = await log({ lane: 'call', direction: 'out' })
    expect(status).toBe(200)
    const { body } = await list({ limit: 1 })
    expect(body.touches).toMatchObject([
      {
        lane: 'call',
        direction: 'out',
        byName: 'Sander de Wit',
        text: '',
        askedWhereNow: false,
        mayWithdraw: true,
      },
    ])
  })

  it('takes four questions to the database when it is about an engagement, so that a phone gets its answer soon', async () => {
    let questions = 0
    const engagementId = await startIn(owner, travellers, 6)
    await within(test, owner, (tx) =>
      writeInLedger(
        tx.withPlugin({
          transformQuery: ({ node }: { node: RootOperationNode }) => {
            questions++
            return node
          },
          transformResult: async ({ result }) => result,
        }),
        owner.actor,
        travellers.customerId,
        { lane: 'call', direction: 'out', engagementId, askedWhereNow: false, text: '' },
        test.clock.now(),
      ),
    )
    expect(questions).toBe(4)
  })

  it('shows the newest first, page by page, and nothing twice or passed over', async () => {
    const customer = await makeTravellers(test, owner)
    const logAt = (minute: number) =>
      owner.call(logTouch, {
        params: { customerId: customer.customerId },
        body: { lane: 'mail', direction: 'in', text: `${minute}`, at: `2026-11-14T10:0${minute}:00Z` },
      })
    for (const minute of [3, 1, 4, 1, 5, 0, 2]) await logAt(minute)
    const seen: string[] = []
    let after: string | undefined
    do {
      const { body } = await owner.call(touches, {
        params: { customerId: customer.customerId },
        query: { after, limit: 2 },
      })
      seen.push(...body.touches.map(({ text }) => text))
      after = body.next ?? undefined
    } while (after)
    expect(seen).toEqual(['5', '4', '3', '2', '1', '1', '0'])
  })

  it('says who it was with and about which engagement', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    await log({
      lane: 'visit',
      direction: 'out',
      engagementId,
      contactId: travellers.lotteId,
      text: 'Ingemeten',
    })
    const { body } = await list({ limit: 1 })
    expect(body.touches).toMatchObject([
      { contactName: 'Lotte Bakker', engagementName: 'PVC visgraat, Vathorst', text: 'Ingemeten' },
    ])
  })
})

describe('[B4] silence', () => {
  it('ends with any word from us, not with a word from the customer', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    test.clock.set('2026-11-23T09:00:00Z')
    await log({ lane: 'call', direction: 'in', engagementId })
    expect(await silenceOf(engagementId)).toMatchObject({
      workingDays: 5,
      calendarDays: 7,
      limit: 5,
      fraction: 1,
      state: 'soon',
      newsDueOn: '2026-11-23',
    })
    await log({ lane: 'call', direction: 'out', engagementId })
    expect(await silenceOf(engagementId)).toMatchObject({
      workingDays: 0,
      state: 'fine',
      newsDueOn: '2026-11-30',
    })
  })

  it('ends for every running engagement with a word about nothing in particular', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    test.clock.forward({ days: 3 })
    await log({ lane: 'message', direction: 'out' })
    expect(await silenceOf(engagementId)).toMatchObject({ calendarDays: 0 })
  })

  it('comes back when the word is withdrawn', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const before = await silenceOf(engagementId)
    test.clock.forward({ days: 2 })
    const { body } = await log({ lane: 'call', direction: 'out', engagementId })
    expect((await silenceOf(engagementId)).lastHeardAt).not.toBe(before.lastHeardAt)
    await owner.call(withdrawTouch, { params: body })
    expect((await silenceOf(engagementId)).lastHeardAt).toBe(before.lastHeardAt)
    expect((await list()).body.touches.map(({ touchId }) => touchId)).not.toContain(body.touchId)
    expect((await owner.call(withdrawTouch, { params: body })).status).toBe(204)
  })

  it('ends again when the word comes back, which is the same word', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    test.clock.forward({ days: 2 })
    const { body } = await log({
      lane: 'call',
      direction: 'out',
      engagementId,
      contactId: travellers.lotteId,
    })
    const before = [(await list()).body.touches, await silenceOf(engagementId)]
    const ilse = await test.join(owner, 'colleague', 'Ilse de Wit')
    await ilse.call(withdrawTouch, { params: body })
    expect((await test.owner().then((other) => other.call(restoreTouch, { params: body }))).status).toBe(404)
    expect((await ilse.call(restoreTouch, { params: body })).status).toBe(204)
    expect([(await list()).body.touches, await silenceOf(engagementId)]).toEqual(before)
    expect((await ilse.call(restoreTouch, { params: body })).status).toBe(204)
  })

  it('is worked out one after the other when two people log at once', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    test.clock.forward({ days: 1 })
    const at = test.clock.now()
    const logAt = (minutes: number) =>
      log({ lane: 'call', direction: 'out', engagementId, at: at.subtract({ minutes }).toString() })
    await Promise.all([logAt(0), logAt(10), logAt(20)])
    expect((await silenceOf(engagementId)).lastHeardAt).toBe(
      at.toZonedDateTimeISO('UTC').toInstant().toString({ smallestUnit: 'millisecond' }),
    )
  })

  it('is over by itself while paused and after the end', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const move = async (kind: 'pause' | 'resume' | 'end') => {
      const { body } = await owner.call(engagementRoutes.engagement, { params: { engagementId } })
      const { lastMoveId } = body
      await owner.call(engagementRoutes.makeMove, {
        params: { engagementId },
        body: { kind, why: 'Vakantie', lastMoveId },
      })
    }
    await move('pause')
    expect(await silenceOf(engagementId)).toMatchObject({ newsDueOn: null, limit: null, state: 'fine' })
    test.clock.forward({ days: 21 })
    await move('resume')
    expect(await silenceOf(engagementId)).toMatchObject({ state: 'fine', newsDueOn: expect.any(String) })
    await move('end')
    expect(await silenceOf(engagementId)).toMatchObject({ newsDueOn: null })
  })
})

describe('what is refused', () => {
  it.each<[string, Body, string, string]>([
    [
      'a moment to come',
      { lane: 'call', direction: 'out', at: '2090-01-01T00:00:00Z' },
      'at',
      'moment-in-future',
    ],
    [
      'a moment nobody means',
      { lane: 'call', direction: 'out', at: '0000-01-01T00:00:00Z' },
      'at',
      'value-not-date',
    ],
    ['no lane', { direction: 'out' } as Body, 'lane', 'value-not-choice'],
    ['a lane of the house itself', { lane: 'update', direction: 'out' } as never, 'lane', 'value-not-choice'],
    [
      'another customer’s contact',
      { lane: 'call', direction: 'out', contactId: newId() },
      'contactId',
      'not-of-this-customer',
    ],
    [
      'another customer’s engagement',
      { lane: 'call', direction: 'out', engagementId: newId() },
      'engagementId',
      'not-of-this-customer',
    ],
    [
      'a question about nothing',
      { lane: 'call', direction: 'in', askedWhereNow: true },
      'engagementId',
      'value-missing',
    ],
    [
      'a question that we asked',
      { lane: 'call', direction: 'out', askedWhereNow: true, engagementId: newId() },
      'direction',
      'asking-comes-in',
    ],
    ['an unknown field', { lane: 'call', direction: 'out', mood: 'good' } as Body, 'mood', 'value-unknown'],
  ])('%s, naming the field', async (_, body, field, code) => {
    const { status, problem } = await log(body)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(problem.errors).toMatchObject([{ field, code }])
  })

  it('a period that runs backwards', async () => {
    const { problem } = await owner.call(whereNowCount, { query: { from: '2026-11-02', to: '2026-11-01' } })
    expect(problem.errors).toMatchObject([{ field: 'to', code: 'period-backwards' }])
  })

  it('a reader, a stranger and another organisation', async () => {
    const reader = await test.join(owner, 'reader')
    const other = await test.owner('Stukadoor Jansen')
    const engagementId = await startIn(owner, travellers, 7)
    expect((await log({ lane: 'call', direction: 'out' }, reader)).status).toBe(403)
    expect((await list({}, reader)).status).toBe(200)
    expect((await log({ lane: 'call', direction: 'out' }, other)).status).toBe(404)
    expect((await list({}, other)).status).toBe(404)
    expect((await other.call(askedWhereNow, { params: { engagementId }, body: {} })).status).toBe(404)
    const { body } = await log({ lane: 'call', direction: 'out' })
    expect((await other.call(withdrawTouch, { params: body })).status).toBe(404)
    expect(
      (await test.stranger.call(touches, { params: { customerId: travellers.customerId } })).status,
    ).toBe(401)
  })
})
