import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { cardRoutes } from './cards.contract.ts'
import { journeyRoutes } from './journeys.contract.ts'
import { phaseRoutes } from './phases.contract.ts'
import { undoRoutes } from './undo.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

const namesOf = async ({ read }: Design) => (await read()).phases.map(({ name }) => name)
/** A customer whose engagement has been in this phase, and who was asked about a moment of it. */
async function travelThrough({ owner, journeyId }: Design, phaseId: string, momentId: string): Promise<void> {
  const { organisationId, userId } = owner.actor
  const at = test.clock.now().toString()
  const [customerId, engagementId] = [newId(), newId()]
  await withinOrganisation(test.house.database, organisationId, async (tx) => {
    await tx
      .insertInto('customer')
      .values({
        organisationId,
        customerId,
        name: 'Familie Bos',
        kind: 'person',
        createdAt: at,
        updatedAt: at,
      })
      .execute()
    await tx
      .insertInto('engagement')
      .values({
        ...{ organisationId, engagementId, customerId, journeyId, name: 'Eiken vloer' },
        ...{ responsibleUserId: userId, startedOn: '2026-11-19', lastHeardAt: at, createdAt: at },
      })
      .execute()
    await tx
      .insertInto('stay')
      .values({
        organisationId,
        stayId: newId(),
        engagementId,
        customerId,
        phaseId,
        enteredAt: at,
        leftAt: at,
      })
      .execute()
    await tx
      .insertInto('survey')
      .values({ organisationId, surveyId: newId(), engagementId, phaseId, momentId, askedAt: at })
      .execute()
  })
}

it('[B9] adds an own phase anywhere, in the band and stretch of its neighbour', async () => {
  const design = await openDesign(test)
  const { owner, journeyId } = design
  const { body } = await owner.call(phaseRoutes.addPhase, {
    params: { journeyId },
    body: { name: 'Proeftegel', number: 8 },
  })
  expect(body).toMatchObject({ number: 8, name: 'Proeftegel', band: 'during', stretch: 'Het werk' })
  expect(body.moments).toMatchObject([{ name: '' }])
  const phases = (await design.read()).phases
  expect(phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])
  expect(phases[8]?.name).toBe('Gebruik')
})

it('[B9] begins an empty journey with its first phase', async () => {
  const owner = await test.owner()
  const { body } = await owner.call(journeyRoutes.addJourney, { body: { template: 'empty' } })
  const params = { journeyId: body.journeyId }
  const added = await owner.call(phaseRoutes.addPhase, { params, body: { name: 'Kennismaken' } })
  expect(added.body).toMatchObject({ number: 1, band: 'during', observable: true, lasting: false })
})

it('[B9] edits every word of a phase and what it promises', async () => {
  const { owner, journeyId, phase } = await openDesign(test)
  const { phaseId } = await phase(7)
  const edit = {
    name: 'Uitvoering',
    voice: 'Ik wil weten hoe het ervoor staat.',
    definition: 'Van de eerste dag tot de laatste veeg.',
    example: 'Vijf weken wachten op de parketteur.',
    advice: 'Bel op vrijdag.',
    band: 'during',
    stretch: 'Bij jullie thuis',
    observable: true,
    lasting: true,
    promiseText: 'Elke vrijdag vóór vieren bericht.',
    promiseWorkingDays: 5,
    promiseTime: '16:00',
  } as const
  const params = { journeyId, phaseId }
  const edited = await owner.call(phaseRoutes.editPhase, { params, body: { ...edit, revision: 1 } })
  expect(edited.body).toMatchObject({ ...edit, revision: 2 })
  expect(await phase(7)).toMatchObject(edit)
  const silent = { promiseWorkingDays: null, promiseTime: null }
  await owner.call(phaseRoutes.editPhase, { params, body: { ...silent, revision: 2 } })
  expect(await phase(7)).toMatchObject({ ...edit, ...silent })
})

it('of two who change a phase at once the second is told, and nothing of theirs is half kept', async () => {
  const { owner, journeyId, phase } = await openDesign(test)
  const colleague = await test.join(owner, 'colleague')
  const { phaseId, revision, advice } = await phase(7)
  const params = { journeyId, phaseId }
  await owner.call(phaseRoutes.editPhase, { params, body: { revision, name: 'Uitvoering' } })
  const late = { params, body: { revision, name: 'Leggen', advice: 'Bel op vrijdag.' } }
  const { status, problem } = await colleague.call(phaseRoutes.editPhase, late)
  expect([status, problem.code]).toEqual([409, 'conflict'])
  expect(await phase(7)).toMatchObject({ name: 'Uitvoering', advice, revision: revision + 1 })

  // Moving it is no change of its words; taking a change back is.
  await owner.call(phaseRoutes.placePhase, { params, body: { number: 6 } })
  expect((await phase(6)).revision).toBe(revision + 1)
  await owner.call(undoRoutes.undo, { params })
  await owner.call(undoRoutes.undo, { params })
  expect((await phase(7)).revision).toBe(revision + 2)
})

