import { withinOrganisation } from '../platform/database/database.ts'
import type { House } from '../platform/house.ts'
import { calendarAt, type DemoCalendar } from './calendar.ts'
import { chanceFrom } from './chance.ts'
import type { ExampleBusiness } from './example-business.ts'
import { ligtenberg } from './ligtenberg/ligtenberg.ts'
import { planCustomers } from './plan/customers.ts'
import { vanHouten } from './van-houten/van-houten.ts'
import { demoPassword, writeBusiness } from './write/write-business.ts'
import { beginTravel, writeCustomer } from './write/write-customer.ts'
import { writeDesign } from './write/write-design.ts'
import { writeTravel } from './write/write-travel.ts'

export const exampleBusinesses: readonly ExampleBusiness[] = [vanHouten, ligtenberg]

/** How to sign in to one of the businesses. */
export interface DemoLogin {
  business: string
  email: string
  password: string
}

/** What `npm run demo` shows, the same for everybody. */
export const demoSeed = 'een nieuwe vloer'

const founded = { days: 1100 }
const timeZone = 'Europe/Amsterdam'
/** So many transactions write travels at the same time. */
const writers = 4

/**
 * Fills an empty house with example businesses: the same people and the same travels for the same seed, told back from
 * the day on which it is built.
 * @throws the reason of `signal` as soon as it is aborted; the house is then half furnished.
 */
export async function buildDemo(
  house: House,
  seed: string,
  report: (sentence: string) => void,
  signal?: AbortSignal,
): Promise<DemoLogin[]> {
  const calendar = calendarAt(house.clock.now(), timeZone)
  const logins: DemoLogin[] = []
  for (const business of exampleBusinesses) {
    await build(house, business, { seed, calendar, report, signal })
    const [owner] = business.colleagues
    if (owner) logins.push({ business: business.name, email: owner.email, password: demoPassword })
  }
  return logins
}

async function build(
  house: House,
  business: ExampleBusiness,
  of: {
    seed: string
    calendar: DemoCalendar
    report: (sentence: string) => void
    signal: AbortSignal | undefined
  },
): Promise<void> {
  const { database } = house
  const { seed, calendar, report, signal } = of
  const since = calendar.moment(calendar.today.subtract(founded), '09:00')
  report(`${business.name}: the people and their map.`)
  const founding = await database
    .transaction()
    .execute((tx) => writeBusiness(house, tx, business, calendar, since))
  const { organisationId } = founding.owner
  const within = <T>(work: Parameters<typeof withinOrganisation<T>>[2]) =>
    withinOrganisation(database, organisationId, work)
  const design = await within((tx) => writeDesign(tx, business, founding, calendar, since))
  const customers = planCustomers(business, chanceFrom(seed).of(business.key), calendar)
  report(`${business.name}: ${customers.length} customers and their travels over three years.`)
  const ids: string[] = []
  await within(async (tx) => {
    for (const customer of customers)
      ids.push(await writeCustomer(tx, founding, design, customer, ids, calendar))
  })
  const travels = customers.flatMap((customer, index) =>
    customer.travels.map((travel) => ({
      ...{ customerId: ids[index] ?? '', personaId: design.personaIds[customer.persona] ?? null, travel },
    })),
  )
  const written = inQuarters(travels.length, (share) => report(`${business.name}: ${share}% of the travels.`))
  const batches = Map.groupBy(travels, (_, index) => index % writers)
  await Promise.all(
    [...batches.values()].map((batch) =>
      within(async (tx) => {
        for (const planned of batch) {
          signal?.throwIfAborted()
          const travel = await beginTravel(tx, founding, design, planned, calendar)
          await writeTravel(house, tx, travel, planned.travel.happenings, calendar)
          written()
        }
      }),
    ),
  )
}

/** To be called for each of `total`; tells when a quarter, a half and three quarters are behind it. */
function inQuarters(total: number, tell: (percent: number) => void): () => void {
  let done = 0
  return () => {
    const before = Math.floor((done / total) * 4)
    done += 1
    const quarters = Math.floor((done / total) * 4)
    if (quarters > before && quarters < 4) tell(quarters * 25)
  }
}
