import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { startJourney } from '../journeys/journeys.ts'
import { colleagueRoutes, sessionRoutes } from './staff.contract.ts'

let test: TestHouse
let owner: Member
let leaver: Member
let stayer: Member
beforeAll(async () => {
  test = await openTestHouse()
})
beforeEach(async () => {
  owner = await test.owner()
  leaver = await test.join(owner, 'colleague', 'Kees Bos')
  stayer = await test.join(owner, 'colleague', 'Fatima Aydin')
})
afterAll(() => test.close())

const letGo = (member: Member, handOverTo?: Member) =>
  owner.call(colleagueRoutes.letGo, {
    params: { userId: member.actor.userId },
    body: { handOverTo: handOverTo?.actor.userId },
  })

const inside = <T>(work: Parameters<typeof withinOrganisation<T>>[2]) =>
  withinOrganisation(test.house.database, owner.actor.organisationId, work)

/** An engagement of `responsible`, with `standIn` beside them. */
async function engagementOf(responsible: Member, standIn: Member): Promise<string> {
  const { organisationId } = owner.actor
  const [engagementId, customerId] = [newId(), newId()]
  const at = test.clock.now().toString()
  await inside(async (tx) => {
    const { journeyId } = await startJourney(tx, owner.actor, { template: 'empty' }, test.clock.now())
    const customer = { organisationId, customerId, kind: 'person', name: 'Mieke Jansen' } as const
    await tx
      .insertInto('customer')
      .values({ ...customer, createdAt: at, updatedAt: at })
      .execute()
    await tx
      .insertInto('engagement')
      .values({
        organisationId,
        engagementId,
        customerId,
        journeyId,
        name: 'Eiken vloer',
        responsibleUserId: responsible.actor.userId,
        standInUserId: standIn.actor.userId,
        startedOn: '2026-11-01',
        lastHeardAt: at,
        createdAt: at,
      })
      .execute()
  })
  return engagementId
}

const people = (engagementId: string) =>
  inside((tx) =>
    tx
      .selectFrom('engagement')
      .select(['responsibleUserId', 'standInUserId'])
      .where('engagementId', '=', engagementId)
      .executeTakeFirstOrThrow(),
  )

it('ends every session of who leaves, at once', async () => {
  expect((await letGo(leaver)).body).toEqual({ handedOver: 0 })
  expect((await leaver.call(sessionRoutes.me)).status).toBe(401)
  const { body } = await owner.call(colleagueRoutes.colleagues)
  expect(body.colleagues.map(({ name }) => name)).toEqual(['Fatima Aydin', 'Sander de Wit'])
  expect((await letGo(leaver)).status).toBe(404)
})

it('hands the engagements over to who is named, and leaves nobody their own stand-in', async () => {
  const engagementId = await engagementOf(leaver, stayer)
  const other = await engagementOf(owner, leaver)
  const refused = await letGo(leaver)
  expect(refused.problem).toMatchObject({ code: 'hand-over-needed', errors: [{ field: 'handOverTo' }] })
  expect(refused.problem.title).toContain('1 opdracht.')
  expect((await leaver.call(sessionRoutes.me)).status).toBe(200)
  expect((await letGo(leaver, stayer)).body).toEqual({ handedOver: 1 })
  expect(await people(engagementId)).toEqual({
    responsibleUserId: stayer.actor.userId,
    standInUserId: null,
  })
  expect(await people(other)).toEqual({ responsibleUserId: owner.actor.userId, standInUserId: null })
  const events = await inside((tx) =>
    tx.selectFrom('event').select(['kind', 'userId']).where('engagementId', '=', engagementId).execute(),
  )
  expect(events).toEqual([{ kind: 'engagement.handed-over', userId: owner.actor.userId }])
})

it('does not hand over to a reader, or to who leaves', async () => {
  await engagementOf(leaver, stayer)
  const reader = await test.join(owner, 'reader')
  expect((await letGo(leaver, reader)).problem.code).toBe('not-a-colleague')
  expect((await letGo(leaver, leaver)).problem.code).toBe('not-a-colleague')
})

it('keeps the last owner', async () => {
  expect((await letGo(owner)).problem.code).toBe('last-owner')
})
