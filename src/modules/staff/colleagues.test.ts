import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { colleagueRoutes, sessionRoutes } from './staff.contract.ts'

let test: TestHouse
let owner: Member
beforeAll(async () => {
  test = await openTestHouse()
})
beforeEach(async () => {
  owner = await test.owner()
})
afterAll(() => test.close())

const of = (member: Member) => ({ params: { userId: member.actor.userId } })
const listed = async (member: Member) =>
  (await owner.call(colleagueRoutes.colleagues)).body.colleagues.find(
    ({ userId }) => userId === member.actor.userId,
  )

it('shows everybody who works here, by name as a Dutch reader sorts', async () => {
  await test.join(owner, 'reader', 'Ömer Yılmaz')
  await test.join(owner, 'colleague', 'Olga Prins')
  const reader = await test.join(owner, 'reader', 'Paul de Boer')
  const { body } = await reader.call(colleagueRoutes.colleagues)
  expect(body.colleagues.map(({ name }) => name)).toEqual([
    ...['Olga Prins', 'Ömer Yılmaz', 'Paul de Boer', 'Sander de Wit'],
  ])
})

it('changes a role, but never that of the last owner', async () => {
  const colleague = await test.join(owner, 'colleague')
  const change = (member: Member, role: 'owner' | 'reader') =>
    owner.call(colleagueRoutes.changeRole, { ...of(member), body: { role } })
  expect((await change(owner, 'reader')).problem.code).toBe('last-owner')
  expect((await change(colleague, 'owner')).status).toBe(204)
  expect((await listed(colleague))?.role).toBe('owner')
  expect((await change(owner, 'reader')).status).toBe(204)
  expect((await owner.call(sessionRoutes.me)).body.role).toBe('reader')
})

it('keeps an owner when two of them step down at the same moment', async () => {
  const second = await test.join(owner, 'owner')
  const stepDown = (member: Member) =>
    member.call(colleagueRoutes.changeRole, { ...of(member), body: { role: 'colleague' } })
  const statuses = (await Promise.all([stepDown(owner), stepDown(second)])).map(({ status }) => status)
  expect(statuses.sort()).toEqual([204, 422])
})

it('lets everybody change their own details, a reader too', async () => {
  const reader = await test.join(owner, 'reader')
  const { body } = await reader.call(sessionRoutes.changeMe, {
    body: { name: 'Ilse Bakker', phone: '06 12 34 56 78', job: 'Planning', morningMail: false, locale: 'en' },
  })
  const details = { name: 'Ilse Bakker', phone: '06 12 34 56 78', job: 'Planning' }
  expect(body).toMatchObject({ ...details, morningMail: false, locale: 'en', role: 'reader' })
  expect((await reader.call(sessionRoutes.me)).body).toEqual(body)
  expect(await listed(reader)).toMatchObject(details)
  const refused = await reader.call(colleagueRoutes.changeRole, { ...of(reader), body: { role: 'owner' } })
  expect(refused.problem.title).toContain('You may not')
})

it('notes who is away, from day to day, and who stands in', async () => {
  const colleague = await test.join(owner, 'colleague')
  const absence = { from: '2026-11-19', until: '2026-11-20', standInUserId: owner.actor.userId }
  const { status } = await colleague.call(colleagueRoutes.setAbsence, { ...of(colleague), body: absence })
  expect(status).toBe(204)
  expect(await listed(colleague)).toMatchObject({ awayToday: true, standInUserId: owner.actor.userId })
  test.clock.forward({ days: 1 })
  expect(await listed(colleague)).toMatchObject({ awayToday: true })
  test.clock.forward({ days: 1 })
  expect(await listed(colleague)).toMatchObject({ awayToday: false })
  test.clock.forward({ days: -2 })
  await owner.call(colleagueRoutes.endAbsence, of(colleague))
  expect(await listed(colleague)).toMatchObject({ awayToday: false, absentFrom: null, standInUserId: null })
})

it('refuses an absence that cannot be', async () => {
  const colleague = await test.join(owner, 'colleague')
  const reader = await test.join(owner, 'reader')
  const set = async (change: object, by = colleague, whose = colleague) => {
    const body = { from: '2026-11-19', until: null, standInUserId: null, ...change }
    return (await by.call(colleagueRoutes.setAbsence, { ...of(whose), body })).problem?.code
  }
  expect(await set({ until: '2026-11-18' })).toBe('absence-backwards')
  expect(await set({ standInUserId: colleague.actor.userId })).toBe('own-stand-in')
  expect(await set({ standInUserId: reader.actor.userId })).toBe('not-a-colleague')
  expect(await set({ from: '2026-02-30' })).toBe('invalid-input')
  expect(await set({}, colleague, owner)).toBe('not-allowed')
  expect(await set({}, owner, colleague)).toBeUndefined()
})
