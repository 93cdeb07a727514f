import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '../../test/house.ts'
import { type MoveKind, travelAfter } from '../modules/engagements/travel.ts'
import { NewCard } from '../modules/journeys/cards.contract.ts'
import { layoutMap, layoutPoster } from '../modules/journeys/drawing/layout.ts'
import { journeyRoutes } from '../modules/journeys/journeys.contract.ts'
import { personaRoutes } from '../modules/journeys/personas.contract.ts'
import { mapRoutes } from '../modules/maps/maps.contract.ts'
import { colleagueRoutes } from '../modules/staff/colleagues.contract.ts'
import { sessionRoutes } from '../modules/staff/sessions.contract.ts'
import { todayRoutes } from '../modules/today/today.contract.ts'
import { withinOrganisation } from '../platform/database/database.ts'
import type { AnswerOf, RouteShape } from '../platform/http/contract.ts'
import { pathOf } from '../platform/http/path.ts'
import { textsIn } from '../platform/i18n.ts'
import { buildDemo, type DemoLogin, demoSeed, exampleBusinesses } from './build-demo.ts'
import { calendarAt } from './calendar.ts'
import { chanceFrom } from './chance.ts'
import { planCustomers } from './plan/customers.ts'

const planAt = (instant: string, seed = demoSeed) => {
  const calendar = calendarAt(Temporal.Instant.from(instant), 'Europe/Amsterdam')
  return exampleBusinesses.map((business) =>
    planCustomers(business, chanceFrom(seed).of(business.key), calendar),
  )
}
const aThursday = '2026-11-19T08:30:00Z'

describe('the plan', () => {
  const plan = planAt(aThursday)

  it('falls the same way for the same seed and day, and another way for another seed', () => {
    expect(JSON.stringify(planAt(aThursday))).toBe(JSON.stringify(plan))
    expect(JSON.stringify(planAt(aThursday, 'another'))).not.toBe(JSON.stringify(plan))
  })

  it.each([
    ['a Saturday', '2026-11-21T21:00:00Z'],
    ['New Year', '2027-01-01T06:00:00Z'],
    ['a leap day', '2028-02-29T11:00:00Z'],
    ['the middle of the night', '2026-03-29T01:30:00Z'],
  ])('also works on %s', (_, instant) => {
    const [floors = [], advice = []] = planAt(instant)
    expect(floors.length).toBeGreaterThanOrEqual(120)
    expect(advice).toHaveLength(25)
  })

  it('names nobody after somebody famous, and nobody twice', () => {
    const names = plan
      .flat()
      .flatMap(({ members }) => members.contacts ?? [])
      .map(({ firstName, infix, lastName }) => [firstName, infix, lastName].filter(Boolean).join(' '))
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter((name) => famous.includes(name))).toEqual([])
  })

  it('knows birthdays of this week, without a year, and on 29 February', () => {
    const birthdays = plan
      .flat()
      .flatMap(({ members }) => members.contacts ?? [])
      .flatMap(({ birthday }) => birthday ?? [])
    expect(birthdays).toContainEqual({ day: 19, month: 11, year: 1954 })
    const thisWeek = birthdays.filter(({ day, month }) => month === 11 && day >= 19 && day < 26)
    expect(thisWeek).toHaveLength(3)
    expect(birthdays.filter(({ year }) => year === null).length).toBeGreaterThan(20)
    expect(birthdays.some(({ day, month }) => day === 29 && month === 2)).toBe(true)
  })

  it('knows companies with several people', () => {
    const companies = plan.flat().filter(({ members }) => members.kind === 'company')
    expect(companies.some(({ members }) => (members.contacts?.length ?? 0) > 2)).toBe(true)
  })

  it('keeps cards within what the map can hold', () => {
    const cards = exampleBusinesses.flatMap(({ personas }) => personas.flatMap((persona) => persona.cards))
    const anywhere = { phaseId: crypto.randomUUID(), personaId: crypto.randomUUID() }
    const refused = cards.flatMap((sheet) =>
      sheet.cards.filter((card) => !NewCard.safeParse({ ...card, ...anywhere }).success),
    )
    expect(refused).toEqual([])
  })
})

