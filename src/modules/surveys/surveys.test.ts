import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { updateRoutes } from '../engagements/updates.contract.ts'
import { sessionRoutes } from '../staff/sessions.contract.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { surveyRoutes } from './surveys.contract.ts'
import { answersPerMoment, chafingAnswers, quotesPerMoment } from './surveys.ts'

const { askSurvey, surveys, tellResponse, withdrawResponse, restoreResponse } = surveyRoutes

let test: TestHouse
let owner: Member
let travellers: Travellers
beforeAll(async () => {
  test = await openTestHouse({ SMTP_URL: 'smtp://localhost:1' })
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
})
afterAll(() => test.close())

const delivery = () => travellers.phases[6] ?? ''
const ask = (
  engagementId: string,
  more: { again?: boolean; contactIds?: string[]; momentId?: string } = {},
) => owner.call(askSurvey, { params: { engagementId }, body: { phaseId: delivery(), ...more } })
const listed = async (engagementId: string) => (await owner.call(surveys, { params: { engagementId } })).body
const pathOf = (url: string | undefined) => (url ?? '').replace('https://reis.example', '')
const askedEmre = async (engagementId: string) => {
  const { body } = await ask(engagementId, { contactIds: [travellers.emreId] })
  return pathOf(body.asked[0]?.url)
}
const momentsOfDelivery = () =>
  within(test, owner, (tx) =>
    tx
      .selectFrom('moment')
      .select('momentId')
      .where('phaseId', '=', delivery())
      .orderBy('position')
      .execute(),
  )
const touchesOf = async () =>
  (
    await owner.call(touchRoutes.touches, {
      params: { customerId: travellers.customerId },
      query: { limit: 100 },
    })
  ).body.touches
const about = () => ({ organisationId: owner.actor.organisationId, journeyId: travellers.journeyId })
const counts = async (momentId: string | undefined) =>
  (await within(test, owner, (tx) => answersPerMoment(tx, about()))).get(momentId ?? '')

