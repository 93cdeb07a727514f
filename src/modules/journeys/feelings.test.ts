import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import type { CallOf } from '../../platform/http/contract.ts'
import { feelingRoutes } from './feelings.contract.ts'

let test: TestHouse
let design: Design
let momentId: string
beforeAll(async () => {
  test = await openTestHouse()
  design = await openDesign(test)
  momentId = (await design.phase(1)).moments[0]?.momentId ?? ''
})
afterAll(() => test.close())

type Said = Partial<CallOf<typeof feelingRoutes.setFeeling>['body']>
const set = (said: Said) =>
  design.owner.call(feelingRoutes.setFeeling, {
    params: { journeyId: design.journeyId },
    body: { momentId, personaId: design.personaId, ...said },
  })
const read = async () => {
  const { body } = await design.owner.call(feelingRoutes.feelings, {
    params: { journeyId: design.journeyId },
    query: { personaId: design.personaId },
  })
  return body.feelings.find((feeling) => feeling.momentId === momentId)
}

it('[A14] keeps what we intend apart from what we assume', async () => {
  await set({ intended: 1.25 })
  await set({ assumed: -2 })
  expect(await read()).toMatchObject({ intended: 1.25, assumed: -2 })
})

it('[A14] zero is a feeling: as expected; null takes it away', async () => {
  await set({ intended: 0, assumed: 0 })
  expect(await read()).toMatchObject({ intended: 0, assumed: 0 })
  await set({ assumed: null })
  expect(await read()).toMatchObject({ intended: 0, assumed: null })
  expect((await set({ intended: null })).body).toMatchObject({ intended: null, assumed: null })
  expect(await read()).toBeUndefined()
})

it.each([
  [{ intended: 2.1 }, 'intended', 'Bedoeld gevoel: dit is te veel. Kies 2 of minder.'],
  [{ assumed: -3 }, 'assumed', 'Aangenomen gevoel: dit is te weinig. Kies -2 of meer.'],
  [{ intended: 'blij' as never }, 'intended', 'Bedoeld gevoel: dit is geen getal.'],
] as [Said, string, string][])('refuses %j', async (said, field, message) => {
  const before = await read()
  const { status, problem } = await set(said)
  expect(status).toBe(400)
  expect(problem.errors).toMatchObject([{ field, message }])
  expect(await read()).toEqual(before)
})

it('refuses a moment of another journey', async () => {
  const other = await openDesign(test)
  const moment = (await other.phase(1)).moments[0]?.momentId
  expect((await set({ momentId: moment ?? '', intended: 1 })).problem).toMatchObject({
    code: 'moment-unknown',
    errors: [{ field: 'momentId' }],
  })
})
