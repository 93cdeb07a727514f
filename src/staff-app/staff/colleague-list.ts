import { queryOptions } from '@tanstack/react-query'
import type { z } from 'zod'
import { type ColleagueShape, colleagueRoutes } from '../../modules/staff/colleagues.contract.ts'
import { call } from '../api.ts'

export type ColleagueRead = z.output<typeof ColleagueShape>

/** Everybody who works here. */
export const colleaguesQuery = queryOptions({
  queryKey: ['colleagues'],
  queryFn: () => call(colleagueRoutes.colleagues),
})
