import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import type { Tx } from '../../platform/database/database.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { startJourney } from './journeys.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

const start = (owner: Member, template: 'ten' | 'seven' | 'united' | 'empty') =>
  within(owner, (tx) => startJourney(tx, owner.actor, { template }, test.clock.now()))
const within = <T>(owner: Member, work: (tx: Tx) => Promise<T>) =>
  withinOrganisation(test.house.database, owner.actor.organisationId, work)

it.each([
  ['ten', 10],
  ['seven', 7],
  ['united', 14],
] as const)(
  '[A7] [B9] the journey %s starts with its phases, a persona, feelings and proposals',
  async (key, count) => {
    const owner = await test.owner()
    const { journeyId, personaId } = await start(owner, key)
    expect(personaId).not.toBeNull()
    const phases = await within(owner, (tx) =>
      tx.selectFrom('phase').selectAll().where('journeyId', '=', journeyId).orderBy('position').execute(),
    )
    expect(phases.map(({ position }) => position)).toEqual(
      Array.from({ length: count }, (_, index) => index + 1),
    )
    for (const phase of phases) expect(phase).toMatchObject({ voice: expect.stringMatching(/^Ik /) })
    const cards = await within(owner, (tx) => tx.selectFrom('card').selectAll().execute())
    expect(cards.length).toBeGreaterThan(count * 5)
    for (const card of cards) expect(card).toMatchObject({ personaId, evidence: 'proposed' })
    const moments = await within(owner, (tx) => tx.selectFrom('moment').selectAll().execute())
    const feelings = await within(owner, (tx) => tx.selectFrom('feeling').selectAll().execute())
    expect(feelings.map(({ momentId }) => momentId).sort()).toEqual(
      moments.map(({ momentId }) => momentId).sort(),
    )
    for (const feeling of feelings)
      expect(feeling).toMatchObject({ intended: expect.any(Number), assumed: null })
  },
)

it('the empty journey starts with nothing', async () => {
  const owner = await test.owner()
  expect(await start(owner, 'empty')).toMatchObject({ personaId: null })
  expect(await within(owner, (tx) => tx.selectFrom('phase').selectAll().execute())).toEqual([])
})

it('a second journey uses the persona that is there already, and records who started it', async () => {
  const owner = await test.owner()
  const first = await start(owner, 'ten')
  const second = await start(owner, 'ten')
  expect(second.personaId).toBe(first.personaId)
  const events = await within(owner, (tx) => tx.selectFrom('event').selectAll().orderBy('eventId').execute())
  expect(events.map(({ kind, userId }) => [kind, userId])).toEqual([
    ['organisation.founded', owner.actor.userId],
    ['journey.started', owner.actor.userId],
    ['persona.added', owner.actor.userId],
    ['journey.started', owner.actor.userId],
  ])
})

it('speaks the language of whoever starts it', async () => {
  const owner = await test.owner()
  const { journeyId } = await within(owner, (tx) =>
    startJourney(tx, { ...owner.actor, locale: 'en' }, { template: 'seven' }, test.clock.now()),
  )
  const journey = await within(owner, (tx) =>
    tx.selectFrom('journey').selectAll().where('journeyId', '=', journeyId).executeTakeFirstOrThrow(),
  )
  expect(journey).toMatchObject({ name: 'Seven phases', version: 1, changedOn: '2026-11-19' })
})