describe('asking', () => {
  it('sends everybody with an address a link of their own, and counts as a sign of life', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const { status, body } = await ask(engagementId)
    expect(status).toBe(200)
    expect(body.asked.map(({ contactName, waits }) => [contactName, waits])).toEqual([
      ['Lotte Bakker', null],
      ['Emre Yılmaz', null],
    ])
    expect(new Set(body.asked.map(({ url }) => url)).size).toBe(2)
    const { body: mails } = await owner.call(updateRoutes.engagementMails, { params: { engagementId } })
    expect(mails.mails.map(({ kind, toName }) => [kind, toName]).sort()).toEqual([
      ['survey', 'Emre Yılmaz'],
      ['survey', 'Lotte Bakker'],
    ])
    const sent = (await touchesOf()).filter((touch) => touch.engagementId === engagementId)
    expect(sent.map(({ lane, direction, contactName }) => [lane, direction, contactName]).sort()).toEqual([
      ['survey', 'out', 'Emre Yılmaz'],
      ['survey', 'out', 'Lotte Bakker'],
    ])
    expect((await listed(engagementId)).surveys.map(({ status: state }) => state)).toEqual(['open', 'open'])
  })

  it('carries five answers to tap, in the text part too; opening one answers nothing', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const mail = await within(test, owner, (tx) =>
      tx
        .selectFrom('outgoingMail')
        .select(['textBody', 'htmlBody', 'subject'])
        .where('subjectId', '=', engagementId)
        .executeTakeFirstOrThrow(),
    )
    for (const feeling of [-2, -1, 0, 1, 2]) {
      expect(mail.textBody).toContain(`https://reis.example${path}?feeling=${feeling}\n`)
      expect(mail.htmlBody).toContain(`href="https://reis.example${path}?feeling=${feeling}"`)
    }
    expect(mail.textBody).toContain('Hoe ging dit, vergeleken met wat je verwachtte?')
    expect(mail.htmlBody).not.toContain('<img')
    const page = await test.stranger.get(`${path}?feeling=1`)
    expect(page.text).toMatch(/value="1" checked/)
    expect((await listed(engagementId)).responses).toEqual([])
  })

  it('asks nobody twice about a phase, unless on purpose', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    await ask(engagementId, { contactIds: [travellers.emreId] })
    const { body } = await ask(engagementId)
    expect(body.asked.map(({ contactName }) => contactName)).toEqual(['Lotte Bakker'])
    expect(body.skipped.map(({ contactName }) => contactName)).toEqual(['Emre Yılmaz'])
    const again = await ask(engagementId, { again: true })
    expect(again.body.asked).toHaveLength(2)
    expect((await listed(engagementId)).surveys).toHaveLength(4)
  })

  it('asks nobody twice when two colleagues ask at once', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const both = await Promise.all([ask(engagementId), ask(engagementId)])
    expect(both.map(({ body }) => body.asked.length).sort()).toEqual([0, 2])
    expect(both.map(({ body }) => body.skipped.length).sort()).toEqual([0, 2])
  })

  it('makes a link to copy when nobody has an address, and that is no sign of life yet', async () => {
    const { body: added } = await owner.call(customerRoutes.addCustomer, { body: { name: 'Bakkerij Ooms' } })
    const engagementId = await startIn(owner, { ...travellers, customerId: added.customerId }, 7)
    const { body } = await ask(engagementId)
    expect(body.asked).toMatchObject([{ contactId: null, contactName: 'Bakkerij Ooms', waits: 'no-address' }])
    expect((await test.stranger.get(pathOf(body.asked[0]?.url))).status).toBe(200)
    const { body: ledger } = await owner.call(touchRoutes.touches, {
      params: { customerId: added.customerId },
    })
    expect(ledger.touches).toEqual([])
    expect((await ask(engagementId)).body.asked).toEqual([])
  })

  it('mails no link while it leads to this machine only, and later one that works', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const { publicUrl } = test.house
    test.house.publicUrl = 'http://localhost:3000'
    const { body } = await ask(engagementId, { contactIds: [travellers.emreId] })
    expect(body.asked).toMatchObject([{ waits: 'address-is-local' }])
    test.house.publicUrl = publicUrl
    const params = { engagementId }
    const waiting = (await owner.call(updateRoutes.engagementMails, { params })).body.mails[0]
    expect(waiting?.text).toContain('http://localhost:3000/v/')
    const sent = await owner.call(updateRoutes.sendMail, { params: { mailId: waiting?.mailId ?? '' } })
    expect(sent.status).toBe(204)
    const moved = (await owner.call(updateRoutes.engagementMails, { params })).body.mails[0]?.text
    expect(moved).not.toContain('localhost')
    expect(moved).toContain((body.asked[0]?.url ?? '').replace('http://localhost:3000', publicUrl))
  })

  it('says what cannot be asked', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const body = { phaseId: delivery() }
    const elsewhere = travellers.customerId
    const tried = async (wrong: object) =>
      (await owner.call(askSurvey, { params: { engagementId }, body: { ...body, ...wrong } })).problem
    expect((await tried({ phaseId: elsewhere })).code).toBe('phase-of-other-journey')
    expect((await tried({ momentId: elsewhere })).errors?.[0]).toMatchObject({
      field: 'momentId',
      message: 'Moment: dit moment hoort niet bij deze fase. Kies een moment van deze fase.',
    })
    expect((await tried({ contactIds: [elsewhere] })).code).toBe('not-of-this-customer')
    const unknown = await owner.call(askSurvey, { params: { engagementId: elsewhere }, body })
    expect(unknown.status).toBe(404)
    expect((await listed(engagementId)).surveys).toEqual([])
  })
})

