import { customerRoutes } from '../src/modules/customers/customers.contract.ts'
import { engagementRoutes } from '../src/modules/engagements/engagements.contract.ts'
import { startJourney } from '../src/modules/journeys/journeys.ts'
import { type Tx, withinOrganisation } from '../src/platform/database/database.ts'
import type { Member, TestHouse } from './house.ts'

/** A journey of ten phases and Lotte and Emre, who have not started on it yet. */
export interface Travellers {
  customerId: string
  journeyId: string
  /** The ids of the ten phases, in order: `phases[6]` is the delivery. */
  phases: string[]
  lotteId: string
  emreId: string
}

/** Runs `work` inside the organisation of a member, past the front door: to look at rows. */
export const within = <T>(test: TestHouse, member: Member, work: (tx: Tx) => Promise<T>): Promise<T> =>
  withinOrganisation(test.house.database, member.actor.organisationId, work)

/** Makes a customer with two contacts, both with an address, and a journey to travel. */
export async function makeTravellers(test: TestHouse, owner: Member): Promise<Travellers> {
  const { journeyId } = await within(test, owner, (tx) =>
    startJourney(tx, owner.actor, { template: 'ten' }, test.clock.now()),
  )
  const rows = await within(test, owner, (tx) =>
    tx.selectFrom('phase').select('phaseId').where('journeyId', '=', journeyId).orderBy('position').execute(),
  )
  const { body: added } = await owner.call(customerRoutes.addCustomer, {
    body: {
      name: 'Lotte Bakker en Emre Yılmaz',
      contacts: [
        { firstName: 'Lotte', lastName: 'Bakker', emails: [{ address: 'lotte@bakker.example' }] },
        { firstName: 'Emre', lastName: 'Yılmaz', emails: [{ address: 'emre@bakker.example' }] },
      ],
    },
  })
  const { customerId } = added
  const { body: customer } = await owner.call(customerRoutes.customer, { params: { customerId } })
  const [lotte, emre] = customer.contacts
  return {
    customerId,
    journeyId,
    phases: rows.map(({ phaseId }) => phaseId),
    lotteId: lotte?.contactId ?? '',
    emreId: emre?.contactId ?? '',
  }
}

/** Starts an engagement in one of the ten phases, numbered from 1. Gives its id. */
export async function startIn(
  owner: Member,
  travellers: Travellers,
  phase: number,
  more: { name?: string; startedOn?: string; responsibleUserId?: string; standInUserId?: string } = {},
): Promise<string> {
  const { customerId, journeyId, phases } = travellers
  const { body } = await owner.call(engagementRoutes.startEngagement, {
    params: { customerId },
    body: { journeyId, phaseId: phases[phase - 1] ?? '', name: 'PVC visgraat, Vathorst', ...more },
  })
  return body.engagementId
}
