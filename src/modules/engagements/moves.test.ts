import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { newId } from '../../platform/ids.ts'
import { engagementRoutes } from './engagements.contract.ts'
import { travelAfter } from './travel.ts'

const { makeMove, undoMove, engagement } = engagementRoutes

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

type Wish = Parameters<typeof owner.call<typeof makeMove>>[1]['body']
type WishNow = Wish extends infer W
  ? W extends { lastMoveId: string }
    ? Omit<W, 'lastMoveId'>
    : never
  : never

const phase = (number: number) => travellers.phases[number - 1] ?? ''
const whole = async (engagementId: string, by = owner) =>
  (await by.call(engagement, { params: { engagementId } })).body
const move = async (engagementId: string, wish: WishNow) => {
  const { lastMoveId } = await whole(engagementId)
  return owner.call(makeMove, { params: { engagementId }, body: { ...wish, lastMoveId } as Wish })
}
const here = async (engagementId: string) =>
  (await whole(engagementId)).phases.filter(({ state }) => state === 'here').map(({ number }) => number)

describe('[B7] what is still open when it ends', () => {
  const { addStage, writeUpdate, engagementMails } = engagementRoutes
  const halfDone = async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const params = { engagementId }
    await owner.call(addStage, { params, body: { name: 'Oude vloer eruit' } })
    await owner.call(addStage, { params, body: { name: 'Leggen' } })
    await owner.call(writeUpdate, { params, body: { text: 'Maandag beginnen we.' } })
    return engagementId
  }
  const open = async (engagementId: string) => {
    const { stages } = await whole(engagementId)
    const { mails } = (await owner.call(engagementMails, { params: { engagementId } })).body
    return {
      stages: stages.filter(({ doneAt }) => doneAt === null).length,
      mails: mails.map(({ status, reason }) => `${status} ${reason}`),
    }
  }

  it('stays as it is, unless whoever ends it says otherwise', async () => {
    const engagementId = await halfDone()
    await move(engagementId, { kind: 'end', why: 'Verhuisd' })
    expect((await open(engagementId)).stages).toBe(2)
    expect((await open(engagementId)).mails).not.toContain('withdrawn ended')
  })

  it('is closed along with it, and opens again when the ending is taken back', async () => {
    const engagementId = await halfDone()
    const before = await open(engagementId)
    expect(before.stages).toBe(2)
    const wish = { kind: 'end', why: 'Klaar', openStages: 'done', waitingMails: 'withdrawn' } as const
    const { moveId } = (await move(engagementId, wish)).body
    const after = await open(engagementId)
    expect(after.stages).toBe(0)
    expect(new Set(after.mails)).toEqual(new Set(['withdrawn ended']))
    await owner.call(undoMove, { params: { engagementId, moveId } })
    expect(await open(engagementId)).toEqual(before)
  })
})

