import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { makeTravellers, startIn, type Travellers } from '../../../test/travel.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { engagementRoutes } from './engagements.contract.ts'

const { writeUpdate, engagementMails, waitingMails, recentMails } = engagementRoutes
const { sendMail, settleMail, progressLink } = engagementRoutes

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
const write = (body: Partial<Body> = {}) =>
  owner.call(writeUpdate, { params: { engagementId }, body: { text: 'De vloer ligt klaar.', ...body } })
const mailTo = (address: string) => mail.received.filter(({ to }) => JSON.stringify(to).includes(address))
const patience = { timeout: 10_000 }

describe('[B4] mail that waits', () => {
  it('waits where nobody has an address, and goes when there is one', async () => {
    const { body: added } = await owner.call(customerRoutes.addCustomer, {
      body: { name: 'Wim Terpstra', contacts: [{ firstName: 'Wim', lastName: 'Terpstra' }] },
    })
    engagementId = await startIn(owner, { ...travellers, ...added }, 7)
    const { body } = await write()
    expect(body.mails).toMatchObject([{ status: 'ready', reason: 'no-address', toName: 'Wim Terpstra' }])
    const { mailId = '' } = body.mails[0] ?? {}
    expect((await owner.call(waitingMails)).body.mails.map((waiting) => waiting.mailId)).toContain(mailId)
    expect((await owner.call(sendMail, { params: { mailId } })).problem.code).toBe('mail-no-address')
    const { body: customer } = await owner.call(customerRoutes.customer, { params: added })
    const contacts = customer.contacts.map((contact) => ({
      ...contact,
      emails: [{ address: 'wim@terpstra.example' }],
    }))
    await owner.call(customerRoutes.editCustomer, {
      params: added,
      body: { revision: customer.revision, contacts },
    })
    expect((await owner.call(sendMail, { params: { mailId } })).status).toBe(204)
    await expect.poll(() => mailTo('wim@terpstra.example'), patience).toHaveLength(1)
  })

  it('can be handled by hand, after which it goes nowhere', async () => {
    mail.manners = 'refuses'
    const { body } = await write({ contactIds: [travellers.lotteId] })
    const { mailId = '' } = body.mails[0] ?? {}
    const status = async () =>
      (await owner.call(engagementMails, { params: { engagementId } })).body.mails.map((sent) => sent.status)
    await expect.poll(status, patience).toEqual(['failed'])
    mail.manners = 'takes'
    expect((await owner.call(settleMail, { params: { mailId } })).status).toBe(204)
    expect(await status()).toEqual(['withdrawn'])
    const isIt = (sent: { mailId: string }) => sent.mailId === mailId
    expect((await owner.call(waitingMails)).body.mails.some(isIt)).toBe(false)
    expect((await owner.call(recentMails)).body.mails[0]).toMatchObject({ mailId, status: 'withdrawn' })
    expect((await owner.call(sendMail, { params: { mailId } })).problem.code).toBe('mail-gone')
  })
})

describe('where customers cannot reach us', () => {
  it('[B4] an update stays ready, with the reason, and is written anew when it goes', async () => {
    const test = await openTestHouse({ PUBLIC_URL: 'http://127.0.0.1:3000', SMTP_URL: 'smtp://127.0.0.1:9' })
    const owner = await test.owner()
    const engagementId = await startIn(owner, await makeTravellers(test, owner), 7)
    const { body } = await owner.call(writeUpdate, {
      params: { engagementId },
      body: { text: 'Maandag gaat door.' },
    })
    expect(body.mails).toMatchObject([
      { status: 'ready', reason: 'address-is-local' },
      { status: 'ready', reason: 'address-is-local' },
    ])
    expect(body.mails[0]?.text).toContain('Maandag gaat door.')
    const params = { mailId: body.mails[0]?.mailId ?? '' }
    expect((await owner.call(sendMail, { params })).problem.code).toBe('mail-address-local')
    expect((await owner.call(progressLink, { params: { engagementId } })).body.reachable).toBe(false)
    Object.assign(test.house, { publicUrl: 'https://reis.example' })
    expect((await owner.call(sendMail, { params })).status).toBe(204)
    const { body: after } = await owner.call(engagementMails, { params: { engagementId } })
    const sent = after.mails.find(({ mailId }) => mailId === params.mailId)
    expect(sent).toMatchObject({ status: 'ready', reason: null })
    expect(sent?.text).toContain('https://reis.example/')
    await test.close()
  })

  it('[B4] an update stays ready without a mail server', async () => {
    const test = await openTestHouse()
    const owner = await test.owner()
    const engagementId = await startIn(owner, await makeTravellers(test, owner), 7)
    const { body } = await owner.call(writeUpdate, {
      params: { engagementId },
      body: { text: 'Maandag gaat door.' },
    })
    expect(body.mails).toMatchObject([{ reason: 'no-mail-server' }, { reason: 'no-mail-server' }])
    const params = { mailId: body.mails[0]?.mailId ?? '' }
    expect((await owner.call(sendMail, { params })).problem.code).toBe('mail-no-server')
    await test.close()
  })
})
