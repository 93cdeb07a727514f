import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { makeTravellers, startIn, type Travellers, within } from '../../../test/travel.ts'
import { enterByLink } from '../../platform/http/actor.ts'
import { hashToken } from '../../platform/secrets.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { noteBumpFromCustomer } from './bump-from-customer.ts'
import { engagementRoutes } from './engagements.contract.ts'
import { progressPage } from './progress-page.ts'

const { writeUpdate, engagement, progressLink, renewProgressLink, endProgressLink } = engagementRoutes

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
const whole = async () => (await owner.call(engagement, { params: { engagementId } })).body
const mailTo = (address: string) => mail.received.filter(({ to }) => JSON.stringify(to).includes(address))
const patience = { timeout: 10_000 }

describe('[B4] the progress page', () => {
  const tokenOf = (url: string | null) => url?.split('/').at(-1) ?? ''
  const visit = (token: string) =>
    test.house.database.transaction().execute(async (tx) => {
      const visitor = await enterByLink(tx, hashToken(token), test.clock.now().toString())
      return visitor && progressPage(tx, visitor, test.clock.now())
    })

  it('has a secret address that can be renewed and revoked', async () => {
    const link = async (route: typeof progressLink | typeof renewProgressLink) =>
      (await owner.call(route, { params: { engagementId } })).body.url
    expect(await link(progressLink)).toBeNull()
    await write()
    const first = await link(progressLink)
    await write()
    expect(await link(progressLink)).toBe(first)
    const second = await link(renewProgressLink)
    expect(await visit(tokenOf(first))).toBeUndefined()
    expect(await visit(tokenOf(second))).toMatchObject({ engagementName: 'PVC visgraat, Vathorst' })
    await owner.call(endProgressLink, { params: { engagementId } })
    expect(await visit(tokenOf(second))).toBeUndefined()
    expect(await link(progressLink)).toBeNull()
  })

  it('shows what is done, what comes next, when the next news comes and who they meet, and nothing of ours', async () => {
    const stage = async (name: string, more = {}) =>
      (await owner.call(engagementRoutes.addStage, { params: { engagementId }, body: { name, ...more } }))
        .body
    const done = await stage('Vloer op temperatuur')
    await stage('Egaliseren', { startsOn: '2026-11-23', startsAt: '08:45' })
    await stage('Leggen', { startsOn: '2026-11-26', endsOn: '2026-11-27' })
    await owner.call(engagementRoutes.finishStage, { params: done })
    await owner.call(engagementRoutes.noteBump, {
      params: { engagementId },
      body: { text: 'Geheim voor ons' },
    })
    await write({ text: 'Maandag gaat door.', nextNewsOn: '2026-11-23', nextNewsTime: '16:00' })
    const { body } = await owner.call(progressLink, { params: { engagementId } })
    const page = await visit(tokenOf(body.url))
    expect(page).toMatchObject({
      locale: 'nl',
      organisation: { name: 'Vloerenbedrijf De Wit' },
      greeting: ['Lotte', 'Emre'],
      headline: 'Klaar: Vloer op temperatuur. Maandag gaan we verder.',
      stages: [
        { name: 'Vloer op temperatuur', state: 'done', doneOn: '2026-11-19' },
        { name: 'Egaliseren', state: 'now', startsAt: '08:45' },
        { name: 'Leggen', state: 'next', endsOn: '2026-11-27' },
      ],
      nextMoment: { name: 'Egaliseren', startsOn: '2026-11-23' },
      lastUpdate: { text: 'Maandag gaat door.', byName: 'Sander de Wit', day: '2026-11-19', time: '09:12' },
      nextNews: { on: '2026-11-23', time: '16:00', passed: false },
      colleagues: [{ name: 'Sander de Wit', job: null }],
    })
    const shown = JSON.stringify(page)
    expect(shown).not.toContain('Geheim')
    expect(shown).not.toContain('@')
  })

  it('[B5] makes an open bump of what bothers them, once, and tells whoever is on duty', async () => {
    const ilse = await test.join(owner, 'colleague', 'Ilse de Wit')
    await owner.call(engagementRoutes.changeEngagement, {
      params: { engagementId },
      body: { standInUserId: ilse.actor.userId },
    })
    await within(test, owner, (tx) =>
      tx
        .updateTable('membership')
        .set({ absentFrom: '2026-11-18', absentUntil: null })
        .where('userId', '=', owner.actor.userId)
        .execute(),
    )
    const { body } = await owner.call(renewProgressLink, { params: { engagementId } })
    const tell = () =>
      test.house.database.transaction().execute(async (tx) => {
        const at = test.clock.now()
        const visitor = await enterByLink(tx, hashToken(tokenOf(body.url)), at.toString())
        if (!visitor) throw new Error('the link is dead')
        const of = { ...visitor, engagementId: visitor.subjectId }
        return noteBumpFromCustomer(test.house, tx, of, 'Gaat maandag wel door?', at)
      })
    expect(await tell()).toBe(await tell())
    await expect.poll(() => mailTo(ilse.actor.email), patience).toHaveLength(1)
    expect(mailTo(ilse.actor.email)[0]?.text).toContain('‘Gaat maandag wel door?’')
    const { bumps } = await whole()
    expect(bumps).toMatchObject([
      { text: 'Gaat maandag wel door?', fromCustomer: true, notedByName: null, steps: [] },
    ])
    const { bumpId = '' } = bumps[0] ?? {}
    expect((await owner.call(engagementRoutes.removeBump, { params: { bumpId } })).problem.code).toBe(
      'bump-of-customer',
    )
    const { body: ledger } = await owner.call(touchRoutes.touches, {
      params: { customerId: travellers.customerId },
      query: {},
    })
    expect(ledger.touches).toMatchObject([
      { lane: 'message', direction: 'in', text: 'Gaat maandag wel door?' },
    ])
  })
})