describe('[A7] travel is not a straight line', () => {
  it('goes on, past a phase, back, and is in two phases at once; each with who, when and why', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    await move(engagementId, { kind: 'join', toPhaseId: phase(4), why: 'Vergelijkt al prijzen' })
    expect(await here(engagementId)).toEqual([3, 4])
    await move(engagementId, { kind: 'leave', fromPhaseId: phase(3) })
    test.clock.forward({ days: 2 })
    await move(engagementId, { kind: 'go', toPhaseId: phase(6), why: 'Besliste in de showroom' })
    await move(engagementId, { kind: 'go', toPhaseId: phase(5), why: 'Wil er nog een nacht over slapen' })
    const { moves, phases } = await whole(engagementId)
    expect(moves.map(({ kind, byName, why }) => [kind, byName, why])).toEqual([
      ['started', 'Sander de Wit', ''],
      ['joined', 'Sander de Wit', 'Vergelijkt al prijzen'],
      ['left', 'Sander de Wit', ''],
      ['skipped', 'Sander de Wit', 'Besliste in de showroom'],
      ['went_back', 'Sander de Wit', 'Wil er nog een nacht over slapen'],
    ])
    expect(phases.map(({ state }) => state)).toEqual([
      ...['before', 'before', 'been', 'been', 'here', 'been'],
      ...['ahead', 'ahead', 'ahead', 'ahead'],
    ])
    expect(phases[3]?.stays).toMatchObject([{ day: 3 }])
  })

  it('records every move as an event', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    await move(engagementId, { kind: 'pause' })
    await move(engagementId, { kind: 'resume' })
    await move(engagementId, { kind: 'end', why: 'Gaat niet door' })
    const events = await within(test, owner, (tx) =>
      tx
        .selectFrom('event')
        .select(['kind', 'userId'])
        .where('engagementId', '=', engagementId)
        .orderBy('eventId')
        .execute(),
    )
    expect(events.map(({ kind }) => kind)).toEqual([
      'engagement.started',
      'engagement.paused',
      'engagement.resumed',
      'engagement.ended',
    ])
    expect(events.every(({ userId }) => userId === owner.actor.userId)).toBe(true)
  })

  it('ends with a reason, and takes up again where it was', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    expect((await move(engagementId, { kind: 'end', why: '' })).problem.errors).toMatchObject([
      { field: 'why', code: 'value-missing' },
    ])
    await move(engagementId, { kind: 'end', why: 'Opgeleverd' })
    expect(await whole(engagementId)).toMatchObject({
      ending: { why: 'Opgeleverd', byName: 'Sander de Wit' },
    })
    expect((await move(engagementId, { kind: 'pause' })).problem.code).toBe('engagement-ended')
    await move(engagementId, { kind: 'reopen', why: 'Trap erbij' })
    expect(await here(engagementId)).toEqual([7])
    expect(await whole(engagementId)).toMatchObject({ ending: null })
  })

  it('tells the second of two who move at the same time', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    const { lastMoveId } = await whole(engagementId)
    const go = (number: number) =>
      owner.call(makeMove, {
        params: { engagementId },
        body: { kind: 'go', toPhaseId: phase(number), lastMoveId },
      })
    const answers = await Promise.all([go(4), go(5)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await here(engagementId)).toHaveLength(1)
  })

  it('takes back the last move, and no other', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    await move(engagementId, { kind: 'go', toPhaseId: phase(4) })
    await move(engagementId, { kind: 'end', why: 'Per ongeluk' })
    const { moves } = await whole(engagementId)
    const undo = (index: number) =>
      owner.call(undoMove, { params: { engagementId, moveId: moves[index]?.moveId ?? '' } })
    expect((await undo(1)).status).toBe(409)
    expect((await undo(2)).status).toBe(204)
    expect(await here(engagementId)).toEqual([4])
    expect((await undo(1)).status).toBe(204)
    expect(await here(engagementId)).toEqual([3])
    expect((await undo(0)).problem.code).toBe('first-move-stays')
  })

  it('keeps stays, pauses and ending in step with the moves, whatever is tried', async () => {
    const number = fc.integer({ min: 1, max: 10 })
    const wish = fc.oneof(
      fc.record({ kind: fc.constant('go' as const), from: number, to: number }),
      fc.record({ kind: fc.constant('join' as const), from: number, to: number }),
      fc.record({ kind: fc.constant('leave' as const), from: number, to: number }),
      fc
        .constantFrom('pause' as const, 'resume', 'end', 'reopen', 'undo')
        .map((kind) => ({ kind, from: 1, to: 1 })),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(wish, { minLength: 4, maxLength: 8 }), async (wishes) => {
        const engagementId = await startIn(owner, travellers, 3)
        for (const { kind, from, to } of wishes) {
          const { lastMoveId } = await whole(engagementId)
          if (kind === 'undo') {
            await owner.call(undoMove, { params: { engagementId, moveId: lastMoveId } })
            continue
          }
          const phases = {
            go: { fromPhaseId: phase(from), toPhaseId: phase(to) },
            join: { toPhaseId: phase(to) },
            leave: { fromPhaseId: phase(from) },
          }
          const body = { kind, why: 'Omdat', lastMoveId, ...(kind in phases && phases[kind as 'go']) } as Wish
          const { status } = await owner.call(makeMove, { params: { engagementId }, body })
          expect([200, 400, 422]).toContain(status)
        }
        await expectInStep(engagementId)
      }),
      { numRuns: 12 },
    )
  })

  async function expectInStep(engagementId: string): Promise<void> {
    const of = { organisationId: owner.actor.organisationId, engagementId }
    await within(test, owner, async (tx) => {
      const rows = await tx
        .selectFrom('move')
        .select(['kind', 'fromPhaseId', 'toPhaseId', 'at', 'userId', 'why'])
        .where('engagementId', '=', of.engagementId)
        .orderBy('at')
        .execute()
      const travel = travelAfter(rows as Parameters<typeof travelAfter>[0])
      const stays = await tx
        .selectFrom('stay')
        .select(['phaseId', 'enteredAt', 'leftAt'])
        .where('engagementId', '=', of.engagementId)
        .execute()
      const pauses = await tx
        .selectFrom('pause')
        .select(['pausedAt', 'resumedAt', 'why'])
        .where('engagementId', '=', of.engagementId)
        .execute()
      const ending = await tx
        .selectFrom('ending')
        .select('endedAt')
        .where('engagementId', '=', of.engagementId)
        .executeTakeFirst()
      expect(new Set(stays.map((stay) => JSON.stringify(stay)))).toEqual(
        new Set(travel.stays.map((stay) => JSON.stringify(stay))),
      )
      expect(stays).toHaveLength(travel.stays.length)
      expect(new Set(pauses.map((pause) => JSON.stringify(pause)))).toEqual(
        new Set(travel.pauses.map((pause) => JSON.stringify(pause))),
      )
      expect(ending?.endedAt).toBe(travel.ending?.endedAt)
      const events = await tx
        .selectFrom('event')
        .select('kind')
        .where('engagementId', '=', of.engagementId)
        .where('kind', 'like', 'engagement.%')
        .execute()
      const undone = events.filter(({ kind }) => kind === 'engagement.move-undone').length
      expect(events.length - 2 * undone).toBe(rows.length)
    })
  }
})

describe('who may move a customer', () => {
  it('refuses a reader, another organisation, and what does not exist', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    const { lastMoveId } = await whole(engagementId)
    const reader = await test.join(owner, 'reader')
    const other = await test.owner('Stukadoor Jansen')
    const body = { kind: 'go' as const, toPhaseId: phase(4), lastMoveId }
    expect((await reader.call(makeMove, { params: { engagementId }, body })).status).toBe(403)
    expect((await other.call(makeMove, { params: { engagementId }, body })).status).toBe(404)
    expect((await other.call(engagement, { params: { engagementId } })).status).toBe(404)
    expect((await owner.call(makeMove, { params: { engagementId: newId() }, body })).status).toBe(404)
    expect((await whole(engagementId, reader)).name).toBe('PVC visgraat, Vathorst')
  })

  it('names the field that is wrong', async () => {
    const engagementId = await startIn(owner, travellers, 3)
    const refused = await move(engagementId, { kind: 'go', toPhaseId: newId() })
    expect(refused.status).toBe(422)
    expect(refused.problem.errors).toMatchObject([{ field: 'toPhaseId', code: 'phase-of-other-journey' }])
    expect(refused.problem.errors?.[0]?.message).toMatch(/^Naar fase: /)
  })
})
