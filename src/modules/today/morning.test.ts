import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { openTestHouse, type TestHouse } from '../../../test/house.ts'
import { openTestMailServer, type TestMailServer } from '../../../test/mail-server.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { staffRoutes } from '../staff/staff.contract.ts'
import { organisationsInTheMorning, sendMorningMails } from './morning.ts'
import { findMornings } from './today.jobs.ts'

let server: TestMailServer
let test: TestHouse
let design: Design
beforeAll(async () => {
  server = await openTestMailServer()
  test = await openTestHouse({ SMTP_URL: server.url })
  await test.startJobs()
})
afterAll(async () => {
  await test.close()
  await server.close()
})
beforeEach(async () => {
  test.clock.set('2026-11-02T08:30:00Z')
  server.received.length = 0
  design = await openDesign(test)
})

async function travelling(name: string, responsibleUserId?: string): Promise<string> {
  const { owner, journeyId } = design
  const { body } = await owner.call(customerRoutes.addCustomer, { body: { name } })
  const { phaseId } = await design.phase(7)
  const started = await owner.call(engagementRoutes.startEngagement, {
    params: { customerId: body.customerId },
    body: { journeyId, phaseId, name: 'Vloer', responsibleUserId },
  })
  return started.body.engagementId
}

const here = () => design.owner.actor.organisationId
const isMorning = async () => (await organisationsInTheMorning(test.house, test.clock.now())).includes(here())
const mail = () => sendMorningMails(test.house, here())
const mails = () =>
  withinOrganisation(test.house.database, here(), (tx) =>
    tx
      .selectFrom('outgoingMail')
      .select(['subject', 'toAddress', 'textBody', 'occasion'])
      .where('kind', '=', 'morning')
      .orderBy('writtenAt')
      .execute(),
  )
const setOrganisation = (body: { timeZone?: string; morningMailHour?: number; locale?: 'nl' | 'en' }) =>
  design.owner.call(staffRoutes.changeOrganisation, { body })

