import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { colleagueRoutes, invitationRoutes, sessionRoutes } from './staff.contract.ts'

let server: TestMailServer
let test: TestHouse
let owner: Member
let people = 0
let email: string

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
  email = `ilse${++people}@de-wit.example`
})

type Role = Member['actor']['role']

async function invite(role: Role = 'colleague', by = owner) {
  const { body } = await by.call(invitationRoutes.invite, { body: { email, role } })
  return { ...body, token: body.link.split('/').at(-1) ?? '' }
}
const show = (token: string) => test.stranger.call(invitationRoutes.showInvitation, { params: { token } })
const accept = (token: string, body: { name?: string; password?: string }, by = test.stranger) =>
  by.call(invitationRoutes.acceptInvitation, { params: { token }, body })
const somebody = { name: 'Ilse de Wit', password: 'een lang wachtwoord' }

it('lets somebody new join with a name and a password, once, in the role of the invitation', async () => {
  const { token, link, mail } = await invite('reader')
  expect([mail, link]).toEqual(['on-its-way', `https://reis.example/invitation/${token}`])
  expect((await show(token)).body).toEqual({
    organisation: 'Vloerenbedrijf De Wit',
    inviter: 'Sander de Wit',
    email,
    role: 'reader',
    locale: 'nl',
    known: false,
  })
  const accepted = await accept(token, somebody)
  expect(accepted.status).toBe(204)
  const cookie = String(accepted.headers['set-cookie']).split(';')[0] ?? ''
  const me = await test.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })
  expect(me.json()).toMatchObject({ name: 'Ilse de Wit', email, role: 'reader' })
  expect((await accept(token, somebody)).problem.code).toBe('link-dead')
  expect((await show(token)).status).toBe(404)
})

it('mails the link, in the language of the organisation', async () => {
  const { token } = await invite()
  await test.startJobs()
  await expect
    .poll(() => server.received.find((mail) => mail.text?.includes(token))?.subject, { timeout: 10_000 })
    .toBe('Werk je mee in Reisgenoot voor Vloerenbedrijf De Wit?')
  await expect
    .poll(async () => {
      const { body } = await owner.call(invitationRoutes.invitations)
      return body.invitations.find((one) => one.email === email)?.mail
    })
    .toBe('sent')
})

it('asks somebody new for a name and a password that is long enough', async () => {
  const { token } = await invite()
  expect((await accept(token, { password: somebody.password })).problem.errors?.[0]?.field).toBe('name')
  expect((await accept(token, { ...somebody, password: 'kort' })).problem.errors?.[0]?.code).toBe(
    'value-too-short',
  )
  expect((await accept(token, { name: 'Ilse' })).problem.errors?.[0]?.field).toBe('password')
})

it('lets who has an account join with its password, and shows them both organisations', async () => {
  const elsewhere = await test.owner('Stucbedrijf Bakker')
  email = elsewhere.actor.email
  const { token } = await invite()
  expect((await show(token)).body.known).toBe(true)
  expect((await accept(token, { password: 'mis' })).problem.code).toBe('wrong-password')
  const accepted = await accept(token, { password: 'een lang wachtwoord' })
  const headers = { cookie: String(accepted.headers['set-cookie']).split(';')[0] ?? '' }
  const me = await test.app.inject({ method: 'GET', url: '/api/me', headers })
  expect(me.json().organisation.name).toBe('Vloerenbedrijf De Wit')
  const { body } = await elsewhere.call(sessionRoutes.myOrganisations)
  expect(body.organisations.map(({ name, role, here }) => [name, role, here])).toEqual([
    ['Stucbedrijf Bakker', 'owner', true],
    ['Vloerenbedrijf De Wit', 'colleague', false],
  ])
})

it('lets who is signed in join without a password, and work for either', async () => {
  const elsewhere = await test.owner('Stucbedrijf Bakker')
  const { token } = await invite()
  expect((await accept(token, {}, elsewhere)).status).toBe(204)
  const here = await elsewhere.call(sessionRoutes.me)
  expect([here.body.organisation.name, here.body.role]).toEqual(['Vloerenbedrijf De Wit', 'colleague'])
  const { organisationId } = elsewhere.actor
  await elsewhere.call(sessionRoutes.workFor, { body: { organisationId } })
  expect((await elsewhere.call(sessionRoutes.me)).body.organisation.name).toBe('Stucbedrijf Bakker')
  const other = await test.owner('Schilder Smit')
  const refused = await other.call(sessionRoutes.workFor, { body: { organisationId } })
  expect(refused.status).toBe(404)
})

it('is dead after seven days, and at once when withdrawn or replaced', async () => {
  const first = await invite()
  const second = await invite()
  expect((await show(first.token)).status).toBe(404)
  expect((await show(second.token)).status).toBe(200)
  const { invitationId } = second
  await owner.call(invitationRoutes.withdrawInvitation, { params: { invitationId } })
  expect((await show(second.token)).status).toBe(404)
  const again = await owner.call(invitationRoutes.withdrawInvitation, { params: { invitationId } })
  expect(again.status).toBe(404)
  const third = await invite()
  test.clock.forward({ days: 8 })
  expect((await show(third.token)).status).toBe(404)
  const { body } = await owner.call(invitationRoutes.invitations)
  expect(body.invitations.find((one) => one.email === email)).toMatchObject({ link: null })
  test.clock.forward({ days: -8 })
})

it('lists the link of each pending invitation, so that it can be copied', async () => {
  const { invitationId, link } = await invite()
  const { body } = await owner.call(invitationRoutes.invitations)
  expect(body.invitations).toContainEqual(expect.objectContaining({ invitationId, link, email }))
})

it('refuses to invite who works here already', async () => {
  const colleague = await test.join(owner, 'colleague')
  const { problem } = await owner.call(invitationRoutes.invite, {
    body: { email: colleague.actor.email.toUpperCase(), role: 'reader' },
  })
  expect(problem.code).toBe('already-colleague')
  const own = await invite()
  expect((await accept(own.token, {}, colleague)).problem.code).toBe('already-colleague')
})

it('takes somebody back who had left, in the new role', async () => {
  const colleague = await test.join(owner, 'colleague')
  const { userId } = colleague.actor
  await owner.call(colleagueRoutes.letGo, { params: { userId }, body: {} })
  email = colleague.actor.email
  const { token } = await invite('reader')
  expect((await accept(token, { password: 'een lang wachtwoord' })).status).toBe(204)
  const { body } = await owner.call(colleagueRoutes.colleagues)
  expect(body.colleagues.find((one) => one.userId === userId)?.role).toBe('reader')
})
