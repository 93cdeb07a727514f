import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { importRoutes } from '../../modules/customers/imports.contract.ts'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { writeCursor } from './cursor.ts'

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

describe.each([
  ['the character with number 0', 'Jan\0'],
  ['half a character', 'Jan\ud83d'],
])('a text with %s', (_, text) => {
  const refused = (field: string) => ({
    code: 'invalid-input',
    errors: [
      { field, code: 'value-not-kept', message: expect.stringMatching(/teken dat niet bewaard kan worden/) },
    ],
  })

  it('is refused at its field, beside whatever else is wrong', async () => {
    const contacts = [{ firstName: 'Els', lastName: text }]
    const { status, problem } = await owner.call(customerRoutes.addCustomer, { body: { contacts } })
    expect({ status, problem }).toMatchObject({ status: 400, problem: refused('contacts.0.lastName') })
    expect(problem.errors?.[0]?.message).toMatch(/^Achternaam: hierin/)
    const { problem: both } = await owner.call(customerRoutes.addCustomer, {
      body: { note: text, contacts: [{ firstName: 'x'.repeat(101) }] },
    })
    expect(both.errors?.map(({ code }) => code)).toEqual(['value-not-kept', 'value-too-long'])
    const labels = await owner.call(customerRoutes.addCustomer, { body: { name: 'Els', labels: [text] } })
    expect(labels.problem).toMatchObject(refused('labels.0'))
  })

  it('is refused in a query and where a page went on', async () => {
    const search = await owner.call(customerRoutes.listCustomers, { query: { search: text } })
    // An address cannot even say half a character.
    if (text.isWellFormed()) expect(search.problem).toMatchObject(refused('search'))
    const after = writeCursor([text, travellers.customerId])
    const page = await owner.call(customerRoutes.listCustomers, { query: { after } })
    expect([page.status, page.problem.errors?.[0]?.field]).toEqual([400, 'after'])
  })

  it('is left out where a customer or a file says it', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const params = { engagementId }
    await owner.call(engagementRoutes.writeUpdate, { params, body: { text: 'Maandag gaat door.' } })
    const { body: link } = await owner.call(engagementRoutes.progressLink, { params })
    const path = new URL(link.url ?? '').pathname
    const said = await test.stranger.post(`${path}/bump`, { text: `De plint laat los.${text}` })
    expect(said.status).toBe(303)
    const { body } = await owner.call(engagementRoutes.engagement, { params })
    expect(body.bumps[0]?.text).toMatch(/^De plint laat los\.Jan/)

    const card = ['BEGIN:VCARD', 'VERSION:2.1', 'N;ENCODING=QUOTED-PRINTABLE:Vos=00;Els', 'END:VCARD', '']
    const file = new File([card.join('\r\n')], 'els.vcf')
    const { body: run } = await owner.call(importRoutes.uploadImport, { body: file })
    expect(run.preview?.firstRows[0]?.name).toBe('Els Vos')
    const started = await owner.call(importRoutes.startImport, { params: { importId: run.importId } })
    expect(started.status).toBe(200)
  })
})

it('an address with it leads nowhere, and a file full of it is no file of ours', async () => {
  expect((await owner.get('/api/customers/%00')).status).toBe(400)
  expect((await test.stranger.get('/p/%00')).status).toBe(400)
  const { status, problem } = await owner.call(importRoutes.uploadImport, {
    body: new File(['Voornaam;Achternaam\nEls;Vo\0s\n'], 'klanten.csv'),
  })
  expect([status, problem.code]).toEqual([422, 'file-binary'])
  const named = new File(['Voornaam;Achternaam\nEls;Vos\n'], 'klanten\0.csv')
  expect((await owner.call(importRoutes.uploadImport, { body: named })).body.fileName).toBe('klanten.csv')
  const deep = `{"name":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const answer = await test.app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'content-type': 'application/json' },
    payload: deep,
  })
  expect(answer.statusCode).toBeLessThan(500)
})
