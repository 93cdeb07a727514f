import { queryOptions } from '@tanstack/react-query'
import { firstRunRoutes } from '../../modules/staff/first-run.contract.ts'
import { call } from '../api.ts'
import { takeBrought } from '../brought.ts'

/** Whether somebody lives here yet. */
export const firstRunQuery = queryOptions({
  queryKey: ['first-run'],
  queryFn: () => call(firstRunRoutes.firstRun),
  initialData: () => takeBrought(firstRunRoutes.firstRun),
})
