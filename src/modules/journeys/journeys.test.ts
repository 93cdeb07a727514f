import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { cardRoutes } from './cards.contract.ts'
import { journeyRoutes } from './journeys.contract.ts'
import { phaseRoutes } from './phases.contract.ts'
import { undoRoutes } from './undo.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

it('[B9] offers four journeys to start from, in the language of whoever asks', async () => {
  const owner = await test.owner()
  const { body } = await owner.call(journeyRoutes.journeyTemplates)
  expect(body.templates.map(({ template, name, phases }) => [template, name, phases])).toEqual([
    ['ten', 'Tien fasen', 10],
    ['seven', 'Zeven fasen', 7],
    ['united', 'De twee verenigd', 14],
    ['empty', 'Leeg', 0],
  ])
})

it('[A7] lists the journeys with what stands on them', async () => {
  const { owner, journeyId } = await openDesign(test)
  await owner.call(journeyRoutes.addJourney, { body: { template: 'empty', name: 'Kleine klussen' } })
  const { body } = await owner.call(journeyRoutes.journeys)
  expect(body.journeys).toMatchObject([
    { journeyId, name: 'Tien fasen', template: 'ten', version: 1, changedOn: '2026-11-19', phases: 10 },
    { name: 'Kleine klussen', template: 'empty', phases: 0, cards: 0 },
  ])
  expect(body.journeys[0]?.cards).toBeGreaterThan(50)
})

it('[A7] [A6] shows one journey whole: ten phases with definition, example, promise and moments, four of them before we know them', async () => {
  const { read } = await openDesign(test)
  const { phases } = await read()
  expect(phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  for (const phase of phases) {
    expect(phase.definition).not.toBe('')
    expect(phase.example).not.toBe('')
    expect(phase.moments.length).toBeGreaterThanOrEqual(1)
    expect(phase.promiseWorkingDays === null).toBe(!phase.observable)
  }
  expect(phases.filter(({ band }) => band === 'before').length).toBeGreaterThanOrEqual(4)
  expect(phases.find(({ name }) => name === 'Levering')).toMatchObject({
    promiseWorkingDays: 5,
    stretch: 'Het werk',
    moments: [{ name: 'Wachten' }, { name: 'Het werk' }, { name: 'Oplevering' }],
  })
})

it('renames a journey, and says who did in an event', async () => {
  const { owner, journeyId, read } = await openDesign(test)
  const rename = (name: string) =>
    owner.call(journeyRoutes.renameJourney, { params: { journeyId }, body: { name } })
  expect((await rename('  Vloeren leggen ')).status).toBe(204)
  expect(await read()).toMatchObject({ name: 'Vloeren leggen' })
  await rename('Vloeren leggen')
  const events = await withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
    tx
      .selectFrom('event')
      .select(['kind', 'fields', 'userId'])
      .where('subjectId', '=', journeyId)
      .where('kind', '=', 'journey.renamed')
      .execute(),
  )
  expect(events).toEqual([{ kind: 'journey.renamed', fields: ['name'], userId: owner.actor.userId }])
  const refused = await rename('  ')
  expect(refused.status).toBe(400)
  expect(refused.problem.errors).toMatchObject([
    { field: 'name', code: 'value-missing', message: 'Naam: dit is nog leeg. Vul het in.' },
  ])
})

it('archives a journey: it leaves the list, is not changed any more, can still be read and be brought back', async () => {
  const { owner, journeyId, read } = await openDesign(test)
  await owner.call(journeyRoutes.archiveJourney, { params: { journeyId } })
  expect((await owner.call(journeyRoutes.journeys)).body.journeys).toEqual([])
  expect((await read()).archivedAt).not.toBeNull()
  const rename = await owner.call(journeyRoutes.renameJourney, {
    params: { journeyId },
    body: { name: 'Anders' },
  })
  expect(rename.status).toBe(404)
  await owner.call(undoRoutes.undo, { params: { journeyId } })
  expect((await owner.call(journeyRoutes.journeys)).body.journeys).toHaveLength(1)
})

it('dates its versions: the first change on a later calendar day makes a new one', async () => {
  const { owner, journeyId, read } = await openDesign(test)
  const rename = (name: string) =>
    owner.call(journeyRoutes.renameJourney, { params: { journeyId }, body: { name } })
  test.clock.set('2026-11-19T22:59:00Z')
  await rename('Zelfde dag')
  expect(await read()).toMatchObject({ version: 1, changedOn: '2026-11-19' })
  test.clock.set('2026-11-19T23:01:00Z')
  await rename('Een minuut na middernacht in Amsterdam')
  await rename('Nog eens')
  expect(await read()).toMatchObject({ version: 2, changedOn: '2026-11-20' })
  test.clock.set('2026-11-23T08:00:00Z')
  await owner.call(undoRoutes.undo, { params: { journeyId } })
  expect(await read()).toMatchObject({ version: 3, changedOn: '2026-11-23' })
  test.clock.set('2026-11-19T08:30:00Z')
})

it('shows a reader everything and lets them change nothing', async () => {
  const { owner, journeyId, personaId, phase } = await openDesign(test)
  const reader = await test.join(owner, 'reader')
  expect((await reader.call(journeyRoutes.journey, { params: { journeyId } })).status).toBe(200)
  const { phaseId } = await phase(1)
  const body = { phaseId, personaId, kind: 'idea', text: 'Mag niet' } as const
  expect((await reader.call(cardRoutes.addCard, { params: { journeyId }, body })).status).toBe(403)
  expect((await reader.call(undoRoutes.undo, { params: { journeyId } })).status).toBe(403)
})

it('does not exist for another organisation', async () => {
  const ours = await openDesign(test)
  const theirs = await openDesign(test)
  const params = { journeyId: ours.journeyId }
  const { phaseId } = await ours.phase(1)
  const stranger = theirs.owner
  const { personaId } = theirs
  const card = { phaseId, personaId, kind: 'idea', text: 'Van een ander' } as const
  for (const { status } of [
    await stranger.call(journeyRoutes.journey, { params }),
    await stranger.call(cardRoutes.cards, { params, query: { personaId } }),
    await stranger.call(cardRoutes.addCard, { params, body: card }),
    await stranger.call(phaseRoutes.deletePhase, { params: { ...params, phaseId } }),
    await stranger.call(undoRoutes.undo, { params }),
  ])
    expect(status).toBe(404)
  const mixed = await stranger.call(cardRoutes.addCard, {
    params: { journeyId: theirs.journeyId },
    body: card,
  })
  expect(mixed.problem).toMatchObject({ code: 'phase-unknown', errors: [{ field: 'phaseId' }] })
})