const famous = [
  ...[
    'Jan Smit',
    'Frans Bauer',
    'Johan de Witt',
    'Anne Frank',
    'Johan Cruijff',
    'Mark Rutte',
    'Joop den Uyl',
  ],
  ...[
    'Wim Kok',
    'Ruud Gullit',
    'Daan Roosegaarde',
    'Joost Klein',
    'Herman van Veen',
    'Anton de Kom',
    'Theo Maassen',
  ],
  ...[
    'Sanne Wevers',
    'Femke Bol',
    'Kim Feenstra',
    'Jan Scholten',
    'Jip Jannink',
    'Leo Beenhakker',
    'Kim Holland',
  ],
]

describe('the house it fills', () => {
  let test: TestHouse
  let floors: Reader
  let advice: Reader
  beforeAll(async () => {
    test = await openTestHouse()
    const [first, second] = await buildDemo(test.house, demoSeed, () => {})
    if (!first || !second) throw new Error('a login is missing')
    floors = await readerOf(test, first)
    advice = await readerOf(test, second)
  }, 300_000)
  afterAll(() => test.close())

  it('[A14] draws a full map for every persona, on screen and as a poster', async () => {
    for (const reader of [floors, advice]) {
      const { journeys } = await reader.read(journeyRoutes.journeys, {})
      const { personas } = await reader.read(personaRoutes.personas, {})
      for (const { journeyId } of journeys)
        for (const { personaId } of personas) {
          const { map } = await reader.read(mapRoutes.journeyMap, {
            params: { journeyId },
            query: { personaId },
          })
          if (!map) throw new Error('no map')
          const words = textsIn('nl').map
          expect(layoutMap(map, words, { width: 1440, mode: 'screen' }).height).toBeGreaterThan(400)
          expect(layoutPoster(map, words).layers.length).toBeGreaterThan(0)
          expect(map.customersTravelled).toBeGreaterThan(15)
        }
    }
  })

  it('[B4] gives the floor layer six to ten lines for today, and every kind of cause', async () => {
    const everybody = await floors.read(todayRoutes.today, { query: { whose: 'everybody' } })
    expect(everybody.items.length).toBeGreaterThanOrEqual(6)
    expect(everybody.items.length).toBeLessThanOrEqual(10)
    const kinds = ['answer', 'asked', 'birthday', 'bump', 'mail', 'promised-news', 'silence']
    expect([...new Set(everybody.items.map(({ cause }) => cause.kind))].sort()).toEqual(kinds)
    expect(everybody.promised.length).toBeGreaterThanOrEqual(3)
    expect(everybody.promised.filter(({ time }) => time !== null).length).toBeGreaterThanOrEqual(3)
    const mine = await advice.read(todayRoutes.today, { query: { whose: 'mine' } })
    expect(mine.items).toHaveLength(2)
  })

  it('[B4] hands what is of a colleague who is away to the stand-in', async () => {
    const { items } = await floors.read(todayRoutes.today, { query: { whose: 'mine' } })
    const { colleagues } = await floors.read(colleagueRoutes.colleagues, {})
    const away = colleagues.filter(({ awayToday }) => awayToday)
    expect(away).toMatchObject([{ role: 'colleague', standInUserId: expect.any(String) }])
    const theirs = items.filter(({ engagement }) => engagement?.name === 'Eiken plank 92 m², Eefde')
    expect(theirs).toMatchObject([{ carer: { userId: away[0]?.standInUserId } }])
  })

  it('holds believable proportions', async () => {
    const { rows } = await floors.count()
    expect(rows.customer).toBeGreaterThanOrEqual(120)
    expect(rows.customer).toBeLessThanOrEqual(140)
    expect(rows.referred).toBeGreaterThanOrEqual(25)
    expect(rows.response).toBeGreaterThan(250)
    expect(rows.whereNow).toBeGreaterThanOrEqual(4)
    expect(rows.bump).toBeGreaterThanOrEqual(12)
    expect(rows.waitingForCustomers).toBe(1)
  })

  it('says of every travel where it stands as its moves do', async () => {
    const { moves, stays, pauses } = await floors.travels()
    const byEngagement = Map.groupBy(moves, ({ engagementId }) => engagementId)
    expect(byEngagement.size).toBeGreaterThan(120)
    for (const [engagementId, ofOne] of byEngagement) {
      const travel = travelAfter(ofOne.map((move) => ({ ...move, kind: move.kind as MoveKind })))
      const kept = stays.filter((stay) => stay.engagementId === engagementId)
      const said = (all: readonly { phaseId: string; enteredAt: string; leftAt: string | null }[]) =>
        all.map(({ phaseId, enteredAt, leftAt }) => `${phaseId} ${enteredAt} ${leftAt}`).sort()
      expect(said(kept)).toEqual(said(travel.stays.map((stay) => ({ ...stay }))))
      expect(pauses.filter((pause) => pause.engagementId === engagementId)).toHaveLength(travel.pauses.length)
    }
    const kinds = new Set(moves.map(({ kind }) => kind))
    for (const kind of ['moved_on', 'went_back', 'skipped', 'joined', 'left', 'paused', 'ended'])
      expect(kinds).toContain(kind)
  })

  it('knows addresses that end in .example only', async () => {
    const addresses = await floors.addresses()
    expect(addresses.length).toBeGreaterThan(100)
    expect(addresses.filter((address) => !/^[a-z0-9.@-]+\.example$/.test(address))).toEqual([])
  })
})

