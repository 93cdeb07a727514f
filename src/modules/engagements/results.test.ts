import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { engagementRoutes } from './engagements.contract.ts'

const { noteResult, results, removeResult, restoreResult } = engagementRoutes

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

  it('come back as they were when taking them back was a mistake, once and for whoever may', async () => {
    const engagementId = await startIn(owner, travellers, 8)
    const params = (
      await owner.call(noteResult, { params: { engagementId }, body: { text: 'De kamer galmt niet meer' } })
    ).body
    const list = async () => (await owner.call(results, { params: { engagementId } })).body.results
    const before = await list()
    test.clock.forward({ hours: 1 })
    const ilse = await test.join(owner, 'colleague', 'Ilse de Wit')
    await ilse.call(removeResult, { params })
    const neighbour = await test.owner('Stucbedrijf Bakker')
    expect((await neighbour.call(restoreResult, { params })).status).toBe(404)
    expect((await ilse.call(restoreResult, { params })).status).toBe(204)
    expect(await list()).toEqual(before)
    expect((await ilse.call(restoreResult, { params })).status).toBe(404)
    expect(await list()).toEqual(before)
  })
})
