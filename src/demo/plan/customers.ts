import type { Source } from '../../modules/customers/sources.ts'
import { type DemoCalendar, isBefore } from '../calendar.ts'
import type { Chance } from '../chance.ts'
import type { Destiny, ExampleBusiness, ExamplePersona, PartyMembers } from '../example-business.ts'
import { nothingTold, type Told } from './answers.ts'
import { type PlannedTravel, planTravel } from './travel.ts'

export interface PlannedCustomer {
  members: PartyMembers
  /** The place of the persona in the business. */
  persona: number
  source: Source
  note: string
  knownSince: PlannedTravel['startsOn']
  /** The place of whoever brought them in the list of customers, always earlier than their own. */
  broughtBy?: number
  travels: PlannedTravel[]
}

interface Drawn extends PlannedCustomer {
  destiny: Destiny
}

/** Every customer of a business with their travels, those who are known longest first. */
export function planCustomers(
  business: ExampleBusiness,
  chance: Chance,
  calendar: DemoCalendar,
): PlannedCustomer[] {
  const told = nothingTold()
  const taken = new Set<string>()
  const drawn = business.personas.flatMap((persona, index) =>
    persona.destinies.flatMap((destiny, kind) =>
      Array.from({ length: destiny.count }, (_, number) =>
        planCustomer(
          business,
          { persona, index, destiny, told, taken },
          chance.of(`${index}/${kind}/${number}`),
          calendar,
        ),
      ),
    ),
  )
  const inTime = drawn.toSorted((one, other) => (isBefore(one.knownSince, other.knownSince) ? -1 : 1))
  bringTogether(business, inTime, chance.of('referrals'))
  return inTime.map(({ destiny: _destiny, ...customer }) => customer)
}

function planCustomer(
  business: ExampleBusiness,
  of: { persona: ExamplePersona; index: number; destiny: Destiny; told: Told; taken: Set<string> },
  chance: Chance,
  calendar: DemoCalendar,
): Drawn {
  const { persona, index, destiny, told } = of
  const story = destiny.story?.(calendar)
  const members = story?.customer ?? someoneNew(persona, of.taken, chance.of('who'), calendar)
  const wish = story?.wish ?? chance.pick(persona.customers.wishes)
  const responsible = story?.responsible ?? chance.pick(workers(business))
  const late = destiny.phase > business.route.first + 1 && chance.happens(0.12)
  const first = business.route.first + (late ? 1 : 0)
  const name = members.place ? `${wish}, ${members.place}` : wish
  const travel = planTravel(
    business,
    { destiny, story, persona: index, first, name, responsible, told },
    chance,
    calendar,
  )
  const travels = [
    travel,
    ...comebackOf(
      business,
      { destiny, persona: index, responsible, told, place: members.place },
      chance,
      calendar,
    ),
  ]
  const { sources, notes } = persona.customers
  return {
    ...{ members, persona: index, destiny, travels, knownSince: travel.startsOn },
    source:
      story?.customer.source ??
      sources[chance.weighted(sources.map(([, weight]) => weight))]?.[0] ??
      'website',
    note: story?.customer.note ?? (chance.happens(0.35) ? chance.pick(notes) : ''),
  }
}

/** People whose names nobody else has. */
function someoneNew(
  persona: ExamplePersona,
  taken: Set<string>,
  chance: Chance,
  calendar: DemoCalendar,
): PartyMembers {
  for (let attempt = 0; ; attempt++) {
    const members = persona.customers.make(chance.of(String(attempt)), calendar.today)
    const names = [
      members.name,
      ...(members.contacts ?? []).map(({ firstName, lastName }) => `${firstName} ${lastName}`),
    ]
    const written = names.filter((name) => name !== undefined)
    if (written.some((name) => taken.has(name))) continue
    for (const name of written) taken.add(name)
    return members
  }
}

/** The owner takes most, the first colleague the rest. */
const workers = ({ colleagues }: ExampleBusiness): string[] => {
  const [owner, other] = colleagues.filter(({ role }) => role !== 'reader').map(({ initials }) => initials)
  return [owner, owner, owner, other ?? owner, other ?? owner].filter((initials) => initials !== undefined)
}

function comebackOf(
  business: ExampleBusiness,
  of: { destiny: Destiny; persona: number; responsible: string; told: Told; place: string },
  chance: Chance,
  calendar: DemoCalendar,
): PlannedTravel[] {
  const { comeback, route } = business
  const { destiny, place } = of
  const fond = !destiny.story && !destiny.over && comeback && destiny.phase > comeback.isIn
  if (!comeback || !fond || !chance.happens(0.25)) return []
  const { names, startIn, isIn } = comeback
  const smaller: Destiny = { phase: isIn, count: 1, here: [8, 60] }
  const name = `${chance.pick(names)}, ${place}`
  const straight = { ...business, route: { first: route.first } }
  return [
    planTravel(straight, { ...of, destiny: smaller, first: startIn, name }, chance.of('again'), calendar),
  ]
}

/**
 * Who became an ambassador brought two to four others, who came after their own work was done. The list is in the
 * order in which we got to know them.
 */
function bringTogether(business: ExampleBusiness, customers: Drawn[], chance: Chance): void {
  const last = Math.max(...Object.keys(business.phases).map(Number))
  for (const [index, ambassador] of customers.entries()) {
    const fond =
      ambassador.destiny.phase === last && !ambassador.destiny.over && chance.happens(business.bringing)
    const brings = fond ? chance.whole(2, 4) : chance.happens(0.06) ? 1 : 0
    const since = ambassador.knownSince.add({ days: 120 })
    const later = customers.flatMap((other, place) =>
      place > index &&
      other.broughtBy === undefined &&
      !other.destiny.story &&
      isBefore(since, other.knownSince)
        ? [place]
        : [],
    )
    for (const place of chance.shuffled(later).slice(0, brings)) {
      const brought = customers[place]
      if (brought) Object.assign(brought, { broughtBy: index, source: 'referral' })
    }
  }
}
