import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { revokeLinks } from '../../platform/links.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { mailSettingsRoutes } from '../staff/mail-settings.contract.ts'
import { surveyRoutes } from '../surveys/surveys.contract.ts'
import { todayRoutes } from '../today/today.contract.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { engagementRoutes } from './engagements.contract.ts'

const { writeUpdate, engagementMails, waitingMails, sendMail, sendMails } = engagementRoutes

let test: TestHouse
let mail: TestMailServer
let owner: Member
let travellers: Travellers
let engagementId: string
beforeAll(async () => {
  mail = await openTestMailServer()
  test = await openTestHouse({ PUBLIC_URL: 'http://127.0.0.1:3000' })
  await test.startJobs()
  owner = await test.owner()
  travellers = await makeTravellers(test, owner)
  engagementId = await startIn(owner, travellers, 7, { startedOn: '2026-11-02' })
})
afterAll(async () => {
  await test.close()
  await mail.close()
})

const waiting = async (by = owner) => (await by.call(waitingMails)).body.mails
const patience = { timeout: 10_000 }
const sentTo = (address: string) => mail.received.filter(({ to }) => JSON.stringify(to).includes(address))
const touches = async () => {
  const params = { customerId: travellers.customerId }
  return (await owner.call(touchRoutes.touches, { params, query: {} })).body.touches
}

it('[B4] what waited goes only when somebody who saw it says so, and then once', async () => {
  await owner.call(writeUpdate, { params: { engagementId }, body: { text: 'Maandag gaat door.' } })
  const { body: asked } = await owner.call(surveyRoutes.askSurvey, {
    params: { engagementId },
    body: { phaseId: travellers.phases[6] ?? '', contactIds: [travellers.lotteId] },
  })
  const { body: added } = await owner.call(customerRoutes.addCustomer, {
    body: { name: 'Wim Terpstra', contacts: [{ firstName: 'Wim', lastName: 'Terpstra' }] },
  })
  const withoutAddress = await startIn(owner, { ...travellers, ...added }, 7)
  await owner.call(writeUpdate, { params: { engagementId: withoutAddress }, body: { text: 'Morgen.' } })
  expect((await waiting()).map(({ reason }) => reason)).toEqual([
    ...['address-is-local', 'address-is-local', 'address-is-local', 'no-address'],
  ])
  const all = (await waiting()).map(({ mailId }) => mailId)
  const early = await owner.call(sendMails, { body: { mailIds: all } })
  expect(early.body.onTheirWay).toBe(0)
  expect(new Set(early.body.left.map(({ code }) => code))).toEqual(
    new Set(['mail-address-local', 'mail-no-address']),
  )

  Object.assign(test.house, { publicUrl: 'https://reis.example' })
  const noServer = (await waiting()).map(({ reason }) => reason)
  expect(noServer).toEqual(['no-mail-server', 'no-mail-server', 'no-mail-server', 'no-address'])
  const unsafe = { security: 'none', username: null, senderName: null, replyTo: null } as const
  await owner.call(mailSettingsRoutes.setMailSettings, {
    body: { host: '127.0.0.1', port: mail.port, ...unsafe, senderAddress: 'planning@de-wit.example' },
  })
  expect((await waiting()).map(({ reason }) => reason)).toEqual(['you', 'you', 'you', 'no-address'])
  expect(mail.received).toHaveLength(0)
  expect((await touches()).filter(({ lane }) => lane === 'survey')).toHaveLength(0)

  const seen = (await waiting()).map(({ mailId }) => mailId)
  const presses = await Promise.all(
    [1, 2].map(() => owner.call(sendMails, { body: { mailIds: [...seen, ...seen] } })),
  )
  expect(presses.map(({ status }) => status)).toEqual([200, 200])
  expect(presses.map(({ body }) => body.onTheirWay + body.left.length)).toEqual([4, 4])
  expect(presses.reduce((sum, { body }) => sum + body.onTheirWay, 0)).toBe(3)
  await expect.poll(() => mail.received, patience).toHaveLength(3)
  expect((await waiting()).map(({ reason }) => reason)).toEqual(['no-address'])
  expect(sentTo('lotte@bakker.example')).toHaveLength(2)
  expect(sentTo('emre@bakker.example')).toHaveLength(1)
  const survey = mail.received.find(({ text }) => text?.includes('/v/'))
  expect(survey?.text).toContain(asked.asked[0]?.url.replace('http://127.0.0.1:3000', 'https://reis.example'))
  expect((await touches()).filter(({ lane }) => lane === 'survey')).toHaveLength(1)
})

it('[B4] what was tried before, or is of others, is not sent with the rest', async () => {
  const { body } = await owner.call(engagementMails, { params: { engagementId } })
  const [first] = body.mails
  const mailId = first?.mailId ?? ''
  await within(test, owner, (tx) =>
    tx.updateTable('outgoingMail').set({ status: 'uncertain' }).where('mailId', '=', mailId).execute(),
  )
  const told = await owner.call(sendMails, { body: { mailIds: [mailId] } })
  expect(told.body).toEqual({ onTheirWay: 0, left: [{ mailId, code: 'mail-tried' }] })
  const neighbour = await test.owner('Stucbedrijf Bakker')
  expect((await neighbour.call(sendMails, { body: { mailIds: [mailId] } })).status).toBe(404)
})

it('[B4] a question that can no longer be answered is not sent', async () => {
  const engagementId = await startIn(owner, travellers, 7)
  Object.assign(test.house, { publicUrl: 'http://127.0.0.1:3000' })
  const { body: asked } = await owner.call(surveyRoutes.askSurvey, {
    params: { engagementId },
    body: { phaseId: travellers.phases[6] ?? '', contactIds: [travellers.lotteId] },
  })
  Object.assign(test.house, { publicUrl: 'https://reis.example' })
  await within(test, owner, (tx) =>
    revokeLinks(tx, {
      organisationId: owner.actor.organisationId,
      ...{ kind: 'survey', subjectId: asked.asked[0]?.surveyId ?? '', at: test.clock.now().toString() },
    }),
  )
  const { body } = await owner.call(engagementMails, { params: { engagementId } })
  const params = { mailId: body.mails[0]?.mailId ?? '' }
  expect((await owner.call(sendMail, { params })).problem.code).toBe('mail-link-over')
})

it('[B1] who only reads sees what was written, without the links by which a customer answers', async () => {
  const reader = await test.join(owner, 'reader')
  const secret = /\/[pv]\/[\w-]{32}/
  const theirs = (await owner.call(engagementMails, { params: { engagementId } })).body.mails
  expect(theirs.every(({ text }) => secret.test(text))).toBe(true)
  const shown = await reader.call(engagementMails, { params: { engagementId } })
  expect(shown.body.mails).toHaveLength(theirs.length)
  expect(shown.text).not.toMatch(secret)
  expect(shown.text).toContain('Maandag gaat door.')
  expect(shown.text).toContain('niet zichtbaar voor meelezers')
  expect((await reader.call(waitingMails)).text).not.toMatch(secret)
  expect((await reader.call(engagementRoutes.recentMails)).text).not.toMatch(secret)
  const everybody = { query: { whose: 'everybody' } } as const
  expect((await owner.call(todayRoutes.today, everybody)).text).toMatch(secret)
  const today = await reader.call(todayRoutes.today, everybody)
  expect(today.body.items.map(({ cause }) => cause.kind)).toContain('mail')
  expect(today.text).not.toMatch(secret)
})
