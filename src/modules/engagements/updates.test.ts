import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { newId } from '../../platform/ids.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { engagementRoutes } from './engagements.contract.ts'

const { writeUpdate, engagement, sendMail, settleMail, progressLink } = engagementRoutes

let test: TestHouse
let mail: TestMailServer
let owner: Member
let travellers: Travellers
let engagementId: string
beforeAll(async () => {
  mail = await openTestMailServer()
  test = await openTestHouse({ SMTP_URL: mail.url })
  await test.startJobs()
  owner = await test.owner()
})
beforeEach(async () => {
  test.clock.set('2026-11-19T08:12:00Z')
  travellers = await makeTravellers(test, owner)
  engagementId = await startIn(owner, travellers, 7, { startedOn: '2026-11-02' })
})
afterAll(async () => {
  await test.close()
  await mail.close()
})

type Body = Parameters<typeof owner.call<typeof writeUpdate>>[1]['body']
const write = (body: Partial<Body> = {}, by = owner) =>
  by.call(writeUpdate, { params: { engagementId }, body: { text: 'De vloer ligt klaar.', ...body } })
const whole = async () => (await owner.call(engagement, { params: { engagementId } })).body

describe('[A9] [B4] an update', () => {
  it('is mailed to every contact, stands in the ledger, and ends the silence', async () => {
    const arrived = mail.received.length
    const { body } = await write({
      text: 'Maandag gaat door.\n\nGroet, Sander',
      nextNewsOn: '2026-11-23',
      nextNewsTime: '16:00',
    })
    expect(body.mails.map(({ toAddress, reason }) => [toAddress, reason])).toEqual([
      ['lotte@bakker.example', null],
      ['emre@bakker.example', null],
    ])
    const first = await mail.message(arrived)
    await mail.message(arrived + 1)
    expect(first.subject).toBe('Vloerenbedrijf De Wit: nieuws over PVC visgraat, Vathorst')
    expect(first.text).toContain('Maandag gaat door.')
    expect(first.text).toContain('Jullie horen weer van ons: maandag 23 november, uiterlijk 16.00.')
    expect(first.text).toMatch(/https:\/\/reis\.example\/[a-z/]+[\w-]{32}\n/)
    expect(first.html).not.toContain('<img')
    const { updates, silence } = await whole()
    expect(updates).toMatchObject([
      { nextNewsOn: '2026-11-23', nextNewsTime: '16:00', writtenByName: 'Sander de Wit' },
    ])
    expect(silence).toMatchObject({ workingDays: 0, newsDueOn: '2026-11-23' })
    const { body: ledger } = await owner.call(touchRoutes.touches, {
      params: { customerId: travellers.customerId },
      query: {},
    })
    expect(ledger.touches).toMatchObject([{ lane: 'update', direction: 'out', mayWithdraw: false }])
    const { touchId = '' } = ledger.touches[0] ?? {}
    const { problem } = await owner.call(touchRoutes.withdrawTouch, { params: { touchId } })
    expect(problem.code).toBe('touch-has-subject')
  })

  it('promises the next news by the phase when nothing else is said', async () => {
    expect((await write()).body).toMatchObject({ nextNewsOn: '2026-11-26' })
    expect((await write({ nextNewsOn: null })).body).toMatchObject({ nextNewsOn: null, nextNewsTime: null })
    const { lastMoveId } = await whole()
    await owner.call(engagementRoutes.makeMove, {
      params: { engagementId },
      body: { kind: 'pause', why: 'Vakantie', lastMoveId },
    })
    expect((await write()).body).toMatchObject({ nextNewsOn: null })
  })

  it('goes to the chosen contacts only, and once to an address that two share', async () => {
    const { body } = await write({ contactIds: [travellers.emreId] })
    expect(body.mails.map(({ toName }) => toName)).toEqual(['Emre Yılmaz'])
    const { body: customer } = await owner.call(customerRoutes.customer, {
      params: { customerId: travellers.customerId },
    })
    const contacts = customer.contacts.map((contact) => ({
      ...contact,
      emails: [{ address: 'Thuis@bakker.example' }],
    }))
    await owner.call(customerRoutes.editCustomer, {
      params: { customerId: travellers.customerId },
      body: { revision: customer.revision, contacts },
    })
    expect((await write()).body.mails.map(({ toName }) => toName)).toEqual(['Lotte Bakker'])
  })

  it('is written once, however often it is sent', async () => {
    const updateId = newId()
    const answers = await Promise.all([write({ updateId }), write({ updateId }), write({ updateId })])
    expect(
      new Set(answers.map(({ body }) => JSON.stringify(body.mails.map(({ mailId }) => mailId)))).size,
    ).toBe(1)
    expect((await whole()).updates).toHaveLength(1)
  })

  it.each<[string, Partial<Body>, string, string]>([
    ['no text', { text: '  ' }, 'text', 'value-missing'],
    ['another customer’s contact', { contactIds: [newId()] }, 'contactIds', 'not-of-this-customer'],
    ['a day that has passed', { nextNewsOn: '2026-11-18' }, 'nextNewsOn', 'day-in-past'],
    [
      'an hour that has passed',
      { nextNewsOn: '2026-11-19', nextNewsTime: '08:00' },
      'nextNewsTime',
      'moment-in-past',
    ],
    ['an hour without a day', { nextNewsOn: null, nextNewsTime: '08:00' }, 'nextNewsOn', 'time-without-day'],
  ])('is refused with %s, and nothing is kept', async (_, body, field, code) => {
    expect((await write(body)).problem.errors).toMatchObject([{ field, code }])
    expect((await whole()).updates).toEqual([])
  })

  it('is not for readers or another organisation', async () => {
    expect((await write({}, await test.join(owner, 'reader'))).status).toBe(403)
    const other = await test.owner('Stukadoor Jansen')
    expect((await write({}, other)).status).toBe(404)
    const { body } = await write()
    const { mailId = '' } = body.mails[0] ?? {}
    expect((await other.call(sendMail, { params: { mailId } })).status).toBe(404)
    expect((await other.call(settleMail, { params: { mailId } })).status).toBe(404)
    expect((await other.call(progressLink, { params: { engagementId } })).status).toBe(404)
  })

  it('keeps count of what was promised and what came in time', async () => {
    await write({ nextNewsOn: '2026-11-20' })
    test.clock.forward({ days: 1 })
    await write({ nextNewsOn: '2026-11-23', nextNewsTime: '16:00' })
    test.clock.set('2026-11-23T15:30:00Z')
    expect((await whole()).keptNews).toEqual({ promised: 2, kept: 1 })
  })
})
