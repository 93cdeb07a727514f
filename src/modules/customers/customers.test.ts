import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { customerRoutes } from './customers.contract.ts'

const {
  addCustomer,
  editCustomer,
  customer,
  archiveCustomer,
  restoreCustomer,
  customersAlike,
  countCustomers,
  listCustomers,
} = customerRoutes

let test: TestHouse
let owner: Member
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
})
afterAll(() => test.close())

const jan = { firstName: 'Jan', infix: 'van der', lastName: 'Berg' }
const els = { firstName: 'Els', infix: 'van der', lastName: 'Berg' }
type Body = Parameters<typeof owner.call<typeof addCustomer>>[1]['body']
const add = async (body: Body, by = owner) => (await by.call(addCustomer, { body })).body
const eventsOf = (customerId: string) =>
  withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
    tx
      .selectFrom('event')
      .select(['kind', 'fields', 'userId'])
      .where('customerId', '=', customerId)
      .execute(),
  )

describe('adding', () => {
  it('keeps a couple with everything they told us, under the name they share', async () => {
    const persona = await addPersona('Het drukke gezin')
    const added = await add({
      personaId: persona,
      source: 'neighbour',
      sourceDetail: 'Zag onze bus bij nummer 12',
      note: 'Twee katten',
      labels: ['oudbouw'],
      contacts: [
        {
          ...jan,
          birthday: { day: 29, month: 2, year: 1984 },
          emails: [{ label: 'home', address: 'Jan@Berg.example' }],
          phones: [{ label: 'mobile', number: '06-1234 5678' }],
        },
        { ...els, birthday: { day: 3, month: 7 } },
      ],
      addresses: [{ street: 'Dorpsstraat', houseNumber: '14', postcode: '3811 AB', city: 'Amersfoort' }],
    })
    const { body } = await owner.call(customer, { params: added })
    expect(body).toMatchObject({
      name: 'Jan & Els van der Berg',
      kind: 'person',
      persona: { id: persona, name: 'Het drukke gezin' },
      source: 'neighbour',
      labels: ['oudbouw'],
      engagements: [],
      brought: [],
      contacts: [
        {
          ...jan,
          birthday: { day: 29, month: 2, year: 1984 },
          phones: [{ label: 'mobile', number: '06-1234 5678' }],
        },
        { ...els, birthday: { day: 3, month: 7, year: null } },
      ],
      addresses: [{ city: 'Amersfoort', houseNumber: '14' }],
    })
    expect(await eventsOf(body.customerId)).toEqual([
      { kind: 'customer.added', fields: [], userId: owner.actor.userId },
    ])
  })

  it('[A6] remembers how they found us before anything else is known', async () => {
    const { customerId } = await add({
      name: 'Bezoeker woonbeurs',
      source: 'event',
      sourceDetail: 'Woonbeurs',
    })
    const { body } = await owner.call(customer, { params: { customerId } })
    expect(body).toMatchObject({ source: 'event', sourceDetail: 'Woonbeurs', contacts: [] })
    const { body: found } = await owner.call(listCustomers, { query: { source: 'event' } })
    expect(found.customers.map(({ name }) => name)).toEqual(['Bezoeker woonbeurs'])
  })

  it('asks for a name when nobody says who it is', async () => {
    const { status, problem } = await owner.call(addCustomer, { body: { kind: 'company' } })
    expect(status).toBe(422)
    expect(problem.errors).toEqual([
      expect.objectContaining({ field: 'name', message: expect.stringContaining('Naam') }),
    ])
  })

  it.each([
    ['29 February of a common year', { day: 29, month: 2, year: 1985 }],
    ['31 April', { day: 31, month: 4, year: null }],
    ['tomorrow', { day: 20, month: 11, year: 2026 }],
  ])('refuses a birthday that cannot be: %s', async (_what, birthday) => {
    const { status, problem } = await owner.call(addCustomer, {
      body: { contacts: [{ ...jan }, { ...els, birthday }] },
    })
    expect(status).toBe(400)
    expect(problem.errors?.[0]).toMatchObject({ field: 'contacts.1.birthday', code: 'birthday-impossible' })
  })

  it('names every field that is wrong and keeps nothing', async () => {
    const before = (await owner.call(listCustomers, {})).body.customers.length
    const { status, problem } = await owner.call(addCustomer, {
      body: {
        ...{ name: 'Half', source: 'krant' as never, personaId: 'geen' },
        contacts: [
          {
            birthday: { day: 30, month: 2, year: 1985 },
            ...{ emails: [{ address: 'jan@berg' }], phones: [{ number: 'bel maar' }] },
          },
        ],
      },
    })
    expect(status).toBe(400)
    expect(problem.errors?.map(({ field, code }) => [field, code])).toEqual([
      ['personaId', 'value-wrong'],
      ['source', 'value-not-choice'],
      ['contacts.0.birthday', 'birthday-impossible'],
      ['contacts.0.emails.0.address', 'value-not-email'],
      ['contacts.0.phones.0.number', 'value-not-phone'],
    ])
    expect((await owner.call(listCustomers, {})).body.customers.length).toBe(before)
  })

  it('warns of somebody who is there already, by address, number or a slip of the pen', async () => {
    await add({
      contacts: [
        {
          ...{ firstName: 'Fatima', lastName: 'El Amrani' },
          emails: [{ address: 'fatima@amrani.example' }],
          phones: [{ number: '+31 6 87654321' }],
        },
      ],
    })
    const alike = async (query: object) =>
      (await owner.call(customersAlike, { query })).body.map(({ name, by }) => [name, by])
    expect(await alike({ email: 'FATIMA@amrani.example' })).toEqual([['Fatima El Amrani', 'email']])
    expect(await alike({ phone: '06 8765 4321' })).toEqual([['Fatima El Amrani', 'phone']])
    expect(await alike({ name: 'Fátima el Amrani' })).toEqual([['Fatima El Amrani', 'name']])
    expect(await alike({ name: 'Henk Bos', phone: '0', email: '' })).toEqual([])
  })
})

