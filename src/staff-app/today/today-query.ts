import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Today } from '../../modules/today/today.contract.ts'
import { todayRoutes } from '../../modules/today/today.contract.ts'
import { call } from '../api.ts'
import { takeBrought } from '../brought.ts'

export type Whose = 'mine' | 'everybody'

/** Looked at again every minute, so that who was put off comes back by itself. */
export const todayQuery = (whose: Whose) =>
  queryOptions({
    queryKey: ['today', whose],
    queryFn: () => call(todayRoutes.today, { query: { whose } }),
    initialData: () => takeBrought(todayRoutes.today, { query: { whose } }),
    refetchInterval: 60_000,
  })

/** Takes a line off every list at once, before the server has said so. */
export function takeOff(queries: QueryClient, key: string): void {
  queries.setQueriesData<Today>(
    { queryKey: ['today'] },
    (before) => before && { ...before, items: before.items.filter((item) => item.key !== key) },
  )
}
