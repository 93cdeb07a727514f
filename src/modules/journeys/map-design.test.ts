import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { enterOrganisation, withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { cardKinds } from './card-kinds.ts'
import { mapPhase } from './drawing/content.ts'
import { mapDesign } from './journeys.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

it('[A14] [A4] [A5] [A8] gives everything that was designed of one map, as the drawing wants it', async () => {
  const { owner, journeyId, personaId } = await openDesign(test)
  const { organisationId } = owner.actor
  const design = await withinOrganisation(test.house.database, organisationId, (tx) =>
    mapDesign(tx, organisationId, journeyId, personaId),
  )
  expect(design.journey).toMatchObject({ name: 'Tien fasen', version: 1, changedOn: '2026-11-19' })
  expect(design.persona).toMatchObject({ name: 'Tweeverdieners met jonge kinderen' })
  expect(design.persona?.signs).toHaveLength(4)
  for (const { goals, promise, moments, ...phase } of design.phases) {
    const drawn = mapPhase.safeParse({
      ...phase,
      ...{ travelling: null, attention: 0, duration: null, goal: goals[0]?.text, promise: promise.text },
      moments: moments.map((moment) => ({ ...moment, answers: [0, 0, 0, 0, 0] })),
    })
    expect(drawn.error).toBeUndefined()
    expect(phase.triggers.length, phase.name).toBeGreaterThan(0)
    expect(moments.every(({ intended }) => intended !== null)).toBe(true)
  }
  const delivery = design.phases[6]
  expect(delivery?.pains[0]).toMatchObject({
    evidence: 'proposed',
    prevent: expect.any(String),
    turnAround: expect.any(String),
  })
  expect(delivery?.touchpoints[0]).toMatchObject({ startedBy: 'us', channel: 'confirmation' })
})

it('[A14] asks the database as often for 600 cards as for none', async () => {
  const { owner, journeyId, personaId, read } = await openDesign(test)
  const { organisationId } = owner.actor
  const { phases } = await read()
  const at = test.clock.now().toString()
  await withinOrganisation(test.house.database, organisationId, async (tx) => {
    await tx.deleteFrom('card').where('organisationId', '=', organisationId).execute()
    const cards = Array.from({ length: 600 }, (_, number) => ({
      ...{ organisationId, personaId, cardId: newId(), phaseId: phases[number % 10]?.phaseId ?? '' },
      kind: cardKinds[Math.floor(number / 10) % 10] ?? 'idea',
      ...{ position: number, text: `Kaartje ${number}`, createdAt: at, updatedAt: at },
    }))
    await tx.insertInto('card').values(cards).execute()
  })
  let queries = 0
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      queries++
      return result
    },
  }
  await test.house.database.transaction().execute(async (tx) => {
    await enterOrganisation(tx, organisationId)
    const design = await mapDesign(tx.withPlugin(counting) as typeof tx, organisationId, journeyId, personaId)
    expect(design.phases).toHaveLength(10)
    expect(design.phases.flatMap(({ ideas }) => ideas)).toHaveLength(60)
  })
  expect(queries).toBe(6)
})