describe('[B4] the morning mail', () => {
  it('carries Today to a mailbox, from the queue, and once', async () => {
    await travelling('Lotte Bakker')
    test.clock.set('2026-11-12T06:00:00Z')
    const start = () =>
      withinOrganisation(test.house.database, here(), (tx) => test.house.jobs.enqueue(tx, findMornings, {}))
    await start()
    const message = await server.message(0)
    expect(message.subject).toBe('Eén mens vandaag, een paar minuten')
    expect(message.text).toContain(
      '1. Lotte Bakker, Levering. Kan elk moment bellen: ‘Waar zijn we nu?’ (3 min)',
    )
    expect(message.text).toContain('https://reis.example/today')
    await start()
    await mail()
    expect(await mails()).toHaveLength(1)
  })

  it('waits for its hour, and is caught up once on the same day', async () => {
    await travelling('Lotte Bakker')
    test.clock.set('2026-11-12T05:59:00Z')
    expect(await isMorning()).toBe(false)
    await mail()
    expect(await mails()).toEqual([])
    test.clock.set('2026-11-12T14:20:00Z')
    expect(await isMorning()).toBe(true)
    await mail()
    expect(await mails()).toHaveLength(1)
    expect(await isMorning()).toBe(false)
    test.clock.set('2026-11-16T10:00:00Z')
    await mail()
    expect((await mails()).map(({ occasion }) => occasion.slice(-10))).toEqual(['2026-11-12', '2026-11-16'])
  })

  it('is sent once when two processes send it at the same time', async () => {
    await travelling('Lotte Bakker')
    test.clock.set('2026-11-12T06:00:00Z')
    await Promise.all([mail(), mail(), mail()])
    expect(await mails()).toHaveLength(1)
  })

  it('is nothing when there is nothing to do, also when something comes up later that day', async () => {
    test.clock.set('2026-11-12T06:00:00Z')
    await mail()
    test.clock.set('2026-11-12T09:00:00Z')
    const engagementId = await travelling('Lotte Bakker')
    await design.owner.call(engagementRoutes.noteBump, {
      params: { engagementId },
      body: { text: 'Kras in de vloer' },
    })
    expect(await isMorning()).toBe(false)
    await mail()
    expect(await mails()).toEqual([])
  })

  it('goes to whoever wants it and is there, with what falls to them', async () => {
    const ilse = await test.join(design.owner, 'colleague', 'Ilse de Wit')
    const mo = await test.join(design.owner, 'colleague', 'Mo Haddad')
    await travelling('Van Ilse', ilse.actor.userId)
    await travelling('Van Mo', mo.actor.userId)
    test.clock.set('2026-11-11T09:00:00Z')
    await ilse.call(staffRoutes.setAbsence, {
      params: { userId: ilse.actor.userId },
      body: { from: '2026-11-12', until: null, standInUserId: design.owner.actor.userId },
    })
    await mo.call(staffRoutes.changeMe, { body: { morningMail: false } })
    test.clock.set('2026-11-12T06:00:00Z')
    await mail()
    const [first, ...others] = await mails()
    expect(others).toEqual([])
    expect(first?.toAddress).toBe(design.owner.actor.email)
    expect(first?.textBody).toContain('Van Ilse')
    expect(first?.textBody).not.toContain('Van Mo')
  })

  it('is not for who joined after the hour, until the next morning', async () => {
    const engagementId = await travelling('Lotte Bakker')
    test.clock.set('2026-11-12T09:00:00Z')
    const ilse = await test.join(design.owner, 'colleague', 'Ilse de Wit')
    await design.owner.call(engagementRoutes.changeEngagement, {
      params: { engagementId },
      body: { responsibleUserId: ilse.actor.userId },
    })
    await mail()
    expect(await mails()).toEqual([])
    test.clock.set('2026-11-13T06:00:00Z')
    await mail()
    expect((await mails()).map(({ toAddress }) => toAddress)).toEqual([ilse.actor.email])
  })

  it.each([
    ['2026-10-05T08:00:00Z', '2026-10-24T05:00:00Z', '2026-10-25T05:59:00Z', '2026-10-25T06:00:00Z'],
    ['2026-11-02T08:00:00Z', '2027-03-27T06:00:00Z', '2027-03-28T04:59:00Z', '2027-03-28T05:00:00Z'],
  ])(
    'keeps its hour on the clock when the clocks change (since %s: %s, then %s)',
    async (since, before, early, onTime) => {
      test.clock.set(since)
      design = await openDesign(test)
      await travelling('Lotte Bakker')
      test.clock.set(before)
      await mail()
      test.clock.set(early)
      expect(await isMorning()).toBe(false)
      test.clock.set(onTime)
      expect(await isMorning()).toBe(true)
      await mail()
      await mail()
      expect(await mails()).toHaveLength(2)
    },
  )

  it('follows the hour and the time zone of each organisation', async () => {
    await setOrganisation({ timeZone: 'America/New_York', morningMailHour: 9 })
    await travelling('Lotte Bakker')
    test.clock.set('2026-11-12T13:59:00Z')
    expect(await isMorning()).toBe(false)
    test.clock.set('2026-11-12T14:00:00Z')
    expect(await isMorning()).toBe(true)
    test.clock.set('2026-11-13T04:59:00Z')
    await mail()
    expect((await mails())[0]?.occasion).toMatch(/2026-11-12$/)
  })

  it('finds organisations through a door that tells nothing else', async () => {
    const { rows } = await sql`select * from morning_mail`.execute(test.house.database)
    expect(rows).toEqual([])
    const found = await sql<object>`select * from organisations_in_the_morning(now())`.execute(
      test.house.database,
    )
    expect(found.rows.every((row) => Object.keys(row).join() === 'organisationId')).toBe(true)
  })
})
