import { NewCustomer } from '../../modules/customers/customers.contract.ts'
import { addCustomer } from '../../modules/customers/customers.ts'
import { startEngagement } from '../../modules/engagements/engagements.ts'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { PlannedCustomer } from '../plan/customers.ts'
import type { PlannedTravel } from '../plan/travel.ts'
import type { FoundedBusiness } from './write-business.ts'
import type { WrittenDesign } from './write-design.ts'

/** Somebody we got to know, brought by a customer who is in `known` already. Gives the id. */
export async function writeCustomer(
  tx: Tx,
  { owner }: FoundedBusiness,
  design: WrittenDesign,
  customer: PlannedCustomer,
  known: readonly string[],
  calendar: DemoCalendar,
): Promise<string> {
  const { members, persona, source, note, broughtBy, knownSince } = customer
  const { kind, name, contacts, addresses, labels } = members
  const written = NewCustomer.parse({
    ...{ kind, name, contacts, addresses, labels, source, note },
    personaId: design.personaIds[persona],
    referredById: broughtBy === undefined ? null : known[broughtBy],
  })
  return addCustomer(tx, owner, written, calendar.moment(knownSince, '08:20'))
}

/** Where the steps of one travel are written: by whom, in which rows. */
export interface TravelAtHand {
  engagementId: string
  engagementName: string
  customerId: string
  personaId: string | null
  journeyId: string
  phases: WrittenDesign['phases']
  colleagueBy(initials: string): Colleague
  responsible: Colleague
}

/** Begins a travel in its first phase; whoever is responsible has the other one as stand-in. */
export async function beginTravel(
  tx: Tx,
  business: FoundedBusiness,
  design: WrittenDesign,
  of: { customerId: string; personaId: string | null; travel: PlannedTravel },
  calendar: DemoCalendar,
): Promise<TravelAtHand> {
  const { customerId, personaId, travel } = of
  const { journeyId, phases } = design
  const colleagueBy = (initials: string) => found(business.colleagues.get(initials))
  const responsible = colleagueBy(travel.responsible)
  const [first, second] = business.colleagues.values()
  const standIn = [first, second].find((other) => other && other.userId !== responsible.userId)
  const start = {
    ...{ journeyId, name: travel.name, responsibleUserId: responsible.userId },
    phaseId: phaseIn(phases, travel.startsIn),
    standInUserId: standIn?.userId ?? null,
  }
  const at = calendar.moment(travel.startsOn, '08:30')
  const engagementId = await startEngagement(tx, responsible, customerId, start, at)
  const about = { engagementId, engagementName: travel.name, customerId, personaId }
  return { ...about, journeyId, phases, colleagueBy, responsible }
}

export const phaseIn = (phases: WrittenDesign['phases'], number: number): string =>
  found(phases.find((phase) => phase.number === number)).phaseId
