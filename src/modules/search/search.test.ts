import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { startJourney } from '../journeys/journeys.ts'
import { searchRoutes } from './search.contract.ts'

let test: TestHouse
let owner: Member
let customerId: string
let personaId: string
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  const added = await owner.call(customerRoutes.addCustomer, {
    body: {
      contacts: [
        { firstName: 'Fatima', lastName: 'El Amrani', emails: [{ address: 'fatima@amrani.example' }] },
      ],
      addresses: [{ street: 'Kerkpad', city: 'Nijkerk' }],
    },
  })
  customerId = added.body.customerId
  personaId = await design()
})
afterAll(() => test.close())

const find = async (q: string, by = owner) => (await by.call(searchRoutes.search, { query: { q } })).body
const titles = async (q: string) => (await find(q)).map(({ kind, title }) => [kind, title])

it('finds a customer by a slip of the pen, with where to go', async () => {
  expect((await find('fatma el amrani'))[0]).toMatchObject({
    ...{ kind: 'customer', id: customerId, customerId },
    ...{ title: 'Fatima El Amrani', context: 'Nijkerk' },
  })
  expect(await titles('fatima@amr')).toEqual([['customer', 'Fatima El Amrani']])
})

it('finds an engagement with its customer', async () => {
  expect(await find('visgraat')).toMatchObject([
    { kind: 'engagement', title: 'Eiken visgraat', context: 'Fatima El Amrani', customerId },
  ])
})

it('[A5] finds a question by its own words, and its answer by the answer’s', async () => {
  expect(await find('knarsen')).toMatchObject([
    { kind: 'card', title: 'Gaat de vloer knarsen?', context: 'Fase een · Het drukke gezin', personaId },
  ])
  expect(await find('ondervloer')).toMatchObject([
    {
      kind: 'answer',
      title: 'Gaat de vloer knarsen?',
      context: 'Nee, de ondervloer wordt eerst vlak gemaakt.',
    },
  ])
})

it('puts what is written exactly before what looks like it, and forgives accents', async () => {
  expect(await titles('crème')).toEqual([['card', 'Liefst een creme vloer']])
  expect(await titles('knarzen')).toContainEqual(['card', 'Gaat de vloer knarsen?'])
})

it('never lets one kind hide another', async () => {
  for (let number = 1; number <= 8; number++)
    await owner.call(customerRoutes.addCustomer, { body: { name: `Vloerenhuis ${number}`, kind: 'company' } })
  const kinds = (await find('vloer')).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'customer')).toHaveLength(6)
  expect(kinds).toContain('card')
})

it('shows the customers that changed last while nothing is typed', async () => {
  test.clock.forward({ hours: 1 })
  await owner.call(customerRoutes.editCustomer, {
    params: { customerId },
    body: { revision: 1, note: 'Belde' },
  })
  const [first] = await find('')
  expect(first).toMatchObject({ kind: 'customer', id: customerId })
})

it('leaves out journeys that are archived', async () => {
  const { organisationId } = owner.actor
  await withinOrganisation(test.house.database, organisationId, async (tx) => {
    await tx.updateTable('journey').set({ archivedAt: test.clock.now().toString() }).execute()
  })
  expect(await titles('knarsen')).toEqual([])
})

it('finds nothing of another organisation', async () => {
  const others = await test.owner('Advies Plus')
  for (const q of ['fatima', 'visgraat', 'knarsen', '']) expect(await find(q, others)).toEqual([])
})

it('refuses what is too long to look for', async () => {
  const { status, problem } = await owner.call(searchRoutes.search, { query: { q: 'x'.repeat(201) } })
  expect(status).toBe(400)
  expect(problem.errors).toMatchObject([{ field: 'q', code: 'value-too-long' }])
})

/** A persona with two cards in the first phase, and an engagement that travels there. */
function design(): Promise<string> {
  const { organisationId, userId } = owner.actor
  const now = test.clock.now()
  const at = now.toString()
  return withinOrganisation(test.house.database, organisationId, async (tx) => {
    const { journeyId } = await startJourney(tx, owner.actor, { template: 'empty', name: 'Vloeren' }, now)
    const persona = newId()
    const phaseId = newId()
    await tx
      .insertInto('persona')
      .values({
        organisationId,
        personaId: persona,
        position: 1,
        name: 'Het drukke gezin',
        signs: '{}',
        createdAt: at,
      })
      .execute()
    await tx
      .insertInto('phase')
      .values({ organisationId, phaseId, journeyId, position: 99, name: 'Fase een', band: 'before' })
      .execute()
    const card = { organisationId, phaseId, personaId: persona, position: 1, createdAt: at, updatedAt: at }
    await tx
      .insertInto('card')
      .values([
        {
          ...card,
          ...{ cardId: newId(), kind: 'question', text: 'Gaat de vloer knarsen?' },
          answer: 'Nee, de ondervloer wordt eerst vlak gemaakt.',
        },
        { ...card, ...{ cardId: newId(), kind: 'gain', text: 'Liefst een creme vloer', answer: null } },
      ])
      .execute()
    await tx
      .insertInto('engagement')
      .values({
        ...{ organisationId, engagementId: newId(), customerId, journeyId, name: 'Eiken visgraat' },
        ...{ responsibleUserId: userId, startedOn: '2026-11-01', lastHeardAt: at, createdAt: at },
      })
      .execute()
    return persona
  })
}
