import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { nl } from '../../texts/nl.ts'
import { cardKinds } from './card-kinds.ts'
import { cardRoutes } from './cards.contract.ts'
import { feelingRoutes } from './feelings.contract.ts'
import { journeyRoutes } from './journeys.contract.ts'
import { personaRoutes } from './personas.contract.ts'
import { phaseRoutes } from './phases.contract.ts'
import { changeKinds, undoRoutes } from './undo.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

/** Everything that a reader sees of a journey and its personas, without how often it was changed. */
async function seen({ owner, journeyId, read }: Design) {
  const { version, changedOn, ...whole } = await read()
  const unnumbered = <T extends { revision: number }>({ revision, ...rest }: T) => rest
  const journey = { ...whole, phases: whole.phases.map(unnumbered) }
  const { personas } = (await owner.call(personaRoutes.personas)).body
  const params = { journeyId }
  const ofPersonas = await Promise.all(
    personas.map(async ({ personaId }) => {
      const query = { personaId }
      const { cards } = (await owner.call(cardRoutes.cards, { params, query })).body
      const { feelings } = (await owner.call(feelingRoutes.feelings, { params, query })).body
      const said = cards.map(({ revision, updatedAt, ...card }) => card)
      return { said, feelings: feelings.toSorted((a, b) => a.momentId.localeCompare(b.momentId)) }
    }),
  )
  return { journey, personas: personas.map(unnumbered), ofPersonas }
}

const undo = ({ journeyId }: Design, who: Member) => who.call(undoRoutes.undo, { params: { journeyId } })
const redo = ({ journeyId }: Design, who: Member) => who.call(undoRoutes.redo, { params: { journeyId } })

const deeds = [
  'add card',
  'edit card',
  'move card',
  'delete card',
  'feel',
  'add phase',
  'edit phase',
  'move phase',
  'delete phase',
  'add moment',
  'remove moment',
  'copy persona',
  'choose ideal',
  'archive persona',
  'rename journey',
] as const

/** Does one deed to whatever `pick` points at, as it stands now. A deed that is refused changes nothing. */
async function act(design: Design, deed: (typeof deeds)[number], pick: number): Promise<void> {
  const { owner, journeyId } = design
  const one = <T>(things: readonly T[]): T => things[pick % things.length] as T
  const { phases } = await design.read()
  const { personas } = (await owner.call(personaRoutes.personas)).body
  if (phases.length === 0 || personas.length === 0) return
  const phase = one(phases)
  const { personaId } = one(personas)
  const params = { journeyId }
  const ofPhase = { journeyId, phaseId: phase.phaseId }
  const { cards } = (await owner.call(cardRoutes.cards, { params, query: { personaId } })).body
  const card = cards[pick % Math.max(1, cards.length)]
  const ofCard = { journeyId, cardId: card?.cardId ?? journeyId }
  const kind = one(cardKinds)
  const index = pick % 5
  const momentId = one(phase.moments).momentId
  const text = `Nummer ${pick}`
  const { status, text: told } = await {
    'add card': () =>
      owner.call(cardRoutes.addCard, {
        params,
        body: { phaseId: phase.phaseId, personaId, kind, text, index },
      }),
    'edit card': () =>
      owner.call(cardRoutes.editCard, {
        params: ofCard,
        body: { revision: card?.revision ?? 1, text, evidence: 'seen', evidenceSource: 'Gehoord' },
      }),
    'move card': () =>
      owner.call(cardRoutes.placeCard, {
        params: ofCard,
        body: { phaseId: phase.phaseId, index, ...(pick % 3 === 0 && { kind }) },
      }),
    'delete card': () => owner.call(cardRoutes.deleteCard, { params: ofCard }),
    feel: () =>
      owner.call(feelingRoutes.setFeeling, {
        params,
        body: { momentId, personaId, intended: pick % 3 === 0 ? null : (pick % 5) - 2, assumed: 0 },
      }),
    'add phase': () => owner.call(phaseRoutes.addPhase, { params, body: { name: text, number: index + 1 } }),
    'edit phase': () =>
      owner.call(phaseRoutes.editPhase, {
        params: ofPhase,
        body: {
          revision: phase.revision,
          ...{ advice: text, promiseTime: '16:00', lasting: pick % 2 === 0 },
        },
      }),
    'move phase': () => owner.call(phaseRoutes.placePhase, { params: ofPhase, body: { number: index + 1 } }),
    'delete phase': () => owner.call(phaseRoutes.deletePhase, { params: ofPhase }),
    'add moment': () => owner.call(phaseRoutes.addMoment, { params: ofPhase, body: { name: text } }),
    'remove moment': () => owner.call(phaseRoutes.removeMoment, { params: { ...ofPhase, momentId } }),
    'copy persona': () => owner.call(personaRoutes.addPersona, { body: { name: text, copyFrom: personaId } }),
    'choose ideal': () => owner.call(personaRoutes.chooseIdealPersona, { body: { personaId } }),
    'archive persona': () => owner.call(personaRoutes.archivePersona, { params: { personaId } }),
    'rename journey': () => owner.call(journeyRoutes.renameJourney, { params, body: { name: text } }),
  }[deed]()
  expect(status, `${deed}: ${told}`).toBeLessThan(500)
}

