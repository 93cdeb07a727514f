import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { mailSettingsRoutes, passwordRoutes, sessionRoutes } from './staff.contract.ts'

let server: TestMailServer
let test: TestHouse
beforeAll(async () => {
  server = await openTestMailServer()
  test = await openTestHouse({ SMTP_URL: server.url })
})
afterAll(async () => {
  await test.close()
  await server.close()
})
beforeEach(() => {
  server.received.length = 0
})

const ask = (email: string) => test.stranger.call(passwordRoutes.askNewPassword, { body: { email } })
const choose = (token: string, password: string) =>
  test.stranger.call(passwordRoutes.chooseNewPassword, { params: { token }, body: { password } })
const signIn = (owner: Member, password: string) =>
  test.stranger.call(sessionRoutes.signIn, { body: { email: owner.actor.email, password } })

async function mailedToken(): Promise<string> {
  const mail = await server.message(0)
  return /https:\/\/reis\.example\/new-password\/(\w+)/.exec(mail.text ?? '')?.[1] ?? ''
}

it('mails a way to a new password, which works once and ends every session', async () => {
  const owner = await test.owner()
  expect((await ask(owner.actor.email)).status).toBe(204)
  const token = await mailedToken()
  expect(server.received[0]?.to).toMatchObject({ text: expect.stringContaining(owner.actor.email) })
  expect((await choose(token, 'een heel ander wachtwoord')).status).toBe(204)
  expect((await owner.call(sessionRoutes.me)).status).toBe(401)
  expect((await signIn(owner, 'een heel ander wachtwoord')).status).toBe(204)
  const again = await choose(token, 'nog een ander wachtwoord')
  expect([again.status, again.problem.code]).toEqual([422, 'reset-link-dead'])
})

it('answers the same for an address that nobody has, and mails nothing', async () => {
  const owner = await test.owner()
  const [known, unknown] = [await ask(owner.actor.email), await ask('niemand@de-wit.example')]
  expect([unknown.status, unknown.text]).toEqual([known.status, known.text])
  await server.message(0)
  expect(server.received).toHaveLength(1)
})

it('says whether a new password can be mailed, for whoever asks: once any organisation has a mail server', async () => {
  const way = async (house: TestHouse) =>
    (await house.stranger.call(passwordRoutes.wayToNewPassword)).body.byMail
  expect(await way(test)).toBe(true)
  const quiet = await openTestHouse()
  try {
    const owner = await quiet.owner()
    expect(await way(quiet)).toBe(false)
    const nothing = { port: null, username: null, senderName: null, senderAddress: null, replyTo: null }
    await owner.call(mailSettingsRoutes.setMailSettings, {
      body: { ...nothing, host: 'mail.de-wit.example', security: 'starttls' },
    })
    expect(await way(quiet)).toBe(true)
  } finally {
    await quiet.close()
  }
})

it('refuses a token that never was, and a short password', async () => {
  expect((await choose('verzonnen', 'een heel ander wachtwoord')).problem.code).toBe('reset-link-dead')
  expect((await choose('verzonnen', 'kort')).problem.errors?.[0]).toMatchObject({
    field: 'password',
    code: 'value-too-short',
  })
})

it('stops asking for mail after a few times in a row', async () => {
  const { actor } = await test.owner()
  const statuses = []
  for (let time = 0; time < 6; time++) statuses.push((await ask(actor.email)).status)
  expect(statuses).toEqual([204, 204, 204, 204, 204, 429])
  test.clock.forward({ minutes: 16 })
  expect((await ask(actor.email)).status).toBe(204)
})

it('changes a password for who knows the present one, and ends their other sessions', async () => {
  const owner = await test.owner()
  const elsewhere = await signIn(owner, 'een lang wachtwoord')
  const cookie = String(elsewhere.headers['set-cookie']).split(';')[0] ?? ''
  const wrong = await owner.call(passwordRoutes.changePassword, {
    body: { current: 'niet dit', password: 'een heel ander wachtwoord' },
  })
  expect([wrong.status, wrong.problem.code]).toEqual([422, 'wrong-current-password'])
  const right = await owner.call(passwordRoutes.changePassword, {
    body: { current: 'een lang wachtwoord', password: 'een heel ander wachtwoord' },
  })
  expect(right.status).toBe(204)
  expect(String(right.headers['set-cookie'])).toMatch(/session_token=.+HttpOnly/)
  const other = await test.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })
  expect(other.statusCode).toBe(401)
  expect((await signIn(owner, 'een lang wachtwoord')).status).toBe(422)
  expect((await signIn(owner, 'een heel ander wachtwoord')).status).toBe(204)
})

it('refuses to guess on at a password, and says when to try again', async () => {
  const owner = await test.owner()
  const misses = await Promise.all(Array.from({ length: 20 }, () => signIn(owner, 'mis')))
  expect(new Set(misses.map(({ status }) => status))).toEqual(new Set([422]))
  const refused = await signIn(owner, 'een lang wachtwoord')
  expect([refused.status, refused.problem.code]).toEqual([429, 'too-many'])
  test.clock.forward({ minutes: 16 })
  expect((await signIn(owner, 'een lang wachtwoord')).status).toBe(204)
})
