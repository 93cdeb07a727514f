import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Design, openDesign } from '../../../test/design.ts'
import { type Member, openTestHouse, type TestHouse } from '../../../test/house.ts'
import { customerRoutes } from '../customers/customers.contract.ts'
import { engagementRoutes } from '../engagements/engagements.contract.ts'
import { staffRoutes } from '../staff/staff.contract.ts'
import { surveyRoutes } from '../surveys/surveys.contract.ts'
import { touchRoutes } from '../touches/touches.contract.ts'
import { todayRoutes } from './today.contract.ts'

let test: TestHouse
let design: Design
beforeAll(async () => {
  test = await openTestHouse()
})
afterAll(() => test.close())
beforeEach(async () => {
  test.clock.set('2026-11-12T08:30:00Z')
  design = await openDesign(test)
})

type Contact = {
  firstName: string
  email?: string
  phone?: string
  birthday?: { day: number; month: number }
}

/** A customer with these contacts, under way in a phase since now. */
async function travelling(
  name: string,
  contacts: Contact[],
  phaseNumber = 7,
  more: { responsibleUserId?: string; standInUserId?: string } = {},
) {
  const { owner, journeyId } = design
  const { body: customer } = await owner.call(customerRoutes.addCustomer, {
    body: {
      name,
      contacts: contacts.map(({ email, phone, ...contact }) => ({
        ...contact,
        emails: email ? [{ address: email }] : [],
        phones: phone ? [{ number: phone }] : [],
      })),
    },
  })
  const { phaseId } = await design.phase(phaseNumber)
  const { customerId } = customer
  const started = await owner.call(engagementRoutes.startEngagement, {
    params: { customerId },
    body: { journeyId, phaseId, name: `Vloer van ${name}`, ...more },
  })
  return { customerId, engagementId: started.body.engagementId }
}

const lotte: Contact[] = [
  { firstName: 'Lotte', email: 'lotte@bakker.example', phone: '06 1234 5678' },
  { firstName: 'Emre' },
]
const look = async (by: Member = design.owner, whose: 'mine' | 'everybody' = 'mine') =>
  (await by.call(todayRoutes.today, { query: { whose } })).body
const names = async (by?: Member, whose?: 'mine' | 'everybody') =>
  (await look(by, whose)).items.map(({ customer, cause }) => `${customer.name}: ${cause.kind}`)

describe('[B4] who is about to ask', () => {
  it('is nobody in a house without customers, and the page says so', async () => {
    const body = await look()
    expect(body).toMatchObject({ day: '2026-11-12', items: [], anyCustomers: false, shared: false, more: 0 })
    expect(body.onTheWay).toEqual({ customers: 0, phases: [] })
  })

  it('comes up when news is due, with the silence, a ready text and the minutes, and goes when news went out', async () => {
    const { engagementId } = await travelling('Lotte Bakker en Emre Yılmaz', lotte)
    expect(await names()).toEqual([])
    await design.owner.call(engagementRoutes.addStage, {
      params: { engagementId },
      body: { name: 'vloer leggen', startsOn: '2026-11-23', startsAt: '08:45' },
    })
    const { promiseWorkingDays: limit } = await design.phase(7)
    test.clock.set('2026-11-19T08:30:00Z')
    const [item] = (await look()).items
    expect(item).toMatchObject({
      key: `news:${engagementId}`,
      group: 'today',
      customer: { name: 'Lotte Bakker en Emre Yılmaz' },
      phase: { number: 7 },
      person: { name: 'Lotte', phone: '06 1234 5678', many: true },
      silence: { days: 5, limit },
      minutes: 3,
    })
    expect(item?.message?.text).toBe(
      'Hoi Lotte en Emre, maandag 23 november om 8.45 staat gepland: vloer leggen.\nGroet, Sander',
    )
    const sent = await design.owner.call(engagementRoutes.writeUpdate, {
      params: { engagementId },
      body: { text: item?.message?.text ?? '' },
    })
    expect(sent.body.nextNewsOn).toBe(item?.message?.nextNewsOn)
    const after = await look()
    expect(after.items.filter(({ key }) => key.startsWith('news:'))).toEqual([])
    // Its mail waits for a server, so it is not done yet.
    expect(after.done).toEqual([])
  })

  it('is first whoever asked and has no answer, until somebody answers', async () => {
    const quiet = await travelling('Stil', [{ firstName: 'Sam' }])
    const asking = await travelling('Vragend', [{ firstName: 'Vera' }])
    test.clock.set('2026-12-10T08:30:00Z')
    await design.owner.call(touchRoutes.logTouch, {
      params: { customerId: asking.customerId },
      body: { lane: 'call', direction: 'out', engagementId: asking.engagementId },
    })
    test.clock.forward({ hours: 1 })
    await design.owner.call(touchRoutes.askedWhereNow, { params: asking, body: {} })
    expect(await names()).toEqual(['Vragend: asked', 'Stil: silence'])
    expect((await look()).items[0]?.message?.text).toMatch(/^Hoi Vera, je vroeg hoe het ervoor staat\./)
    test.clock.forward({ minutes: 5 })
    await design.owner.call(touchRoutes.logTouch, {
      params: { customerId: asking.customerId },
      body: { lane: 'call', direction: 'out', engagementId: asking.engagementId },
    })
    expect(await names()).toEqual(['Stil: silence'])
    expect(quiet.engagementId).not.toBe(asking.engagementId)
  })

  it('shows news that was promised for today, with its hour, and lists it as a promise', async () => {
    const { engagementId } = await travelling('Beloofd', lotte)
    await design.owner.call(engagementRoutes.writeUpdate, {
      params: { engagementId },
      body: { text: 'Donderdag weten we meer.', nextNewsOn: '2026-11-19', nextNewsTime: '16:00' },
    })
    test.clock.set('2026-11-18T08:30:00Z')
    expect((await look()).items.find(({ key }) => key.startsWith('news:'))).toMatchObject({
      group: 'tomorrow',
    })
    test.clock.set('2026-11-19T08:30:00Z')
    const body = await look()
    const item = body.items.find(({ key }) => key.startsWith('news:'))
    expect(item).toMatchObject({
      group: 'today',
      cause: { kind: 'promised-news', state: 'soon', dueOn: '2026-11-19', time: '16:00' },
    })
    expect(body.promised).toMatchObject([{ kind: 'news', time: '16:00', customerName: 'Beloofd' }])
  })
})

