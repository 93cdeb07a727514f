import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { CallOf } from '../../platform/http/contract.ts'
import { cardKinds } from './card-kinds.ts'
import { cardRoutes } from './cards.contract.ts'
import { personaRoutes } from './personas.contract.ts'

let test: TestHouse
let design: Design
let phaseId: string
beforeAll(async () => {
  test = await openTestHouse()
  design = await openDesign(test)
  phaseId = (await design.phase(9)).phaseId
})
afterAll(() => test.close())

type NewCard = CallOf<typeof cardRoutes.addCard>['body']
const params = () => ({ journeyId: design.journeyId })
const add = (card: Omit<NewCard, 'phaseId' | 'personaId'> & Partial<NewCard>) =>
  design.owner.call(cardRoutes.addCard, {
    params: params(),
    body: { phaseId, personaId: design.personaId, ...card },
  })
const edit = (cardId: string, body: CallOf<typeof cardRoutes.editCard>['body']) =>
  design.owner.call(cardRoutes.editCard, { params: { ...params(), cardId }, body })
const place = (cardId: string, body: CallOf<typeof cardRoutes.placeCard>['body']) =>
  design.owner.call(cardRoutes.placeCard, { params: { ...params(), cardId }, body })
const read = async (personaId = design.personaId) =>
  (await design.owner.call(cardRoutes.cards, { params: params(), query: { personaId } })).body.cards
const lane = async (kind: string, ofPhase = phaseId) =>
  (await read()).filter((card) => card.kind === kind && card.phaseId === ofPhase).map(({ text }) => text)

describe('what stands on a card', () => {
  it.each(cardKinds)(
    '[A4] [A5] [A8] a card of the kind %s is kept at its persona and phase',
    async (kind) => {
      const { status, body } = await add({ kind, text: `  Een ${kind} ` })
      expect(status).toBe(200)
      expect(body).toMatchObject({ kind, phaseId, text: `Een ${kind}`, evidence: 'assumed', revision: 1 })
      expect(await read()).toContainEqual(body)
    },
  )

  it('[A4] a pain is kept with its two answers', async () => {
    const pain = {
      text: 'Na de oplevering hoor je niemand meer.',
      short: 'Na oplevering stil',
      prevent: 'Een belletje na zes weken, in de agenda gezet op de dag van oplevering.',
      preventShort: 'Belletje na zes weken',
      turnAround: 'Langskomen met een potje olie en het samen nalopen.',
      turnAroundShort: 'Langskomen met olie',
    }
    const { body } = await add({ kind: 'pain', ...pain })
    expect(body).toMatchObject(pain)
    const better = { revision: 1, turnAround: 'Langskomen met olie én koffie.', turnAroundShort: '' }
    expect((await edit(body.cardId, better)).body).toMatchObject({
      ...pain,
      turnAround: 'Langskomen met olie én koffie.',
      turnAroundShort: null,
      revision: 2,
    })
  })

  it('[A14] an edited text takes the short text of the old one away, unless a new one comes with it', async () => {
    const pain = {
      kind: 'pain',
      text: 'Stof',
      short: 'Stof',
      prevent: 'Afplakken',
      preventShort: 'Tape',
    } as const
    const { cardId } = (await add(pain)).body
    const reworded = await edit(cardId, { revision: 1, text: 'Herrie', prevent: 'Afplakken' })
    expect(reworded.body).toMatchObject({ text: 'Herrie', short: null, preventShort: 'Tape' })
    const both = await edit(cardId, { revision: 2, prevent: 'Dempen', preventShort: 'Demp' })
    expect(both.body).toMatchObject({ prevent: 'Dempen', preventShort: 'Demp', revision: 3 })
    const emptied = await edit(cardId, { revision: 3, prevent: null })
    expect(emptied.body).toMatchObject({ prevent: null, preventShort: null })
  })

  it('[A5] a question is kept with its answer and every place where it stands already', async () => {
    const answered = { answer: 'Twee keer per jaar met olie.', answeredWhere: ['website', 'social'] } as const
    const { body } = await add({
      kind: 'question',
      text: 'Hoe vaak moet ik oliën?',
      answer: answered.answer,
      answeredWhere: ['website', 'social'],
    })
    expect(body).toMatchObject(answered)
    const nowhere = await edit(body.cardId, { revision: 1, answeredWhere: ['not-yet'] })
    expect(nowhere.body.answeredWhere).toEqual(['not-yet'])
    const both = await edit(body.cardId, { revision: 2, answeredWhere: ['not-yet', 'website'] })
    expect(both.problem.errors).toMatchObject([{ field: 'answeredWhere', code: 'not-yet-alone' }])
  })

  it('a touchpoint says who starts it and through which channel; a task says who does it', async () => {
    const touchpoint = { startedBy: 'customer', channel: 'phone' } as const
    expect((await add({ kind: 'touchpoint', text: 'Belt terug', ...touchpoint })).body).toMatchObject(
      touchpoint,
    )
    expect((await add({ kind: 'touchpoint', text: 'Bericht' })).body).toMatchObject({
      startedBy: 'us',
      channel: 'message',
    })
    expect((await add({ kind: 'task', text: 'Belt na', initials: 'SW' })).body.initials).toBe('SW')
  })

  it('only says that it was seen together with where', async () => {
    const bare = await add({ kind: 'gain', text: 'Een dag eerder klaar', evidence: 'seen' })
    expect(bare.status).toBe(400)
    expect(bare.problem.errors).toMatchObject([
      {
        field: 'evidenceSource',
        code: 'source-missing',
        message: 'Waar gezien: schrijf op waar of bij wie je dit gezien hebt, of noem het aangenomen.',
      },
    ])
    const source = { evidence: 'seen', evidenceSource: 'Drie klanten, oktober' } as const
    const { body } = await add({ kind: 'gain', text: 'Een dag eerder klaar', ...source })
    expect(body).toMatchObject(source)
    const without = await edit(body.cardId, { revision: 1, evidenceSource: null })
    expect(without.problem.errors).toMatchObject([{ field: 'evidenceSource', code: 'source-missing' }])
  })
})

