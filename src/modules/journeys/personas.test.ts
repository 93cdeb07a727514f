import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { cardRoutes } from './cards.contract.ts'
import { feelingRoutes } from './feelings.contract.ts'
import { personaRoutes } from './personas.contract.ts'
import { undoRoutes } from './undo.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

const list = async ({ owner }: Design) => (await owner.call(personaRoutes.personas)).body.personas
const cardsOf = async ({ owner, journeyId }: Design, personaId: string) =>
  (await owner.call(cardRoutes.cards, { params: { journeyId }, query: { personaId } })).body.cards
const feelingsOf = async ({ owner, journeyId }: Design, personaId: string) =>
  (await owner.call(feelingRoutes.feelings, { params: { journeyId }, query: { personaId } })).body.feelings

const described = {
  name: 'Stel op leeftijd',
  quote: 'We willen er nog twintig jaar van genieten.',
  situation: 'De kinderen zijn uit huis, de vloer was nog van hun ouders.',
  motives: 'Rust, kwaliteit, één aanspreekpunt.',
  annoyance: 'Mensen die door elkaar heen werken.',
  signs: [
    { shape: 'dot', size: 'large' },
    { shape: 'ring', size: 'small' },
    { shape: 'square', size: 'tiny' },
  ],
} as const
const whole = { ...described, signs: [...described.signs] }

it('[A3] a persona has a name, a picture of signs, a situation, motives and what annoys them', async () => {
  const design = await openDesign(test)
  const { owner, personaId } = design
  const { body } = await owner.call(personaRoutes.addPersona, { body: whole })
  expect(body).toMatchObject({ ...whole, idealSince: null })
  expect((await list(design)).map((persona) => persona.personaId)).toEqual([personaId, body.personaId])
  const edit = {
    situation: 'Kleinkinderen over de vloer.',
    signs: [{ shape: 'ring', size: 'large' } as const],
  }
  const params = { personaId: body.personaId }
  await owner.call(personaRoutes.editPersona, { params, body: { ...edit, revision: body.revision } })
  expect(await list(design)).toContainEqual({ ...body, ...edit, revision: body.revision + 1 })
})

it('[A3] of two who describe a persona at once the second is told', async () => {
  const design = await openDesign(test)
  const { owner, personaId } = design
  const colleague = await test.join(owner, 'colleague')
  const params = { personaId }
  const first = { params, body: { revision: 1, situation: 'Twee banen, drie kinderen.' } }
  expect((await owner.call(personaRoutes.editPersona, first)).status).toBe(200)
  const late = { params, body: { revision: 1, situation: 'Altijd onderweg.', motives: 'Rust.' } }
  const { status, problem } = await colleague.call(personaRoutes.editPersona, late)
  expect([status, problem.code]).toEqual([409, 'conflict'])
  expect((await list(design))[0]).toMatchObject({ situation: 'Twee banen, drie kinderen.', revision: 2 })
})

it('[A3] refuses signs that cannot be drawn', async () => {
  const design = await openDesign(test)
  const { problem } = await design.owner.call(personaRoutes.addPersona, {
    body: { name: 'Fout', signs: [{ shape: 'star' as never, size: 'large' }] },
  })
  expect(problem.errors).toMatchObject([{ field: 'signs.0.shape', code: 'value-not-choice' }])
  expect(await list(design)).toHaveLength(1)
})

it('[A3] one persona is the ideal customer, shown to all colleagues', async () => {
  const design = await openDesign(test)
  const { owner, personaId } = design
  const other = (await owner.call(personaRoutes.addPersona, { body: whole })).body.personaId
  const choose = (chosen: string | null) =>
    owner.call(personaRoutes.chooseIdealPersona, { body: { personaId: chosen } })
  const idealNow = async () =>
    (await list(design)).filter(({ idealSince }) => idealSince).map((persona) => persona.personaId)
  await choose(personaId)
  expect(await idealNow()).toEqual([personaId])
  await choose(other)
  expect(await idealNow()).toEqual([other])
  const reader = await test.join(owner, 'reader')
  expect((await reader.call(personaRoutes.personas)).body.personas).toContainEqual(
    expect.objectContaining({ personaId: other, idealSince: '2026-11-19' }),
  )
  await owner.call(undoRoutes.undo, { params: { journeyId: design.journeyId } })
  expect(await idealNow()).toEqual([personaId])
  await choose(null)
  expect(await idealNow()).toEqual([])
  expect((await choose(design.journeyId)).problem.code).toBe('persona-unknown')
})

it('[A4] begins a persona as a copy, of which nothing was seen yet', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  const { phaseId } = await design.phase(7)
  await owner.call(cardRoutes.addCard, {
    params: { journeyId },
    body: {
      ...{
        phaseId,
        personaId,
        kind: 'pain',
        text: 'Stof',
        prevent: 'Afplakken',
        turnAround: 'Samen poetsen',
      },
      ...{ evidence: 'seen', evidenceSource: 'Drie klanten' },
    },
  })
  const copy = (await owner.call(personaRoutes.addPersona, { body: { name: 'Kopie', copyFrom: personaId } }))
    .body
  const [original, copied] = [await cardsOf(design, personaId), await cardsOf(design, copy.personaId)]
  const words = ({ text, prevent, turnAround, kind }: (typeof copied)[number]) => [
    text,
    prevent,
    turnAround,
    kind,
  ]
  expect(copied.map(words)).toEqual(original.map(words))
  expect(copied.find(({ text }) => text === 'Stof')).toMatchObject({
    evidence: 'assumed',
    evidenceSource: null,
  })
  const values = (feelings: Awaited<ReturnType<typeof feelingsOf>>) =>
    feelings.map(({ momentId, intended }) => `${momentId} ${intended}`).sort()
  expect(values(await feelingsOf(design, copy.personaId))).toEqual(
    values(await feelingsOf(design, personaId)),
  )
  await owner.call(undoRoutes.undo, { params: { journeyId } })
  expect(await list(design)).toHaveLength(1)
  expect(await cardsOf(design, copy.personaId)).toEqual([])
  await owner.call(undoRoutes.redo, { params: { journeyId } })
  expect(await cardsOf(design, copy.personaId)).toEqual(copied)
})

it('[A3] stand in the order that we choose', async () => {
  const design = await openDesign(test)
  const { owner } = design
  for (const name of ['Tweede', 'Derde']) await owner.call(personaRoutes.addPersona, { body: { name } })
  const personas = await list(design)
  const [first, second, third] = personas.map(({ personaId }) => personaId)
  await owner.call(personaRoutes.placePersona, { params: { personaId: third ?? '' }, body: { index: 0 } })
  expect((await list(design)).map(({ personaId }) => personaId)).toEqual([third, first, second])
})

it('[A3] puts a persona away without losing a card, and brings it back with undo', async () => {
  const design = await openDesign(test)
  const { owner, journeyId, personaId } = design
  await owner.call(personaRoutes.chooseIdealPersona, { body: { personaId } })
  const cards = await cardsOf(design, personaId)
  await owner.call(personaRoutes.archivePersona, { params: { personaId } })
  expect(await list(design)).toEqual([])
  expect(await cardsOf(design, personaId)).toEqual(cards)
  const again = await owner.call(personaRoutes.archivePersona, { params: { personaId } })
  expect(again.status).toBe(404)
  await owner.call(undoRoutes.undo, { params: { journeyId } })
  expect(await list(design)).toMatchObject([{ personaId, idealSince: '2026-11-19' }])
})
