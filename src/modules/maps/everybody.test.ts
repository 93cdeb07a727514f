import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { moveRoutes } from '../engagements/moves.contract.ts'
import { cardRoutes } from '../journeys/cards.contract.ts'
import { journeyRoutes } from '../journeys/journeys.contract.ts'
import { personaRoutes } from '../journeys/personas.contract.ts'
import { surveyRoutes } from '../surveys/surveys.contract.ts'
import { mapRoutes } from './maps.contract.ts'

let test: TestHouse
let design: Design
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  design = await openDesign(test)
})

/** A customer of this persona (null: of none yet) travels the journey, in the phase with this number. */
async function travels(name: string, personaId: string | null, number: number): Promise<string> {
  const { owner, journeyId } = design
  const { body } = await owner.call(customerRoutes.addCustomer, { body: { name, personaId } })
  const { phaseId } = await design.phase(number)
  const { body: started } = await owner.call(engagementRoutes.startEngagement, {
    params: { customerId: body.customerId },
    body: { journeyId, phaseId, name: 'Visgraat' },
  })
  return started.engagementId
}

/** Tells how the first moment of a phase felt. */
async function tells(engagementId: string, number: number, feeling: -2 | 2): Promise<void> {
  const { phaseId, moments } = await design.phase(number)
  const momentId = moments[0]?.momentId ?? ''
  await design.owner.call(surveyRoutes.tellResponse, {
    params: { engagementId },
    body: { phaseId, momentId, feeling, story: 'Zo netjes.' },
  })
}

const mapOf = async (personaId?: string) => {
  const { owner, journeyId } = design
  return (await owner.call(mapRoutes.journeyMap, { params: { journeyId }, query: { personaId } })).body
}
const travelling = (body: Awaited<ReturnType<typeof mapOf>>) =>
  body.map?.phases.flatMap(({ travelling }, index) => (travelling ? [[index + 1, travelling]] : []))
const answers = (body: Awaited<ReturnType<typeof mapOf>>) =>
  body.map?.phases.flatMap(({ moments }) => moments.flatMap((moment) => moment.answers)).filter(Boolean)

const addPersona = async (name: string) =>
  (await design.owner.call(personaRoutes.addPersona, { body: { name } })).body.personaId

describe('the map of everybody', () => {
  it('[A14] shows who travels without a persona, and what they answered', async () => {
    await travels('Familie Haddad', design.personaId, 5)
    await tells(await travels('Bram de Wit', null, 7), 7, 2)
    expect(travelling(await mapOf(design.personaId))).toEqual([[5, 1]])
    expect(answers(await mapOf(design.personaId))).toEqual([])

    const everybody = await mapOf('everybody')
    expect(everybody).toMatchObject({
      personaId: null,
      map: { persona: null, customersTravelled: 2, customersTravelling: 2 },
    })
    expect(travelling(everybody)).toEqual([
      [5, 1],
      [7, 1],
    ])
    expect(answers(everybody)).toEqual([1])
    expect(everybody.map?.quotes.map(({ text }) => text)).toEqual(['Zo netjes.'])
  })

  it('[A7] counts who is in two phases once above the map, and in each of the two', async () => {
    const engagementId = await travels('Familie Haddad', design.personaId, 3)
    const { phaseId: toPhaseId } = await design.phase(4)
    const params = { engagementId }
    const { body: whole } = await design.owner.call(engagementRoutes.engagement, { params })
    const body = { kind: 'join', toPhaseId, lastMoveId: whole.lastMoveId } as const
    expect((await design.owner.call(moveRoutes.makeMove, { params, body })).status).toBe(200)
    for (const body of [await mapOf(design.personaId), await mapOf('everybody')]) {
      expect(body.map?.customersTravelling).toBe(1)
      expect(travelling(body)).toEqual([
        [3, 1],
        [4, 1],
      ])
    }
  })

  it('[A14] is pointed at by every other map, as long as somebody travels who is not on it', async () => {
    await travels('Familie Haddad', design.personaId, 5)
    expect((await mapOf()).travelling).toEqual({ elsewhere: 0, withoutPersona: 0 })
    await travels('Bram de Wit', null, 7)
    await travels('Café Het Anker', await addPersona('Horeca'), 7)
    expect((await mapOf()).travelling).toEqual({ elsewhere: 2, withoutPersona: 1 })
    const everybody = await mapOf('everybody')
    expect(everybody.travelling).toEqual({ elsewhere: 0, withoutPersona: 1 })
    expect(everybody.map?.customersTravelling).toBe(3)
  })

  it('has no cards and no line, for those belong to a persona', async () => {
    const { map } = await mapOf('everybody')
    expect(map?.phases).toHaveLength(10)
    expect(map?.phases.flatMap(({ questions, touchpoints }) => [...questions, ...touchpoints])).toEqual([])
    const intended = map?.phases.flatMap(({ moments }) => moments.map((moment) => moment.intended))
    expect(new Set(intended)).toEqual(new Set([null]))
  })

  it('[A14] is drawn and printed too', async () => {
    const call = { params: { journeyId: design.journeyId }, query: { personaId: 'everybody' } }
    const drawing = await design.owner.call(mapRoutes.journeyMapSvg, call)
    expect(decodeURIComponent(String(drawing.headers['content-disposition']))).toContain(
      'Tien fasen, Iedereen.svg',
    )
    expect(drawing.text).not.toContain('Vraag en')
    const poster = await design.owner.call(mapRoutes.journeyPoster, call)
    expect(poster.text.startsWith('%PDF-1.7')).toBe(true)
  })

  it('counts who stands in a phase where customers are not known yet', async () => {
    await travels('Bram de Wit', null, 1)
    expect(travelling(await mapOf('everybody'))).toEqual([[1, 1]])
    expect((await mapOf('everybody')).map?.phases.map(({ observable }) => observable).slice(0, 2)).toEqual([
      true,
      false,
    ])
  })
})

describe('whose map opens when nobody chose', () => {
  it('is that of the ideal customer, once there is anything of theirs on this journey', async () => {
    const ideal = await addPersona('Zestigers die kleiner gaan wonen')
    await design.owner.call(personaRoutes.chooseIdealPersona, { body: { personaId: ideal } })
    expect((await mapOf()).personaId).toBe(design.personaId)
    await travels('Els en Gijs Kok', ideal, 4)
    expect((await mapOf()).personaId).toBe(ideal)
  })

  it('else of the persona with most cards here, not of one who belongs to another journey', async () => {
    const { owner } = design
    const { body } = await owner.call(journeyRoutes.addJourney, { body: { template: 'seven' } })
    const seven = await owner.call(mapRoutes.journeyMap, { params: { journeyId: body.journeyId } })
    expect(seven.body.personaId).toBe(body.personaId)
    expect((await mapOf()).personaId).toBe(design.personaId)

    const other = await addPersona('Horeca')
    const { phaseId } = await design.phase(3)
    await owner.call(cardRoutes.addCard, {
      params: { journeyId: design.journeyId },
      body: { phaseId, personaId: other, kind: 'gain', text: 'In één nacht klaar' },
    })
    expect((await mapOf()).personaId).toBe(design.personaId)
  })

  it('is that of everybody while there is no persona', async () => {
    const { owner, personaId } = design
    await owner.call(personaRoutes.archivePersona, { params: { personaId } })
    expect(await mapOf()).toMatchObject({ personaId: null, map: { persona: null } })
  })
})