describe('what is refused, and not half kept', () => {
  it.each([
    [{ kind: 'gain', text: 'Wow', prevent: 'x' }, 'prevent', 'field-not-of-kind'],
    [{ kind: 'pain', text: 'Au', answer: 'x' }, 'answer', 'field-not-of-kind'],
    [{ kind: 'question', text: 'Hoe?', channel: 'phone' }, 'channel', 'field-not-of-kind'],
    [{ kind: 'idea', text: 'Hm', initials: 'SW' }, 'initials', 'field-not-of-kind'],
    [{ kind: 'touchpoint', text: 'Bel', channel: null }, 'channel', 'touchpoint-incomplete'],
    [{ kind: 'gain', text: '   ' }, 'text', 'value-missing'],
    [{ kind: 'gain', text: 'Wow', short: 'x'.repeat(35) }, 'short', 'value-too-long'],
    [{ kind: 'dream', text: 'Wow' }, 'kind', 'value-not-choice'],
    [{ kind: 'question', text: 'Hoe?', answeredWhere: ['pub'] }, 'answeredWhere.0', 'value-not-choice'],
    [{ kind: 'touchpoint', text: 'Bel', channel: 'fax' }, 'channel', 'value-not-choice'],
    [{ kind: 'gain', text: 'Wow', colour: 'red' }, 'colour', 'value-unknown'],
  ])('%j names %s: %s', async (card, field, code) => {
    const before = await read()
    const { status, problem } = await add(card as NewCard)
    expect(status).toBe(400)
    expect(problem.errors).toMatchObject([{ field, code, message: expect.stringMatching(/\w{3,}.*\./) }])
    expect(await read()).toEqual(before)
  })

  it('names the persona that was put away', async () => {
    const { owner } = design
    const { body } = await owner.call(personaRoutes.addPersona, { body: { name: 'Verhuurder' } })
    await owner.call(personaRoutes.archivePersona, { params: { personaId: body.personaId } })
    const { problem } = await add({ kind: 'idea', text: 'Te laat', personaId: body.personaId })
    expect(problem).toMatchObject({ code: 'persona-unknown', errors: [{ field: 'personaId' }] })
  })

  it('keeps the first of two edits of the same revision, and tells the second', async () => {
    const { body } = await add({ kind: 'idea', text: 'Staal meegeven' })
    const colleague = await test.join(design.owner, 'colleague')
    await edit(body.cardId, { revision: 1, text: 'Drie stalen meegeven' })
    const late = await colleague.call(cardRoutes.editCard, {
      params: { ...params(), cardId: body.cardId },
      body: { revision: 1, text: 'Geen staal' },
    })
    expect(late.status).toBe(409)
    expect(late.problem.title).toContain('intussen veranderd')
    expect(await read()).toContainEqual(
      expect.objectContaining({ cardId: body.cardId, text: 'Drie stalen meegeven', revision: 2 }),
    )
  })
})