it('refuses what a phase cannot be, naming every field, and keeps nothing of it', async () => {
  const { owner, journeyId, phase } = await openDesign(test)
  const before = await phase(7)
  const { status, problem } = await owner.call(phaseRoutes.editPhase, {
    params: { journeyId, phaseId: before.phaseId },
    body: { revision: 1, name: 'Goed', voice: 'x'.repeat(201), promiseWorkingDays: 0, promiseTime: '25:00' },
  })
  expect(status).toBe(400)
  expect(problem.errors?.map(({ field, message }) => [field, message])).toEqual([
    ['voice', 'Stem van de klant: dit is te lang. Gebruik ten hoogste 200 tekens.'],
    ['promiseWorkingDays', 'Werkdagen: dit is te weinig. Kies 1 of meer.'],
    ['promiseTime', 'Tijd: dit is geen tijd. Schrijf hem als 16:00.'],
  ])
  expect(await phase(7)).toEqual(before)
})

it('[B9] moves a phase, and the others make room', async () => {
  const design = await openDesign(test)
  const { owner, journeyId } = design
  const names = await namesOf(design)
  const { phaseId } = await design.phase(3)
  const move = (number: number) =>
    owner.call(phaseRoutes.placePhase, { params: { journeyId, phaseId }, body: { number } })
  await move(1)
  expect(await namesOf(design)).toEqual([names[2], names[0], names[1], ...names.slice(3)])
  await move(999)
  expect((await namesOf(design)).at(-1)).toBe(names[2])
  await move(3)
  expect(await namesOf(design)).toEqual(names)
})

it('[B9] takes a phase away with its cards, and undo brings them all back', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const cards = () =>
    owner.call(cardRoutes.cards, { params: { journeyId }, query: { personaId } }).then(({ body }) => body)
  const [before, cardsBefore] = [await design.read(), await cards()]
  const { phaseId } = await design.phase(7)
  await owner.call(phaseRoutes.deletePhase, { params: { journeyId, phaseId } })
  const names = await namesOf(design)
  expect(names).toHaveLength(9)
  expect(names).not.toContain('Levering')
  expect((await design.read()).phases.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect((await cards()).cards.length).toBeLessThan(cardsBefore.cards.length)
  await owner.call(undoRoutes.undo, { params: { journeyId } })
  expect(await design.read()).toEqual(before)
  expect(await cards()).toEqual(cardsBefore)
})

it('[A7] keeps a phase that customers have been in, and a moment that they were asked about, and says why', async () => {
  const design = await openDesign(test)
  const { owner, journeyId } = design
  const { phaseId, moments } = await design.phase(7)
  const momentId = moments[0]?.momentId ?? ''
  await travelThrough(design, phaseId, momentId)
  const { status, problem } = await owner.call(phaseRoutes.deletePhase, { params: { journeyId, phaseId } })
  expect(status).toBe(422)
  expect(problem).toMatchObject({
    code: 'phase-travelled',
    title: expect.stringContaining('Klanten zijn al in deze fase geweest'),
  })
  expect(await namesOf(design)).toContain('Levering')
  const asked = await owner.call(phaseRoutes.removeMoment, { params: { journeyId, phaseId, momentId } })
  expect(asked.problem.code).toBe('moment-answered')
  expect((await design.phase(7)).moments).toEqual(moments)
})

it('draws one to three moments in a phase', async () => {
  const design = await openDesign(test)
  const { owner, journeyId } = design
  const { phaseId } = await design.phase(1)
  const params = { journeyId, phaseId }
  const momentsNow = async () => (await design.phase(1)).moments
  const [first] = await momentsNow()
  const add = (name: string) => owner.call(phaseRoutes.addMoment, { params, body: { name } })
  const second = (await add('Tweede')).body
  await add('Derde')
  expect((await add('Vierde')).problem.code).toBe('moment-full')
  expect((await momentsNow()).map(({ name }) => name)).toEqual([first?.name, 'Tweede', 'Derde'])
  const address = { ...params, momentId: second.momentId }
  await owner.call(phaseRoutes.renameMoment, { params: address, body: { name: 'Midden' } })
  await owner.call(phaseRoutes.removeMoment, { params: { ...params, momentId: first?.momentId ?? '' } })
  expect((await momentsNow()).map(({ name }) => name)).toEqual(['Midden', 'Derde'])
  await owner.call(phaseRoutes.removeMoment, { params: address })
  const [last] = await momentsNow()
  const refused = await owner.call(phaseRoutes.removeMoment, {
    params: { ...params, momentId: last?.momentId ?? '' },
  })
  expect(refused.problem.code).toBe('moment-last')
})

it('has 24 phases at most', async () => {
  const { owner, journeyId, read } = await openDesign(test)
  const add = () => owner.call(phaseRoutes.addPhase, { params: { journeyId }, body: { name: 'Meer' } })
  for (let phases = 10; phases < 24; phases++) expect((await add()).status).toBe(200)
  expect((await add()).problem.code).toBe('too-many-phases')
  expect((await read()).phases).toHaveLength(24)
})