describe('other causes', () => {
  it('[B5] holds a bump until it is solved and asked after, one that nobody heard before a broken promise', async () => {
    const late = await travelling('Te laat', [{ firstName: 'Tess' }])
    const { engagementId } = await travelling('Hobbel', [{ firstName: 'Irma', phone: '06 8765 4321' }], 9)
    test.clock.set('2026-12-01T08:30:00Z')
    const { body } = await design.owner.call(engagementRoutes.noteBump, {
      params: { engagementId },
      body: { text: 'Dekvloer te vochtig' },
    })
    const step = (name: 'heard' | 'explained' | 'solved' | 'asked_after') =>
      design.owner.call(engagementRoutes.takeBumpStep, { params: { bumpId: body.bumpId, step: name } })
    const bump = async () => (await look()).items.find(({ cause }) => cause.kind === 'bump')
    expect((await look()).items[0]).toMatchObject({
      cause: { kind: 'bump', text: 'Dekvloer te vochtig', next: 'heard', taken: [] },
      minutes: 10,
    })
    await step('heard')
    expect((await look()).items[0]).toMatchObject({ key: `news:${late.engagementId}` })
    expect(await bump()).toMatchObject({ cause: { next: 'explained' }, group: 'today' })
    await step('solved')
    expect(await bump()).toMatchObject({ cause: { next: 'asked_after' }, group: 'tomorrow', minutes: 5 })
    await step('asked_after')
    expect(await bump()).toBeUndefined()
  })

  it('[B8] congratulates on the day, and on Monday whoever had a weekend birthday', async () => {
    await travelling('Wim Terpstra', [{ firstName: 'Wim', birthday: { day: 14, month: 11 } }], 9)
    test.clock.set('2026-11-13T08:30:00Z')
    expect(await names()).toEqual([])
    test.clock.set('2026-11-14T08:30:00Z')
    expect(await names()).toEqual(['Wim Terpstra: birthday'])
    test.clock.set('2026-11-16T08:30:00Z')
    const [item] = (await look()).items
    expect(item?.message?.text).toBe(
      'Alsnog van harte gefeliciteerd, Wim. Ik hoop dat het een mooie dag was.\nGroet, Sander',
    )
    await design.owner.call(todayRoutes.markToday, { body: { kind: 'done', item: item?.key ?? '' } })
    expect(await names()).toEqual([])
  })

  it('brings a mail that did not go, and an answer below expectation', async () => {
    const { engagementId } = await travelling('Zonder mail', [{ firstName: 'Zoë' }])
    await design.owner.call(engagementRoutes.writeUpdate, {
      params: { engagementId },
      body: { text: 'We beginnen.' },
    })
    expect(await look()).toMatchObject({
      mailWaits: 'no-mail-server',
      items: [{ cause: { kind: 'mail', status: 'ready', reason: 'no-address' } }],
    })
    const { phaseId, moments } = await design.phase(7)
    test.clock.forward({ hours: 1 })
    await design.owner.call(surveyRoutes.tellResponse, {
      params: { engagementId },
      body: { phaseId, momentId: moments[0]?.momentId ?? '', feeling: -2, story: 'Niemand belde terug' },
    })
    expect(await names()).toEqual(['Zonder mail: mail', 'Zonder mail: answer'])
  })
})