describe('moving', () => {
  it('[A14] goes to any place in its lane, also when there is no room left in between', async () => {
    const { phaseId: elsewhere } = await design.phase(10)
    const at = { kind: 'bump', phaseId: elsewhere } as const
    for (const text of ['a', 'b', 'c']) await add({ ...at, text })
    expect(await lane('bump', elsewhere)).toEqual(['a', 'b', 'c'])
    const expected = ['a', 'b', 'c']
    for (let round = 0; round < 14; round++) {
      const { body } = await add({ ...at, text: `${round}`, index: 1 })
      expect(body.phaseId).toBe(elsewhere)
      expected.splice(1, 0, `${round}`)
    }
    expect(await lane('bump', elsewhere)).toEqual(expected)
    const last = (await read()).find(({ text, kind }) => text === 'c' && kind === 'bump')
    await place(last?.cardId ?? '', { index: 0 })
    expect((await lane('bump', elsewhere))[0]).toBe('c')
  })

  it('[A14] goes to another phase and another persona, with everything that it says', async () => {
    const { owner } = design
    const { personaId } = (await owner.call(personaRoutes.addPersona, { body: { name: 'Stel op leeftijd' } }))
      .body
    const { phaseId: elsewhere } = await design.phase(2)
    const { body } = await add({ kind: 'pain', text: 'Stof', prevent: 'Afplakken' })
    const moved = await place(body.cardId, { phaseId: elsewhere, personaId })
    expect(moved.body).toEqual({ ...body, phaseId: elsewhere, personaId })
    expect(await read(personaId)).toEqual([moved.body])
    expect((await read()).map(({ cardId }) => cardId)).not.toContain(body.cardId)
  })

  it('becomes another kind without the fields that only its old kind had', async () => {
    const { body } = await add({ kind: 'question', text: 'Mag de hond erop?', answer: 'Na een dag' })
    expect((await place(body.cardId, { kind: 'touchpoint' })).body).toMatchObject({
      ...{ kind: 'touchpoint', answer: null, startedBy: 'us', channel: 'message', revision: 2 },
    })
    expect((await place(body.cardId, { kind: 'idea' })).body).toMatchObject({
      startedBy: null,
      channel: null,
    })
  })

  it('is refused to a place that is not there', async () => {
    const { body } = await add({ kind: 'idea', text: 'Blijft' })
    const { problem } = await place(body.cardId, { phaseId: design.personaId })
    expect(problem.errors).toMatchObject([{ field: 'phaseId', code: 'phase-unknown' }])
  })
})

it('deletes a card, and records each change with the names of its fields only', async () => {
  const { body } = await add({ kind: 'pain', text: 'Een geheim van mevrouw Bos' })
  const { cardId } = body
  await edit(cardId, { revision: 1, prevent: 'Stil houden', text: body.text })
  await place(cardId, { kind: 'idea' })
  const { status } = await design.owner.call(cardRoutes.deleteCard, { params: { ...params(), cardId } })
  expect(status).toBe(204)
  expect((await read()).map((card) => card.cardId)).not.toContain(cardId)
  const events = await withinOrganisation(test.house.database, design.owner.actor.organisationId, (tx) =>
    tx.selectFrom('event').selectAll().where('subjectId', '=', cardId).orderBy('eventId').execute(),
  )
  expect(events.map(({ kind, fields }) => [kind, fields])).toEqual([
    ['card.added', []],
    ['card.edited', ['prevent']],
    ['card.moved', ['kind', 'index']],
    ['card.deleted', []],
  ])
  expect(JSON.stringify(events)).not.toContain('geheim')
})
