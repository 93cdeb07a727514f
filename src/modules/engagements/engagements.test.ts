import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { newId } from '../../platform/ids.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { engagementRoutes } from './engagements.contract.ts'
import { newsDueUntil, travellingPerPhase } from './engagements.ts'

const { startEngagement, changeEngagement, engagements, engagement } = engagementRoutes
const { addStage, changeStage, removeStage, finishStage } = engagementRoutes
const { noteBump, takeBumpStep, removeBump } = engagementRoutes
const { noteResult, results, removeResult } = engagementRoutes

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

const whole = async (engagementId: string, by = owner) =>
  (await by.call(engagement, { params: { engagementId } })).body
type Start = Parameters<typeof owner.call<typeof startEngagement>>[1]['body']
const start = (body: Partial<Start> = {}, by = owner, customerId = travellers.customerId) =>
  by.call(startEngagement, {
    params: { customerId },
    body: {
      journeyId: travellers.journeyId,
      phaseId: travellers.phases[6] ?? '',
      name: 'PVC visgraat',
      ...body,
    },
  })

describe('starting', () => {
  it('puts a customer on a journey, under whoever starts it', async () => {
    const { body } = await start()
    expect(await whole(body.engagementId)).toMatchObject({
      name: 'PVC visgraat',
      startedOn: '2026-11-19',
      customer: { name: 'Lotte Bakker en Emre Yılmaz', personaId: null },
      responsible: { name: 'Sander de Wit' },
      standIn: null,
      moves: [{ kind: 'started', byName: 'Sander de Wit' }],
      silence: { workingDays: 0, limit: 5, newsDueOn: '2026-11-26', state: 'fine' },
      promise: { workingDays: 5, nextNewsOn: '2026-11-26' },
      whereNowCount: 0,
      keptNews: { promised: 0, kept: 0 },
    })
  })

  it('counts silence and days from the day it really started', async () => {
    const { body } = await start({ startedOn: '2026-11-02' })
    const { silence, phases } = await whole(body.engagementId)
    expect(silence).toMatchObject({ calendarDays: 17, state: 'over', newsDueOn: '2026-11-09' })
    expect(phases[6]?.stays).toMatchObject([{ day: 18, leftAt: null }])
  })

  it.each<[string, Partial<Start>, string, string]>([
    ['another journey’s phase', { phaseId: newId() }, 'phaseId', 'phase-of-other-journey'],
    ['an unknown journey', { journeyId: newId() }, 'journeyId', 'journey-unknown'],
    [
      'somebody who does not work here',
      { responsibleUserId: newId() },
      'responsibleUserId',
      'not-a-colleague',
    ],
    ['a day to come', { startedOn: '2026-11-20' }, 'startedOn', 'day-in-future'],
    ['a day that does not exist', { startedOn: '2026-02-30' }, 'startedOn', 'value-not-date'],
    ['no name', { name: ' ' }, 'name', 'value-missing'],
  ])('refuses %s, naming the field', async (_, body, field, code) => {
    expect((await start(body)).problem.errors).toMatchObject([{ field, code }])
  })

  it('refuses a reader, another organisation and an archived customer', async () => {
    const reader = await test.join(owner, 'reader')
    const other = await test.owner('Stukadoor Jansen')
    expect((await start({}, reader)).status).toBe(403)
    expect((await start({}, other)).status).toBe(404)
    expect((await start({}, owner, newId())).status).toBe(404)
  })
})

