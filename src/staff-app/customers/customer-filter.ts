import type { customerRoutes } from '../../modules/customers/customers.contract.ts'
import type { CallOf } from '../../platform/http/contract.ts'

export type CustomersAsked = NonNullable<CallOf<typeof customerRoutes.listCustomers>['query']>

/** What narrows the list of customers down, as it stands in the address of the page. */
export type CustomerSearch = Pick<CustomersAsked, 'search' | 'personaId' | 'phaseId' | 'kind' | 'source'> & {
  travel?: 'open' | 'none' | 'archived'
}
export const narrowing = ['personaId', 'phaseId', 'kind', 'source', 'travel'] as const
export type Narrowing = (typeof narrowing)[number]

/** Reads the address of the page: a telephone number, too, is looked for as text. */
export function readCustomerSearch(address: Record<string, unknown>): CustomerSearch {
  const { search } = address
  return { ...address, ...(search !== undefined && { search: String(search) }) }
}
