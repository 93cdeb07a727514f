import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { sessionRoutes } from '../../modules/staff/staff.contract.ts'
import { call } from '../api.ts'

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => call(sessionRoutes.me),
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who is signed in; only on pages inside the frame, where somebody is. */
export const useMe = () => useSuspenseQuery(meQuery).data

/** Whether whoever is signed in may change things; readers see everything and change nothing. */
export const useMayWrite = (): boolean => useMe().role !== 'reader'
