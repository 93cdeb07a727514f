import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../../test/house.ts'
import { customerRoutes } from '../customers.contract.ts'
import { importRoutes } from '../imports.contract.ts'

const { uploadImport, startImport, importRun, importRows, chooseForRow } = importRoutes

let test: TestHouse
let owner: Member
let here: string
let there: string
beforeAll(async () => {
  test = await openTestHouse()
  await test.startJobs()
})
beforeEach(async () => {
  owner = await test.owner()
  here = await addJan('Amersfoort', { lastName: 'de Vries' })
  there = await addJan('Zwolle', { infix: 'de', lastName: 'Vries' })
})
afterAll(() => test.close())

const addJan = async (city: string, name: { infix?: string; lastName: string }) => {
  const contacts = [{ firstName: 'Jan', ...name, emails: [{ address: 'jan@vries.example' }] }]
  const { body } = await owner.call(customerRoutes.addCustomer, {
    body: { contacts, addresses: [{ city }] },
  })
  return body.customerId
}

const csv = 'Voornaam;Achternaam;E-mail;Mobiel\nJan;de Vries;jan@vries.example;0612345678\n'

async function takeOver() {
  const { body } = await owner.call(uploadImport, { body: new File([csv], 'klanten.csv') })
  const params = { importId: body.importId }
  expect(body.preview?.toChoose).toBe(body.preview?.counts.reported)
  await owner.call(startImport, { params })
  await expect
    .poll(async () => (await owner.call(importRun, { params })).body.status, { timeout: 15_000 })
    .toBe('done')
  return body.importId
}
const rowOf = async (importId: string) =>
  (await owner.call(importRows, { params: { importId }, query: {} })).body.rows[0]
const countsOf = async (importId: string) =>
  (await owner.call(importRun, { params: { importId } })).body.counts
const choose = (importId: string, customerId: string | null, by = owner) =>
  by.call(chooseForRow, { params: { importId, position: 0 }, body: { customerId } })
const phonesOf = async (customerId: string) =>
  (await owner.call(customerRoutes.customer, { params: { customerId } })).body.contacts[0]?.phones

it('a row that could be several customers says which, and is the one that is chosen', async () => {
  const importId = await takeOver()
  const row = await rowOf(importId)
  expect(row).toMatchObject({ outcome: 'reported', customer: null })
  expect(row?.candidates.map(({ id, city }) => [id, city]).sort()).toEqual(
    [
      [here, 'Amersfoort'],
      [there, 'Zwolle'],
    ].sort(),
  )
  const chosen = await choose(importId, there)
  expect(chosen.body).toMatchObject({
    ...{ outcome: 'merged', reason: 'Dit is Jan de Vries, zoals jullie kozen.' },
    ...{ customer: { id: there }, candidates: [] },
  })
  expect(await phonesOf(there)).toMatchObject([{ number: expect.stringContaining('12345678') }])
  expect(await phonesOf(here)).toEqual([])
  expect(await countsOf(importId)).toEqual({ added: 0, merged: 1, unchanged: 0, reported: 0 })
  expect((await choose(importId, here)).problem.code).toBe('import-row-settled')
  expect(await countsOf(await takeOver())).toEqual({ added: 0, merged: 0, unchanged: 1, reported: 0 })
})

it('or is somebody new, once however often it is pressed', async () => {
  const importId = await takeOver()
  const presses = await Promise.all([choose(importId, null), choose(importId, null)])
  expect(presses.map(({ status }) => status).sort()).toEqual([200, 422])
  expect(await countsOf(importId)).toEqual({ added: 1, merged: 0, unchanged: 0, reported: 0 })
  const { body } = await owner.call(customerRoutes.listCustomers, { query: {} })
  expect(body.customers.map(({ name }) => name)).toEqual(Array(3).fill('Jan de Vries'))
  expect(await countsOf(await takeOver())).toEqual({ added: 0, merged: 0, unchanged: 1, reported: 0 })
})

it('keeps the name as it was written', async () => {
  const importId = await takeOver()
  const { body } = await choose(importId, here)
  expect([body.customer?.name, body.remarks]).toEqual(['Jan de Vries', []])
})

it('is nobody else, and not for readers or others to say', async () => {
  const importId = await takeOver()
  const { body: els } = await owner.call(customerRoutes.addCustomer, { body: { name: 'Els Smit' } })
  expect((await choose(importId, els.customerId)).problem).toMatchObject({ code: 'value-not-choice' })
  expect((await choose(importId, here, await test.join(owner, 'reader'))).status).toBe(403)
  expect((await choose(importId, here, await test.owner('Advies Plus'))).status).toBe(404)
  expect(await countsOf(importId)).toEqual({ added: 0, merged: 0, unchanged: 0, reported: 1 })
})