describe('answering', () => {
  it('[B1] keeps the answer with what happened, as an inbound touch and an event', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const answer = {
      feeling: '-1',
      story: 'Nee.\r\nVorige week dacht ik: hoor ik nog wat?',
      about: 'messages',
    }
    const posted = await test.stranger.post(path, answer)
    expect(posted.status).toBe(303)
    expect(posted.headers.location).toBe(`${path}/thanks`)
    const { surveys: asked, responses } = await listed(engagementId)
    expect(asked).toMatchObject([{ status: 'answered', contactName: 'Emre Yılmaz' }])
    expect(responses).toMatchObject([
      {
        ...{ feeling: -1, story: 'Nee.\nVorige week dacht ik: hoor ik nog wat?', about: ['messages'] },
        ...{ contactName: 'Emre Yılmaz', toldToName: null, changedAt: null },
      },
    ])
    const [touch] = await touchesOf()
    expect(touch).toMatchObject({
      ...{ lane: 'survey', direction: 'in', contactName: 'Emre Yılmaz', text: 'Het valt tegen' },
      ...{ engagementId, byName: null, mayWithdraw: false },
    })
    const events = await within(test, owner, (tx) =>
      tx.selectFrom('event').select(['kind', 'userId']).where('engagementId', '=', engagementId).execute(),
    )
    expect(events).toContainEqual({ kind: 'response.given', userId: null })
  })

  it('keeps one answer per question: changed while the link lives, and twice the same is once', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const before = (await touchesOf()).length
    await test.stranger.post(path, { feeling: '1', story: 'Fijne mensen.' })
    await test.stranger.post(path, { feeling: '1', story: 'Fijne mensen.' })
    expect((await touchesOf()).length).toBe(before + 1)
    test.clock.forward({ days: 1 })
    await test.stranger.post(path, { feeling: '-2', story: 'Fijne mensen.' })
    expect((await listed(engagementId)).responses).toMatchObject([
      { feeling: -2, changedAt: test.clock.now().toString({ smallestUnit: 'millisecond' }) },
    ])
  })

  it('takes no for an answer, and is not cross when somebody thinks better of it', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const declined = await test.stranger.post(`${path}/decline`, {})
    expect(declined.headers.location).toBe(`${path}/thanks`)
    expect((await test.stranger.get(`${path}/thanks`)).text).toContain('Goed, dan niet.')
    expect((await listed(engagementId)).surveys[0]?.status).toBe('declined')
    await test.stranger.post(path, { feeling: '0' })
    expect((await listed(engagementId)).surveys[0]?.status).toBe('answered')
    expect((await test.stranger.get(`${path}/thanks`)).text).toContain('Zo hoort het ook.')
  })

  it.each([
    ['nothing at all', undefined],
    ['no answer', { story: 'Wel een verhaal.' }],
    ['an answer that is none', { feeling: '3', story: 'Wel een verhaal.' }],
  ])('with %s asks again, and keeps what was written', async (_, form) => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const reply = form
      ? await test.stranger.post(path, form)
      : await test.app
          .inject({ method: 'POST', url: path })
          .then((sent) => ({ status: sent.statusCode, text: sent.body }))
    expect(reply.status).toBe(422)
    expect(reply.text).toContain('Kies eerst een van de vijf antwoorden.')
    if (form) expect(reply.text).toContain('Wel een verhaal.')
    expect((await listed(engagementId)).responses).toEqual([])
  })
})

describe('what a customer told', () => {
  it('is noted by a colleague, and can be taken back with its touch', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const [moment] = await momentsOfDelivery()
    const { body } = await owner.call(tellResponse, {
      params: { engagementId },
      body: {
        ...{ phaseId: delivery(), momentId: moment?.momentId ?? '', feeling: 2, about: ['people'] },
        ...{ contactId: travellers.lotteId, story: 'Ze ruimden zelfs de oprit op.' },
      },
    })
    expect((await listed(engagementId)).responses).toMatchObject([
      { feeling: 2, toldToName: 'Sander de Wit', contactName: 'Lotte Bakker', surveyId: null },
    ])
    expect((await touchesOf())[0]).toMatchObject({ lane: 'survey', direction: 'in', byName: 'Sander de Wit' })
    const said = async (locale: 'nl' | 'en') => {
      await owner.call(sessionRoutes.changeMe, { body: { locale } })
      return (await touchesOf())[0]?.text
    }
    expect(await said('en')).toBe('Much better than expected')
    expect(await said('nl')).toBe('Veel beter dan verwacht')
    const { responseId } = body
    const before = [(await listed(engagementId)).responses, await touchesOf()]
    expect((await owner.call(withdrawResponse, { params: { responseId } })).status).toBe(204)
    expect((await listed(engagementId)).responses).toEqual([])
    expect((await touchesOf()).filter((touch) => touch.engagementId === engagementId)).toEqual([])
    expect((await owner.call(withdrawResponse, { params: { responseId } })).status).toBe(404)
    expect((await owner.call(restoreResponse, { params: { responseId } })).status).toBe(204)
    expect([(await listed(engagementId)).responses, await touchesOf()]).toEqual(before)
  })

  it('is another matter than what a customer answered: that stays', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    await test.stranger.post(await askedEmre(engagementId), { feeling: '-2' })
    const responseId = (await listed(engagementId)).responses[0]?.responseId ?? ''
    const { status, problem } = await owner.call(withdrawResponse, { params: { responseId } })
    expect([status, problem.code]).toEqual([422, 'response-of-customer'])
  })

  it('needs a moment of the phase and a feeling on the scale', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const [moment] = await momentsOfDelivery()
    const momentId = moment?.momentId ?? ''
    const tried = (body: { phaseId: string; momentId: string; feeling: number }) =>
      owner.call(tellResponse, { params: { engagementId }, body })
    const otherPhase = travellers.phases[0] ?? ''
    expect((await tried({ phaseId: otherPhase, momentId, feeling: 0 })).problem.code).toBe(
      'moment-of-other-phase',
    )
    expect((await tried({ phaseId: delivery(), momentId, feeling: 3 })).problem.errors?.[0]?.field).toBe(
      'feeling',
    )
  })
})

