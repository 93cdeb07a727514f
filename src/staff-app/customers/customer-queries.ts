import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { call } from '../api.ts'
import { journeyQuery, journeysQuery, personasQuery } from '../maps/design-queries.ts'
import type { CustomerSearch, CustomersAsked } from './customer-filter.ts'

/** What is asked of the server for what is searched and chosen. */
function askedFor({ search, personaId, phaseId, kind, source, travel }: CustomerSearch) {
  const travelling: CustomersAsked =
    travel === 'archived'
      ? { archived: 'true' }
      : travel
        ? { open: travel === 'open' ? 'true' : 'false' }
        : {}
  return { search, personaId, phaseId, kind, source, ...travelling }
}

/** The customers that fit, fifty at a time; while another search is under way the last answer stays. */
export function customersQuery(search: CustomerSearch) {
  const asked = askedFor(search)
  return infiniteQueryOptions({
    queryKey: ['customers', 'list', asked],
    queryFn: ({ pageParam }) =>
      call(customerRoutes.listCustomers, { query: { ...asked, after: pageParam, limit: 50 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** How many fit in all, for a list of which only the first pages are here. */
export function countQuery(search: CustomerSearch) {
  const asked = askedFor(search)
  return queryOptions({
    queryKey: ['customers', 'count', asked],
    queryFn: () => call(customerRoutes.countCustomers, { query: asked }),
  })
}

/** The types of customer, in their order; none while they are on their way. */
export const usePersonas = () => useQuery(personasQuery).data ?? []

/** The phases of all journeys, each with the name of its journey when there are several. */
export function usePhases() {
  const journeys = useQuery(journeysQuery).data ?? []
  const whole = useQueries({ queries: journeys.map(({ journeyId }) => journeyQuery(journeyId)) })
  return whole.flatMap(({ data }) =>
    (data?.phases ?? []).map(({ phaseId, number, name }) => ({
      phaseId,
      number,
      name,
      journey: journeys.length > 1 ? data?.name : undefined,
    })),
  )
}