it('any sequence of changes, all undone, leaves the journey as before; all redone, as after', async () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...deeds), fc.nat({ max: 1000 })), {
    minLength: 1,
    maxLength: 14,
  })
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const design = await openDesign(test)
      const before = await seen(design)
      for (const [deed, pick] of sequence) await act(design, deed, pick)
      const after = await seen(design)
      let taken = 0
      while ((await undo(design, design.owner)).status === 200) taken++
      expect((await undo(design, design.owner)).problem.code).toBe('nothing-to-undo')
      expect(await seen(design)).toEqual(before)
      for (let redone = 0; redone < taken; redone++)
        expect((await redo(design, design.owner)).status).toBe(200)
      expect((await redo(design, design.owner)).problem.code).toBe('nothing-to-redo')
      expect(await seen(design)).toEqual(after)
    }),
    { numRuns: 12 },
  )
}, 120_000)

it('takes back the own last step, not that of a colleague, and says which', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const colleague = await test.join(owner, 'colleague')
  const { phaseId } = await design.phase(1)
  const add = (who: Member, text: string) =>
    who.call(cardRoutes.addCard, {
      params: { journeyId },
      body: { phaseId, personaId, kind: 'idea', text },
    })
  const mine = (await add(owner, 'Van mij')).body
  await add(colleague, 'Van Ilse')
  expect((await undo(design, owner)).body).toMatchObject({ kind: 'card.added', subjectId: mine.cardId })
  const ideas = (await seen(design)).ofPersonas[0]?.said.filter(({ kind }) => kind === 'idea')
  expect(ideas?.map(({ text }) => text)).toEqual(['Van Ilse'])
  const after = await add(owner, 'Iets anders')
  expect(after.status).toBe(200)
  expect((await redo(design, owner)).problem.code).toBe('nothing-to-redo')
})

it('does not take back what somebody changed since, and leaves everything as it is', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const colleague = await test.join(owner, 'colleague')
  const { phaseId } = await design.phase(1)
  const params = { journeyId }
  const { body } = await owner.call(cardRoutes.addCard, {
    params,
    body: { phaseId, personaId, kind: 'pain', text: 'Stof' },
  })
  const ofCard = { ...params, cardId: body.cardId }
  await owner.call(cardRoutes.editCard, { params: ofCard, body: { revision: 1, text: 'Fijn stof' } })
  await colleague.call(cardRoutes.editCard, { params: ofCard, body: { revision: 2, prevent: 'Afzuigen' } })
  expect((await undo(design, owner)).status).toBe(200)
  const now = (await seen(design)).ofPersonas[0]?.said.find(({ cardId }) => cardId === body.cardId)
  expect(now).toMatchObject({ text: 'Stof', prevent: 'Afzuigen' })
  const before = await seen(design)
  const refused = await undo(design, owner)
  expect(refused.status).toBe(422)
  expect(refused.problem).toMatchObject({
    code: 'change-overtaken',
    title: expect.stringContaining('Iemand anders'),
  })
  expect(await seen(design)).toEqual(before)
})

it('does not take back a phase in which a colleague has put a card', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const colleague = await test.join(owner, 'colleague')
  const params = { journeyId }
  const { phaseId } = (await owner.call(phaseRoutes.addPhase, { params, body: { name: 'Nieuw' } })).body
  await colleague.call(cardRoutes.addCard, {
    params,
    body: { phaseId, personaId, kind: 'goal', text: 'Begrijpen' },
  })
  expect((await undo(design, owner)).problem.code).toBe('change-overtaken')
})

it('leaves no hole where something was taken back before what a colleague added', async () => {
  const design = await openDesign(test)
  const { owner, journeyId } = design
  const colleague = await test.join(owner, 'colleague')
  const params = { journeyId }
  await owner.call(phaseRoutes.addPhase, { params, body: { name: 'Van mij' } })
  await colleague.call(phaseRoutes.addPhase, { params, body: { name: 'Van Ilse' } })
  expect((await undo(design, owner)).status).toBe(200)
  expect((await design.read()).phases.map(({ number }) => number)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
  ])
  await owner.call(phaseRoutes.addPhase, { params, body: { name: 'Nog een' } })
  expect((await design.phase(12)).name).toBe('Nog een')

  const ofPhase = { journeyId, phaseId: (await design.phase(1)).phaseId }
  await owner.call(phaseRoutes.addMoment, { params: ofPhase, body: { name: 'Van mij' } })
  await colleague.call(phaseRoutes.addMoment, { params: ofPhase, body: { name: 'Van Ilse' } })
  await undo(design, owner)
  await owner.call(phaseRoutes.addMoment, { params: ofPhase, body: { name: 'Nog een' } })
  expect((await design.phase(1)).moments.map(({ name }) => name)).toEqual(['', 'Van Ilse', 'Nog een'])
})

it('an undone edit is a new revision, so that nobody saves over it unseen', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const { cards } = (await owner.call(cardRoutes.cards, { params: { journeyId }, query: { personaId } })).body
  const ofCard = { journeyId, cardId: cards[0]?.cardId ?? '' }
  const edit = (revision: number, text: string) =>
    owner.call(cardRoutes.editCard, { params: ofCard, body: { revision, text } })
  await edit(1, 'Anders')
  await undo(design, owner)
  expect((await edit(2, 'Nog anders')).status).toBe(409)
  expect((await edit(3, 'Nog anders')).status).toBe(200)
})

it('has a sentence for every kind of change', () => {
  expect(Object.keys(nl.journeys.changes)).toEqual([...changeKinds])
})