/** Somebody who signed in to the example, and may look at its rows. */
type Reader = Awaited<ReturnType<typeof readerOf>>

async function readerOf(test: TestHouse, { email, password }: DemoLogin) {
  const signedIn = await test.app.inject({
    ...{ method: 'POST', url: sessionRoutes.signIn.path, payload: { email, password } },
  })
  const cookie = [signedIn.headers['set-cookie'] ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ')
  const read = async <R extends RouteShape>(
    route: R,
    given: { params?: object; query?: object },
  ): Promise<AnswerOf<R>> =>
    (await test.app.inject({ method: 'GET', url: pathOf(route, given), headers: { cookie } })).json()
  const { organisations } = await read(sessionRoutes.myOrganisations, {})
  const organisationId = organisations[0]?.organisationId ?? ''
  const inside = <T>(look: Parameters<typeof withinOrganisation<T>>[2]) =>
    withinOrganisation(test.house.database, organisationId, look)
  return {
    read,
    count: () =>
      inside(async (tx) => {
        const of = async (table: 'customer' | 'response' | 'whereNow' | 'bump') =>
          (await tx.selectFrom(table).select('organisationId').execute()).length
        const referred = await tx
          .selectFrom('customer')
          .select('customerId')
          .where('referredByCustomerId', 'is not', null)
          .execute()
        const waiting = await tx
          .selectFrom('outgoingMail')
          .select('mailId')
          .where('kind', 'in', ['update', 'survey'])
          .execute()
        const rows = {
          customer: await of('customer'),
          response: await of('response'),
          whereNow: await of('whereNow'),
        }
        return {
          rows: {
            ...rows,
            bump: await of('bump'),
            referred: referred.length,
            waitingForCustomers: waiting.length,
          },
        }
      }),
    travels: () =>
      inside(async (tx) => ({
        moves: await tx
          .selectFrom('move')
          .select(['engagementId', 'kind', 'fromPhaseId', 'toPhaseId', 'at', 'userId', 'why'])
          .orderBy('at')
          .execute(),
        stays: await tx
          .selectFrom('stay')
          .select(['engagementId', 'phaseId', 'enteredAt', 'leftAt'])
          .execute(),
        pauses: await tx.selectFrom('pause').select('engagementId').execute(),
      })),
    addresses: () =>
      inside(async (tx) => {
        const points = await tx
          .selectFrom('contactPoint')
          .select('value')
          .where('kind', '=', 'email')
          .execute()
        const members = await tx.selectFrom('membership').select('email as value').execute()
        const mails = await tx.selectFrom('outgoingMail').select('toAddress as value').execute()
        return [...points, ...members, ...mails].flatMap(({ value }) => value ?? [])
      }),
  }
}