describe('marks', () => {
  const mark = (by: Member, body: Parameters<typeof by.call<typeof todayRoutes.markToday>>[1]['body']) =>
    by.call(todayRoutes.markToday, { body })

  it('puts a line off until the afternoon, tomorrow or Monday, and brings it back', async () => {
    const { engagementId } = await travelling('Later', lotte)
    const item = `news:${engagementId}`
    test.clock.set('2026-11-26T08:30:00Z')
    expect((await mark(design.owner, { kind: 'snoozed', item, until: 'afternoon' })).body.until).toBe(
      '2026-11-26T12:00:00Z',
    )
    expect(await names()).toEqual([])
    test.clock.set('2026-11-26T12:00:00Z')
    expect(await names()).toEqual(['Later: silence'])
    const { body, status } = await mark(design.owner, { kind: 'snoozed', item, until: 'next-week' })
    expect([status, body.until]).toEqual([200, '2026-11-29T23:00:00Z'])
    await design.owner.call(todayRoutes.unmarkToday, { params: { markId: body.markId } })
    await design.owner.call(todayRoutes.unmarkToday, { params: { markId: body.markId } })
    expect(await names()).toEqual(['Later: silence'])
    const late = await mark(design.owner, { kind: 'snoozed', item, until: 'afternoon' })
    expect([late.status, late.problem.code]).toEqual([422, 'afternoon-gone'])
  })

  it('[B4] does not let silence be ticked off: only news ends it', async () => {
    const { engagementId } = await travelling('Stil', lotte)
    const answer = await mark(design.owner, { kind: 'done', item: `news:${engagementId}` })
    expect([answer.status, answer.problem.code]).toEqual([422, 'today-not-by-hand'])
  })

  it('[B4] shows whoever asks after they were put off', async () => {
    const { engagementId } = await travelling('Ongeduldig', lotte)
    test.clock.set('2026-11-26T08:30:00Z')
    await mark(design.owner, { kind: 'snoozed', item: `news:${engagementId}`, until: 'next-week' })
    test.clock.forward({ hours: 1 })
    await design.owner.call(touchRoutes.askedWhereNow, { params: { engagementId }, body: {} })
    expect(await names()).toEqual(['Ongeduldig: asked'])
  })

  it('is for who may write, and only about what is here', async () => {
    const { engagementId } = await travelling('Leesbaar', lotte)
    const item = `news:${engagementId}`
    const reader = await test.join(design.owner, 'reader')
    test.clock.set('2026-11-26T08:30:00Z')
    expect(await names(reader, 'everybody')).toEqual(['Leesbaar: silence'])
    expect((await mark(reader, { kind: 'snoozed', item, until: 'tomorrow' })).status).toBe(403)
    const stranger = await test.owner('Een ander bedrijf')
    expect((await mark(stranger, { kind: 'snoozed', item, until: 'tomorrow' })).status).toBe(404)
    expect((await mark(design.owner, { kind: 'snoozed', item: 'news:1', until: 'tomorrow' })).status).toBe(
      400,
    )
  })
})

describe('whose', () => {
  it('[B4] hands over what is of somebody who is away, to the stand-in, and takes it back', async () => {
    const ilse = await test.join(design.owner, 'colleague', 'Ilse de Wit')
    const mo = await test.join(design.owner, 'colleague', 'Mo Haddad')
    await travelling('Van Ilse', lotte, 7, { responsibleUserId: ilse.actor.userId })
    await travelling('Van Ilse, anders Mo', lotte, 7, {
      responsibleUserId: ilse.actor.userId,
      standInUserId: mo.actor.userId,
    })
    test.clock.set('2026-11-26T08:30:00Z')
    const mine = async () => [await names(design.owner), await names(ilse), await names(mo)]
    const both = ['Van Ilse: silence', 'Van Ilse, anders Mo: silence']
    const sorted = (lists: string[][]) => lists.map((list) => list.toSorted())
    expect(sorted(await mine())).toEqual(sorted([[], both, []]))
    await ilse.call(staffRoutes.setAbsence, {
      params: { userId: ilse.actor.userId },
      body: { from: '2026-11-26', until: '2026-11-27', standInUserId: design.owner.actor.userId },
    })
    expect(sorted(await mine())).toEqual(
      sorted([['Van Ilse: silence'], both, ['Van Ilse, anders Mo: silence']]),
    )
    expect((await look(mo)).items[0]?.carer).toEqual({ userId: mo.actor.userId, name: 'Mo Haddad' })
    test.clock.set('2026-11-30T08:30:00Z')
    expect(sorted(await mine())).toEqual(sorted([[], both, []]))
    expect((await names(mo, 'everybody')).toSorted()).toEqual(both.toSorted())
  })
})

it('tells who is under way in which phase, and what was promised with an hour', async () => {
  const { engagementId } = await travelling('Een', lotte, 7)
  await travelling('Twee', lotte, 7)
  await travelling('Drie', lotte, 6)
  await design.owner.call(engagementRoutes.addStage, {
    params: { engagementId },
    body: { name: 'Inmeten', startsOn: '2026-11-12', startsAt: '12:30' },
  })
  const body = await look()
  expect(body.onTheWay.customers).toBe(3)
  const counted = new Map(body.onTheWay.phases.map(({ number, customers }) => [number, customers]))
  expect([counted.get(6), counted.get(7), counted.get(9)]).toEqual([1, 2, 0])
  expect(body.promised).toMatchObject([
    { kind: 'stage', time: '12:30', what: 'Inmeten', customerName: 'Een' },
  ])
})