describe('the engagements of a customer', () => {
  it('show running ones first, each with where it is and how silent it is', async () => {
    const customer = await makeTravellers(test, owner)
    const ended = await startIn(owner, customer, 3, { name: 'Trap' })
    const running = await startIn(owner, customer, 7, { name: 'Vloer', startedOn: '2026-11-16' })
    const { lastMoveId } = await whole(ended)
    await owner.call(engagementRoutes.makeMove, {
      params: { engagementId: ended },
      body: { kind: 'end', why: 'Ging niet door', lastMoveId },
    })
    const { body } = await owner.call(engagements, { params: { customerId: customer.customerId } })
    expect(body.engagements).toMatchObject([
      {
        engagementId: running,
        phases: [{ number: 7, name: 'Levering' }],
        responsibleName: 'Sander de Wit',
        paused: false,
        silence: { workingDays: 3, limit: 5 },
      },
      { engagementId: ended, endedAt: expect.any(String), phases: [] },
    ])
  })

  it('change name, responsible colleague and stand-in', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const ilse = await test.join(owner, 'colleague', 'Ilse de Wit')
    const change = (body: Parameters<typeof owner.call<typeof changeEngagement>>[1]['body']) =>
      owner.call(changeEngagement, { params: { engagementId }, body })
    expect((await change({ name: 'Visgraat', standInUserId: ilse.actor.userId })).status).toBe(204)
    expect(await whole(engagementId)).toMatchObject({
      name: 'Visgraat',
      responsible: { name: 'Sander de Wit' },
      standIn: { name: 'Ilse de Wit' },
    })
    const { problem } = await change({ responsibleUserId: ilse.actor.userId })
    expect(problem.errors).toMatchObject([{ field: 'standInUserId', code: 'same-colleague' }])
    expect((await change({ responsibleUserId: ilse.actor.userId, standInUserId: null })).status).toBe(204)
  })

  it('are one question to the database per kind of row, however long the travel', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const counted = async () => {
      const query = vi.spyOn(pg.Client.prototype, 'query')
      await whole(engagementId)
      const count = query.mock.calls.length
      query.mockRestore()
      return count
    }
    const before = await counted()
    for (const text of ['Eén', 'Twee', 'Drie']) {
      await owner.call(noteBump, { params: { engagementId }, body: { text } })
      await owner.call(noteResult, { params: { engagementId }, body: { text } })
      await owner.call(addStage, { params: { engagementId }, body: { name: text } })
      await owner.call(engagementRoutes.writeUpdate, { params: { engagementId }, body: { text } })
      await owner.call(touchRoutes.askedWhereNow, { params: { engagementId }, body: {} })
    }
    expect(await counted()).toBe(before)
    expect(before).toBeLessThanOrEqual(16)
  })
})

describe('what other rooms ask', () => {
  it('[B4] how many travel in each phase, and how many of those need us today', async () => {
    const other = await test.owner('Vloeren Jansen')
    const customer = await makeTravellers(test, other)
    await startIn(other, customer, 7, { startedOn: '2026-11-02' })
    const paused = await startIn(other, customer, 3)
    const second = await makeTravellers(test, other)
    const { organisationId } = other.actor
    const { lastMoveId } = await whole(paused, other)
    await other.call(engagementRoutes.makeMove, {
      params: { engagementId: paused },
      body: { kind: 'pause', lastMoveId },
    })
    const of = { journeyId: customer.journeyId, today: '2026-11-19' }
    expect(await within(test, other, (tx) => travellingPerPhase(tx, organisationId, of))).toEqual([
      { phaseId: customer.phases[6], n: 1, needAttention: 1 },
    ])
    const elsewhere = { journeyId: second.journeyId, today: '2026-11-19' }
    expect(await within(test, other, (tx) => travellingPerPhase(tx, organisationId, elsewhere))).toEqual([])
    const due = { organisationId, timeZone: 'Europe/Amsterdam', until: '2026-11-20', most: 10 }
    expect(await within(test, other, (tx) => newsDueUntil(tx, due, test.clock.now()))).toMatchObject([
      { customerName: 'Lotte Bakker en Emre Yılmaz', phases: [{ number: 7 }], silence: { state: 'over' } },
    ])
  })
})

it('keeps every part of an engagement from another organisation and from readers', async () => {
  const engagementId = await startIn(owner, travellers, 7)
  const stage = (await owner.call(addStage, { params: { engagementId }, body: { name: 'Leggen' } })).body
  const bump = (await owner.call(noteBump, { params: { engagementId }, body: { text: 'Kras' } })).body
  const result = (await owner.call(noteResult, { params: { engagementId }, body: { text: 'Warm' } })).body
  const other = await test.owner('Stukadoor Jansen')
  const reader = await test.join(owner, 'reader')
  for (const [visitor, status] of [
    [other, 404],
    [reader, 403],
  ] as const) {
    const answers = [
      await visitor.call(changeEngagement, { params: { engagementId }, body: { name: 'Anders' } }),
      await visitor.call(addStage, { params: { engagementId }, body: { name: 'Anders' } }),
      await visitor.call(changeStage, { params: stage, body: { name: 'Anders' } }),
      await visitor.call(finishStage, { params: stage }),
      await visitor.call(removeStage, { params: stage }),
      await visitor.call(noteBump, { params: { engagementId }, body: { text: 'Anders' } }),
      await visitor.call(takeBumpStep, { params: { ...bump, step: 'heard' } }),
      await visitor.call(removeBump, { params: bump }),
      await visitor.call(noteResult, { params: { engagementId }, body: { text: 'Anders' } }),
      await visitor.call(removeResult, { params: result }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
  }
  expect((await other.call(engagements, { params: { customerId: travellers.customerId } })).status).toBe(404)
  expect((await other.call(results, { params: { engagementId } })).status).toBe(404)
})
