import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { pathOf } from '../../platform/http/path.ts'
import { firstRunRoutes, sessionRoutes } from './staff.contract.ts'

let test: TestHouse
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())

const start = {
  organisationName: 'Vloerenbedrijf De Wit',
  place: 'Deventer',
  ownerName: 'Sander de Wit',
  email: 'Sander@De-Wit.example',
  password: 'een lang wachtwoord',
  template: 'ten',
  locale: 'nl',
} as const

/** The same request, passed on by a proxy: from elsewhere. */
const fromElsewhere = (body?: object) =>
  test.app.inject({
    method: body ? 'POST' : 'GET',
    url: pathOf(firstRunRoutes.firstRun, {}),
    headers: { 'x-forwarded-for': '203.0.113.7' },
    ...(body && { payload: body }),
  })

it('is open while nobody is home, and asks others than this machine for the code of the start', async () => {
  const here = await test.stranger.call(firstRunRoutes.firstRun)
  expect(here.body).toEqual({ open: true, someoneHome: false, needsCode: false, locale: 'nl' })
  expect((await fromElsewhere()).json()).toMatchObject({ open: true, needsCode: true })
  const rebound = { method: 'GET', url: '/api/first-run', headers: { host: 'elsewhere.example' } } as const
  expect((await test.app.inject(rebound)).json()).toMatchObject({ needsCode: true })
})

it('refuses a wrong code or none, and keeps nothing', async () => {
  for (const code of [undefined, 'AAAA-AAAA']) {
    const reply = await fromElsewhere({ ...start, code })
    expect(reply.statusCode).toBe(422)
    expect(reply.json()).toMatchObject({ code: 'wrong-code', errors: [{ field: 'code' }] })
  }
  expect((await fromElsewhere()).json()).toMatchObject({ open: true })
})

it('makes organisation, owner and first journey, and signs in; of two at once, one wins', async () => {
  const code = test.house.firstRunCode.toLowerCase().replace('-', ' ')
  const replies = await Promise.all([
    fromElsewhere({ ...start, code }),
    test.stranger.call(firstRunRoutes.startOrganisation, {
      body: { ...start, email: 'iemand@de-wit.example' },
    }),
  ])
  const [one, other] = [replies[0].statusCode, replies[1].status]
  expect([one, other].sort()).toEqual([200, 422])
  const headers = one === 200 ? replies[0].headers : replies[1].headers
  const cookie = String(headers['set-cookie']).split(';')[0] ?? ''
  const me = await test.app.inject({ method: 'GET', url: '/api/me', headers: { cookie } })
  expect(me.json()).toMatchObject({
    role: 'owner',
    name: 'Sander de Wit',
    organisation: { name: 'Vloerenbedrijf De Wit', place: 'Deventer' },
  })
  const started = one === 200 ? replies[0].json() : replies[1].body
  expect(started).toEqual({ journeyId: expect.any(String), personaId: expect.any(String) })
})

it('is closed afterwards', async () => {
  expect((await test.stranger.call(firstRunRoutes.firstRun)).body).toMatchObject({
    open: false,
    someoneHome: true,
  })
  const { status, problem } = await test.stranger.call(firstRunRoutes.startOrganisation, { body: start })
  expect([status, problem.code]).toEqual([422, 'sign-up-closed'])
})

it('stays open to everybody, without a code, where SIGNUP=open', async () => {
  const open = await openTestHouse({ SIGNUP: 'open' })
  try {
    await open.owner()
    const { body } = await open.stranger.call(firstRunRoutes.firstRun)
    expect(body).toMatchObject({ open: true, someoneHome: true, needsCode: false })
    const { status } = await open.stranger.call(firstRunRoutes.startOrganisation, {
      body: { ...start, template: 'empty' },
    })
    expect(status).toBe(200)
    const again = await open.stranger.call(firstRunRoutes.startOrganisation, { body: start })
    expect(again.problem.code).toBe('email-taken')
  } finally {
    await open.close()
  }
})

it('names every field that is missing', async () => {
  const { problem } = await test.stranger.call(firstRunRoutes.startOrganisation, {
    body: { ...start, organisationName: ' ', password: 'kort' },
  })
  expect(problem.errors?.map(({ field, code }) => [field, code])).toEqual([
    ['organisationName', 'value-missing'],
    ['password', 'value-too-short'],
  ])
  expect(await test.stranger.call(sessionRoutes.me)).toMatchObject({ status: 401 })
})
