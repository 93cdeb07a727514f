import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, within } from '../../../test/travel.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { keepEverywhere } from './touches.jobs.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

it('[B4] a promise that changes in the design counts for who is underway, by morning', async () => {
  const owner = await test.owner()
  const travellers = await makeTravellers(test, owner)
  const engagementId = await startIn(owner, travellers, 7)
  const due = async () =>
    (await owner.call(engagementRoutes.engagement, { params: { engagementId } })).body.silence.newsDueOn
  expect(await due()).toBe('2026-11-26')
  await within(test, owner, (tx) =>
    tx
      .updateTable('phase')
      .set({ promiseWorkingDays: 2 })
      .where('phaseId', '=', travellers.phases[6] ?? '')
      .execute(),
  )
  await test.startJobs()
  await within(test, owner, (tx) => test.house.jobs.enqueue(tx, keepEverywhere, {}))
  await expect.poll(due, { timeout: 15_000 }).toBe('2026-11-23')
})