describe('the measured feeling', () => {
  it('[A7] counts answers per moment: zero is one, a skipped question is none', async () => {
    owner = await test.owner('Stucbedrijf Bakker')
    travellers = await makeTravellers(test, owner)
    const moments = await momentsOfDelivery()
    const last = moments.at(-1)?.momentId
    expect(await counts(last)).toBeUndefined()
    for (const feeling of ['0', '0', '-1', '2']) {
      const engagementId = await startIn(owner, travellers, 7)
      await test.stranger.post(await askedEmre(engagementId), { feeling, story: `Dit was ${feeling}.` })
    }
    await test.stranger.post(`${await askedEmre(await startIn(owner, travellers, 7))}/decline`, {})
    await askedEmre(await startIn(owner, travellers, 7))
    expect(await counts(last)).toEqual([0, 1, 2, 0, 1])
    const ofNobody = await within(test, owner, (tx) =>
      answersPerMoment(tx, { ...about(), personaId: travellers.customerId }),
    )
    expect(ofNobody.size).toBe(0)
  })

  it('quotes short stories as they were told, and leaves long ones whole or out', async () => {
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    const long = 'Het duurde en het duurde. '.repeat(5)
    await test.stranger.post(path, { feeling: '-1', story: long })
    const quotes = () => within(test, owner, (tx) => quotesPerMoment(tx, about()))
    expect((await quotes()).every(({ text }) => text.length <= 90)).toBe(true)
    await test.stranger.post(path, { feeling: '-1', story: 'Ik dacht:\nhoor ik nog wat?' })
    const told = await quotes()
    expect(told.map(({ text }) => text)).toContain('Ik dacht: hoor ik nog wat?')
    expect(told).toHaveLength(3)
  })

  it('says which answers chafe, since when, by whom', async () => {
    const since = test.clock.now().add({ hours: 1 })
    const chafing = (from: Temporal.Instant) =>
      within(test, owner, (tx) => chafingAnswers(tx, owner.actor.organisationId, from))
    const engagementId = await startIn(owner, travellers, 7)
    const path = await askedEmre(engagementId)
    await test.stranger.post(path, { feeling: '1' })
    test.clock.forward({ hours: 2 })
    expect(await chafing(since)).toEqual([])
    await test.stranger.post(path, { feeling: '-1' })
    expect(await chafing(since)).toMatchObject([
      { engagementId, feeling: -1, contactName: 'Emre Yılmaz', customerId: travellers.customerId },
    ])
    expect(await chafing(Temporal.Instant.from('2030-01-01T00:00:00Z'))).toEqual([])
  })
})

it('lets an old link die after sixty days', async () => {
  const path = await askedEmre(await startIn(owner, travellers, 7))
  test.clock.forward({ days: 59 })
  expect((await test.stranger.get(path)).status).toBe(200)
  test.clock.forward({ days: 2 })
  expect((await test.stranger.get(path)).status).toBe(404)
  expect((await test.stranger.post(path, { feeling: '2' })).status).toBe(404)
})
