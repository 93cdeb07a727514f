import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { sessionRoutes } from '../../modules/staff/sessions.contract.ts'
import { call } from '../api.ts'
import { takeBrought } from '../brought.ts'

/** Nobody is signed in in this browser. */
export class NobodyHere extends Error {}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    const { me } = takeBrought(sessionRoutes.whoIsHere) ?? (await call(sessionRoutes.whoIsHere))
    if (!me) throw new NobodyHere()
    return me
  },
  retry: false,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Who is signed in; only on pages inside the frame, where somebody is. */
export const useMe = () => useSuspenseQuery(meQuery).data

/** Whether whoever is signed in may change things; readers see everything and change nothing. */
export const useMayWrite = (): boolean => useMe().role !== 'reader'
