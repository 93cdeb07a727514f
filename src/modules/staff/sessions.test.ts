import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { sessionRoutes } from './staff.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

it('knows who is signed in, and for which organisation', async () => {
  const owner = await test.owner('Vloerenbedrijf De Wit')
  const { status, body } = await owner.call(sessionRoutes.me)
  expect(status).toBe(200)
  expect(body).toMatchObject({
    role: 'owner',
    organisation: { name: 'Vloerenbedrijf De Wit', timeZone: 'Europe/Amsterdam' },
  })
})

it('refuses a stranger, in a sentence', async () => {
  const { status, problem } = await test.stranger.call(sessionRoutes.me)
  expect(status).toBe(401)
  expect(problem).toMatchObject({ code: 'not-signed-in', title: expect.stringContaining('ingelogd') })
})

it('signs in with the right password only, and says no more than that', async () => {
  const { actor } = await test.owner()
  const attempt = (email: string, password: string) =>
    test.stranger.call(sessionRoutes.signIn, { body: { email, password } })
  const right = await attempt(actor.email, 'een lang wachtwoord')
  expect(right.status).toBe(204)
  expect(String(right.headers['set-cookie'])).toMatch(/HttpOnly/i)
  expect(String(right.headers['set-cookie'])).toMatch(/SameSite=Lax/i)
  expect(String(right.headers['set-cookie'])).toMatch(/Secure/i)
  const wrong = await attempt(actor.email, 'een ander wachtwoord')
  const unknown = await attempt('niemand@de-wit.example', 'een lang wachtwoord')
  expect(wrong.status).toBe(422)
  expect(unknown.problem).toEqual(wrong.problem)
})

it('ends the session at once when signing out', async () => {
  const owner = await test.owner()
  await owner.call(sessionRoutes.signOut)
  expect((await owner.call(sessionRoutes.me)).status).toBe(401)
})

it('names every field that is wrong', async () => {
  const { status, problem } = await test.stranger.call(sessionRoutes.signIn, {
    body: { email: 'geen adres', password: '' },
  })
  expect(status).toBe(400)
  expect(problem.errors?.map(({ field, code }) => [field, code])).toEqual([
    ['email', 'value-not-email'],
    ['password', 'value-missing'],
  ])
})

it('refuses a change that another website started', async () => {
  const reply = await test.app.inject({
    method: 'DELETE',
    url: '/api/session',
    headers: { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  })
  expect(reply.statusCode).toBe(403)
  expect(reply.json()).toMatchObject({ code: 'cross-site' })
})

it('answers a browser that asks who is here: somebody, or nobody', async () => {
  const owner = await test.owner('Stukadoorsbedrijf Vink')
  expect((await owner.call(sessionRoutes.whoIsHere)).body.me?.organisation.name).toBe(
    'Stukadoorsbedrijf Vink',
  )
  expect((await test.stranger.call(sessionRoutes.whoIsHere)).body).toEqual({ me: null })
})
