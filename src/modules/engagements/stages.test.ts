import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { engagementRoutes } from './engagements.contract.ts'

const { engagement, addStage, changeStage, moveStage, removeStage, finishStage, unfinishStage } =
  engagementRoutes

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

describe('[A9] stages: what is done, what comes next and when', () => {
  it('are added, changed, moved, done, not done after all, and removed', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const add = async (name: string, more = {}) =>
      (await owner.call(addStage, { params: { engagementId }, body: { name, ...more } })).body
    const first = await add('Leggen', { startsOn: '2026-11-26', endsOn: '2026-11-27' })
    const second = await add('Egaliseren', { startsOn: '2026-11-23', startsAt: '08:45' })
    const third = await add('Plinten')
    await owner.call(moveStage, { params: second, body: { place: 1 } })
    await owner.call(moveStage, { params: third, body: { place: 9 } })
    await owner.call(finishStage, { params: second })
    await owner.call(changeStage, { params: first, body: { explanation: 'Donderdag hal en keuken' } })
    expect((await whole(engagementId)).stages).toMatchObject([
      { name: 'Egaliseren', startsAt: '08:45', doneAt: expect.any(String), doneByName: 'Sander de Wit' },
      { name: 'Leggen', startsOn: '2026-11-26', explanation: 'Donderdag hal en keuken', doneAt: null },
      { name: 'Plinten' },
    ])
    await owner.call(unfinishStage, { params: second })
    await owner.call(removeStage, { params: third })
    expect((await whole(engagementId)).stages).toMatchObject([{ doneAt: null }, { name: 'Leggen' }])
  })

  it('have days that are possible', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const refused = async (body: object) =>
      (await owner.call(addStage, { params: { engagementId }, body: { name: 'Leggen', ...body } })).problem
        .errors
    expect(await refused({ startsOn: '2026-11-26', endsOn: '2026-11-25' })).toMatchObject([
      { field: 'endsOn', code: 'ends-before-start' },
    ])
    expect(await refused({ startsAt: '08:45' })).toMatchObject([
      { field: 'startsOn', code: 'time-without-day' },
    ])
    expect(await refused({ startsOn: '2026-11-26', startsAt: 'kwart voor 9' })).toMatchObject([
      { field: 'startsAt', code: 'value-not-time' },
    ])
  })
})
