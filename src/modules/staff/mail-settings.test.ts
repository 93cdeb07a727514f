import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { mailSettingsRoutes } from './staff.contract.ts'

const account = { user: 'post@de-wit.example', password: 'geheim van de mail' }
let server: TestMailServer
let test: TestHouse
let owner: Member

beforeAll(async () => {
  server = await openTestMailServer(account)
  test = await openTestHouse()
})
beforeEach(async () => {
  owner = await test.owner('Vloerenbedrijf De Wit')
  server.manners = 'takes'
  server.received.length = 0
})
afterAll(async () => {
  await test.close()
  await server.close()
})

const settings = () => ({
  host: '127.0.0.1' as string | null,
  port: server.port,
  security: 'none' as 'none' | 'starttls',
  username: account.user as string | null,
  password: account.password as string | undefined,
  senderName: 'Sander van De Wit',
  senderAddress: 'sander@de-wit.example',
  replyTo: 'kantoor@de-wit.example',
})
const set = (change: Partial<ReturnType<typeof settings>> = {}) =>
  owner.call(mailSettingsRoutes.setMailSettings, { body: { ...settings(), ...change } })
const tryOut = async () => (await owner.call(mailSettingsRoutes.sendTestMail)).body

it('says what is set, and never the password', async () => {
  const { body: before } = await owner.call(mailSettingsRoutes.mailSettings)
  expect(before).toMatchObject({ host: null, route: 'none', hasPassword: false, customersCanOpenLinks: true })
  const { body, text } = await set()
  const { password, ...shown } = settings()
  expect(body).toMatchObject({ ...shown, hasPassword: true, route: 'own', testedAt: null })
  expect(text).not.toContain(password)
  const stored = await withinOrganisation(test.house.database, owner.actor.organisationId, (tx) =>
    tx.selectFrom('mailSettings').select('passwordEncrypted').executeTakeFirstOrThrow(),
  )
  expect(stored.passwordEncrypted?.toString('latin1')).not.toContain(password)
})

it('sends a test mail to who asks, now', async () => {
  await set()
  const told = await tryOut()
  expect(told.outcome).toBe('sent')
  expect(told.sentence).toContain(owner.actor.email)
  expect(server.received[0]).toMatchObject({
    subject: 'Je mail doet het',
    from: { text: '"Sander van De Wit" <sander@de-wit.example>' },
    replyTo: { text: 'kantoor@de-wit.example' },
  })
  const { body } = await owner.call(mailSettingsRoutes.mailSettings)
  expect(body.testedAt).toBe('2026-11-19T08:30:00.000Z')
})

it('keeps the password while server and user stay, and asks it anew when they change', async () => {
  await set()
  expect((await set({ password: '', senderName: 'De Wit' })).body.hasPassword).toBe(true)
  expect((await tryOut()).outcome).toBe('sent')
  const elsewhere = await set({ password: undefined, host: 'mail.elsewhere.example' })
  expect(elsewhere.problem).toMatchObject({ code: 'mail-password-again', errors: [{ field: 'password' }] })
  expect((await set({ username: null, password: undefined })).body.hasPassword).toBe(false)
})

it('says in a sentence what is wrong', async () => {
  expect(await tryOut()).toMatchObject({ outcome: 'no-mail-server' })
  await set({ password: 'verkeerd' })
  const credentials = await tryOut()
  expect(credentials).toMatchObject({ outcome: 'refused', sentence: expect.stringContaining('wachtwoord') })
  await set()
  server.manners = 'refuses'
  expect(await tryOut()).toMatchObject({
    outcome: 'refused',
    sentence: expect.stringContaining('(antwoord 550)'),
  })
  server.manners = 'asks-later'
  expect(await tryOut()).toMatchObject({
    outcome: 'later',
    sentence: expect.stringContaining('(antwoord 451)'),
  })
  server.manners = 'hangs-up'
  expect(await tryOut()).toMatchObject({
    outcome: 'uncertain',
    sentence: expect.stringContaining('viel weg'),
  })
  await set({ security: 'starttls' })
  expect(await tryOut()).toMatchObject({ sentence: expect.stringContaining('de beveiliging') })
  await set({ port: 1 })
  expect(await tryOut()).toMatchObject({
    outcome: 'later',
    sentence:
      'Er komt geen verbinding met de mailserver. Kijk de naam van de server, de poort en de beveiliging na.',
  })
})

it('says at the field what a mail server and a port look like', async () => {
  const { problem } = await set({ host: 'https://mail.de-wit.example/', port: 70_000 })
  expect(problem.errors?.map(({ field, code }) => [field, code])).toEqual([
    ['host', 'mail-host-wrong'],
    ['port', 'mail-port-wrong'],
  ])
  expect(problem.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/^Server: dit is geen naam van een mailserver\./),
    sentence: expect.stringMatching(/^Dit is geen naam van een mailserver\./),
  })
})

it('falls back on the mail server of the installation, and says so', async () => {
  const shared = await openTestHouse({ SMTP_URL: 'smtp://mail.example', PUBLIC_URL: 'http://localhost:3000' })
  try {
    const { body } = await (await shared.owner()).call(mailSettingsRoutes.mailSettings)
    expect(body).toMatchObject({
      route: 'default',
      customersCanOpenLinks: false,
      publicUrl: 'http://localhost:3000',
    })
  } finally {
    await shared.close()
  }
})
