import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { engagementRoutes } from './engagements.contract.ts'

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

describe('[B6] results, however small', () => {
  it('tell how it was and how it is now', async () => {
    const engagementId = await startIn(owner, travellers, 8)
    const { body } = await owner.call(noteResult, {
      params: { engagementId },
      body: { text: 'Geen koude voeten meer', before: 'Altijd sloffen aan' },
    })
    const list = async () => (await owner.call(results, { params: { engagementId } })).body.results
    expect(await list()).toMatchObject([
      { text: 'Geen koude voeten meer', before: 'Altijd sloffen aan', notedByName: 'Sander de Wit' },
    ])
    await owner.call(removeResult, { params: body })
    expect(await list()).toEqual([])
  })
})