describe('editing', () => {
  it('changes one part and leaves the rest, with who and what on record', async () => {
    const added = await add({ contacts: [jan], note: 'Belt liever niet' })
    const { status, body } = await owner.call(editCustomer, {
      params: added,
      body: { revision: added.revision, source: 'social' },
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ source: 'social', note: 'Belt liever niet', revision: 2, contacts: [jan] })
    expect((await eventsOf(added.customerId)).at(-1)).toMatchObject({
      kind: 'customer.edited',
      fields: ['source'],
    })
  })

  it('refuses to write over what somebody else changed meanwhile', async () => {
    const added = await add({ contacts: [jan] })
    const colleague = await test.join(owner, 'colleague')
    const change = (by: Member, note: string) =>
      by.call(editCustomer, { params: added, body: { revision: added.revision, note } })
    expect((await change(colleague, 'van Ilse')).status).toBe(200)
    expect((await change(owner, 'van Sander')).status).toBe(409)
    expect((await owner.call(customer, { params: added })).body.note).toBe('van Ilse')
  })

  it('lets the name follow the contacts until somebody chooses one', async () => {
    const added = await add({ contacts: [jan] })
    const edit = async (revision: number, change: object) =>
      (await owner.call(editCustomer, { params: added, body: { revision, ...change } })).body.name
    expect(added.name).toBe('Jan van der Berg')
    expect(await edit(1, { contacts: [jan, els] })).toBe('Jan & Els van der Berg')
    expect(await edit(2, { name: 'Familie Van der Berg' })).toBe('Familie Van der Berg')
    expect(await edit(3, { contacts: [els] })).toBe('Familie Van der Berg')
    expect(await edit(4, { name: '' })).toBe('Els van der Berg')
  })

  it('keeps the contacts that are sent with their id, and removes those that are not', async () => {
    const added = await add({ kind: 'company', name: 'Bouw BV', contacts: [jan, els] })
    const [first, second] = added.contacts
    const { body } = await owner.call(editCustomer, {
      params: added,
      body: {
        revision: 1,
        contacts: [
          { ...els, contactId: second?.contactId, role: 'Inkoop', phones: [{ number: '033 4567890' }] },
          { firstName: 'Omar', lastName: 'Haddad' },
        ],
      },
    })
    expect(body.contacts.map(({ firstName }) => firstName)).toEqual(['Els', 'Omar'])
    expect(body.contacts[0]).toMatchObject({
      contactId: second?.contactId,
      role: 'Inkoop',
      phones: [{ number: '033 4567890' }],
    })
    const foreign = await owner.call(editCustomer, {
      params: added,
      body: { revision: 2, contacts: [{ ...jan, contactId: first?.contactId }] },
    })
    expect(foreign.status).toBe(404)
  })

  it('[A12] records who brought whom, but nobody brings themselves', async () => {
    const mia = await add({ name: 'Mia Kok' })
    const tom = await add({ name: 'Tom Kok', source: 'referral', referredById: mia.customerId })
    const zoe = await add({ name: 'Zoë Kok', referredById: tom.customerId })
    const { body } = await owner.call(customer, { params: tom })
    expect(body.referredBy).toEqual({ id: mia.customerId, name: 'Mia Kok' })
    expect(body.brought).toEqual([{ id: zoe.customerId, name: 'Zoë Kok' }])
    for (const referredById of [mia.customerId, tom.customerId, zoe.customerId]) {
      const refused = await owner.call(editCustomer, { params: mia, body: { revision: 1, referredById } })
      expect(refused.problem).toMatchObject({ status: 422, code: 'referral-circle' })
    }
  })

  it('[A12] keeps a circle from closing when two colleagues close it together', async () => {
    const one = await add({ name: 'Een' })
    const two = await add({ name: 'Twee' })
    const bring = (who: typeof one, by: typeof one) =>
      owner.call(editCustomer, { params: who, body: { revision: 1, referredById: by.customerId } })
    const answers = await Promise.all([bring(one, two), bring(two, one)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422])
  })

  it('refuses a persona or bringer that is not there', async () => {
    for (const field of ['personaId', 'referredById']) {
      const { problem } = await owner.call(addCustomer, { body: { name: 'Iemand', [field]: newId() } })
      expect(problem).toMatchObject({ code: 'value-not-choice', errors: [{ field }] })
    }
  })

  it('refuses a field that does not exist', async () => {
    const added = await add({ name: 'Iemand' })
    const body = { revision: 1, naam: 'Iemand anders' } as never
    expect((await owner.call(editCustomer, { params: added, body })).problem.errors).toMatchObject([
      { field: 'naam', code: 'value-unknown' },
    ])
  })
})

