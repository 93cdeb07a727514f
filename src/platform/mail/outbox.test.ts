import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { withinOrganisation } from '../database/database.ts'
import { deliverOne, type NewMail, sendAgain, writeMail } from './outbox.ts'

let server: TestMailServer
let test: TestHouse
let owner: Member
let occasions = 0

beforeAll(async () => {
  server = await openTestMailServer()
  test = await openTestHouse({ SMTP_URL: server.url })
  owner = await test.owner('Vloerenbedrijf De Wit')
})
afterAll(async () => {
  await test.close()
  await server.close()
})
beforeEach(() => {
  server.manners = 'takes'
  server.received.length = 0
})

const inside = <T>(work: Parameters<typeof withinOrganisation<T>>[2]) =>
  withinOrganisation(test.house.database, owner.actor.organisationId, work)

const write = (change: Partial<NewMail> = {}) =>
  inside((tx) =>
    writeMail(test.house, tx, {
      organisationId: owner.actor.organisationId,
      kind: 'update',
      occasion: `occasion ${++occasions}`,
      to: { address: 'mieke@jansen.example', name: 'Mieke Jansen' },
      subject: 'Morgen schuren we',
      text: 'We zijn er om acht uur.',
      html: '<p>We zijn er om acht uur.</p>',
      carriesCustomerLink: true,
      ...change,
    }),
  )

const deliver = (mailId: string) => deliverOne(test.house, owner.actor.organisationId, mailId)

const stateOf = (mailId: string) =>
  inside((tx) =>
    tx
      .selectFrom('outgoingMail')
      .select(['status', 'reason', 'attempts'])
      .where('mailId', '=', mailId)
      .executeTakeFirstOrThrow(),
  )

it('is written once for the same occasion', async () => {
  const first = await write({ occasion: 'the same' })
  const second = await write({ occasion: 'the same', subject: 'Iets anders' })
  expect(second.mailId).toBe(first.mailId)
})

it('is sent once, whoever claims it and however often it is asked', async () => {
  const { mailId } = await write()
  await Promise.all([deliver(mailId), deliver(mailId), deliver(mailId), deliver(mailId)])
  await deliver(mailId)
  expect(server.received).toHaveLength(1)
  expect(await stateOf(mailId)).toEqual({ status: 'sent', reason: null, attempts: 1 })
})

it('is failed when the server refuses, and only a person tries again', async () => {
  server.manners = 'refuses'
  const { mailId } = await write()
  await deliver(mailId)
  await deliver(mailId)
  expect(server.received).toHaveLength(1)
  expect(await stateOf(mailId)).toEqual({ status: 'failed', reason: 'smtp-550', attempts: 1 })
  server.manners = 'takes'
  expect(await inside((tx) => sendAgain(test.house, tx, owner.actor.organisationId, mailId))).toBe(true)
  await deliver(mailId)
  expect(await stateOf(mailId)).toMatchObject({ status: 'sent', attempts: 2 })
})

it('stays ready when the server asks to come back, and goes the next time', async () => {
  server.manners = 'asks-later'
  const { mailId } = await write()
  await expect(deliver(mailId)).rejects.toThrow('not taken yet')
  expect(await stateOf(mailId)).toEqual({ status: 'ready', reason: 'smtp-451', attempts: 1 })
  server.manners = 'takes'
  await deliver(mailId)
  expect(await stateOf(mailId)).toEqual({ status: 'sent', reason: null, attempts: 2 })
})

it('is uncertain when the connection is lost after it was handed over, and is never sent again by itself', async () => {
  server.manners = 'hangs-up'
  const { mailId } = await write()
  await deliver(mailId)
  expect(await stateOf(mailId)).toMatchObject({ status: 'uncertain', attempts: 1 })
  server.manners = 'takes'
  await deliver(mailId)
  expect(server.received).toHaveLength(1)
})

it('is uncertain when the process fell over while it was sending', async () => {
  const { mailId } = await write()
  await inside((tx) =>
    tx
      .updateTable('outgoingMail')
      .set({ status: 'claimed', claimedAt: test.clock.now().toString(), attempts: 1 })
      .where('mailId', '=', mailId)
      .execute(),
  )
  await deliver(mailId)
  expect(await stateOf(mailId)).toMatchObject({ status: 'claimed' })
  test.clock.forward({ minutes: 15 })
  await deliver(mailId)
  expect(await stateOf(mailId)).toEqual({ status: 'uncertain', reason: 'interrupted', attempts: 1 })
  expect(server.received).toHaveLength(0)
})

it('says why it waits', async () => {
  expect(await write({ to: undefined })).toMatchObject({ waits: 'no-address' })
  const local = await openTestHouse({ SMTP_URL: server.url, PUBLIC_URL: 'http://localhost:3000' })
  const without = await openTestHouse()
  try {
    expect(await writeIn(local, true)).toMatchObject({ waits: 'address-is-local' })
    expect(await writeIn(local, false)).not.toHaveProperty('waits', expect.anything())
    expect(await writeIn(without, false)).toMatchObject({ waits: 'no-mail-server' })
  } finally {
    await local.close()
    await without.close()
  }
})

it('goes by itself once it is written, from the organisation to the customer', async () => {
  const { mailId, waits } = await write({ subject: 'Vanzelf' })
  expect(waits).toBeUndefined()
  await test.startJobs()
  await expect
    .poll(() => stateOf(mailId), { timeout: 15_000 })
    .toEqual({ status: 'sent', reason: null, attempts: 1 })
  const mail = server.received.find(({ subject }) => subject === 'Vanzelf')
  expect(mail?.from?.text).toContain('Vloerenbedrijf De Wit')
  expect(mail?.to).toMatchObject({ text: '"Mieke Jansen" <mieke@jansen.example>' })
  expect(mail?.text).toContain('We zijn er om acht uur.')
})

async function writeIn(other: TestHouse, carriesCustomerLink: boolean) {
  const { organisationId } = (await other.owner()).actor
  return withinOrganisation(other.house.database, organisationId, (tx) =>
    writeMail(other.house, tx, {
      organisationId,
      kind: 'update',
      occasion: `occasion ${++occasions}`,
      to: { address: 'mieke@jansen.example', name: '' },
      subject: 'Dag',
      text: 'Dag',
      html: 'Dag',
      carriesCustomerLink,
    }),
  )
}
