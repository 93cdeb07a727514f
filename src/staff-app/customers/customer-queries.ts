import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { call } from '../api.ts'
import type { CustomerSearch, CustomersAsked } from './customer-filter.ts'

/** The customers that fit, fifty at a time; while another search is under way the last answer stays. */
export function customersQuery({ search, personaId, phaseId, kind, source, travel }: CustomerSearch) {
  const travelling: CustomersAsked =
    travel === 'archived'
      ? { archived: 'true' }
      : travel
        ? { open: travel === 'open' ? 'true' : 'false' }
        : {}
  const asked = { search, personaId, phaseId, kind, source, ...travelling }
  return infiniteQueryOptions({
    queryKey: ['customers', 'list', asked],
    queryFn: ({ pageParam }) =>
      call(customerRoutes.listCustomers, { query: { ...asked, after: pageParam, limit: 50 } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

const personasQuery = queryOptions({ queryKey: ['personas'], queryFn: () => call(personaRoutes.personas) })

/** The types of customer, in their order; none while they are on their way. */
export const usePersonas = () => useQuery(personasQuery).data?.personas ?? []

/** The phases of all journeys, each with the name of its journey when there are several. */
export function usePhases() {
  const journeys = useQuery({ queryKey: ['journeys'], queryFn: () => call(journeyRoutes.journeys) })
  const listed = journeys.data?.journeys ?? []
  const whole = useQueries({
    queries: listed.map(({ journeyId }) => ({
      queryKey: ['journey', journeyId],
      queryFn: () => call(journeyRoutes.journey, { params: { journeyId } }),
    })),
  })
  return whole.flatMap(({ data }) =>
    (data?.phases ?? []).map(({ phaseId, number, name }) => ({
      phaseId,
      number,
      name,
      journey: listed.length > 1 ? data?.name : undefined,
    })),
  )
}