describe('archiving', () => {
  it('takes a customer out of the list and the search, and brings them back', async () => {
    const added = await add({ name: 'Quintus Archief' })
    const names = async (query: object) =>
      (await owner.call(listCustomers, { query })).body.customers.map(({ name }) => name)
    expect((await owner.call(archiveCustomer, { params: added })).status).toBe(204)
    expect((await owner.call(archiveCustomer, { params: added })).status).toBe(204)
    expect(await names({ limit: 200 })).not.toContain('Quintus Archief')
    expect(await names({ search: 'quintus' })).toEqual([])
    expect(await names({ archived: 'true' })).toEqual(['Quintus Archief'])
    expect((await owner.call(customer, { params: added })).body.archivedAt).not.toBeNull()
    await owner.call(restoreCustomer, { params: added })
    expect(await names({ search: 'quintus' })).toEqual(['Quintus Archief'])
    expect((await eventsOf(added.customerId)).map(({ kind }) => kind)).toEqual([
      'customer.added',
      'customer.archived',
      'customer.restored',
    ])
  })
})

describe('how many', () => {
  it.each([
    {},
    { kind: 'company' },
    { archived: 'true' },
    { search: 'a' },
    { open: 'false', search: 'quintus' },
  ] as const)('counts as many as a list with %o has in all its pages', async (query) => {
    const { body } = await owner.call(listCustomers, { query: { ...query, limit: 200 } })
    expect((await owner.call(countCustomers, { query })).body).toEqual({ many: body.customers.length })
  })
})

describe('whose customers', () => {
  it('are never those of another organisation', async () => {
    const added = await add({
      name: 'Alleen van ons',
      contacts: [{ emails: [{ address: 'x@ons.example' }] }],
    })
    const others = await test.owner('Advies Plus')
    const params = { customerId: added.customerId }
    expect((await others.call(customer, { params })).status).toBe(404)
    expect((await others.call(editCustomer, { params, body: { revision: 1, note: 'x' } })).status).toBe(404)
    expect((await others.call(archiveCustomer, { params })).status).toBe(404)
    expect(
      (await others.call(listCustomers, { query: { search: 'Alleen van ons' } })).body.customers,
    ).toEqual([])
    expect((await others.call(customersAlike, { query: { email: 'x@ons.example' } })).body).toEqual([])
    const brought = await others.call(addCustomer, { body: { name: 'Y', referredById: added.customerId } })
    expect(brought.problem.code).toBe('value-not-choice')
  })

  it('may be read by a reader, and changed by a colleague only', async () => {
    const reader = await test.join(owner, 'reader')
    const added = await add({ name: 'Leesvoorbeeld' })
    expect((await reader.call(customer, { params: added })).status).toBe(200)
    expect((await reader.call(addCustomer, { body: { name: 'Nee' } })).status).toBe(403)
    expect((await reader.call(archiveCustomer, { params: added })).status).toBe(403)
  })
})

function addPersona(name: string): Promise<string> {
  const { organisationId } = owner.actor
  const personaId = newId()
  const createdAt = test.clock.now().toString()
  return withinOrganisation(test.house.database, organisationId, async (tx) => {
    await tx
      .insertInto('persona')
      .values({ organisationId, personaId, position: 1, name, signs: '{}', createdAt })
      .execute()
    return personaId
  })
}
