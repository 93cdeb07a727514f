import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { importRoutes } from '../../../modules/customers/imports.contract.ts'
import type { AnswerOf } from '../../../platform/http/contract.ts'
import { call } from '../../api.ts'

export type ImportRun = AnswerOf<typeof importRoutes.importRun>
export type Preview = NonNullable<ImportRun['preview']>
export type ImportRow = AnswerOf<typeof importRoutes.importRows>['rows'][number]
export type Outcome = ImportRow['outcome']
export const outcomes: readonly Outcome[] = ['added', 'merged', 'unchanged', 'reported']

/** How far an import is; looked at again every second for as long as it is under way. */
export const importRunQuery = (importId: string) =>
  queryOptions({
    queryKey: ['imports', importId],
    queryFn: () => call(importRoutes.importRun, { params: { importId } }),
    refetchInterval: ({ state }) => (state.data?.status === 'running' ? 1000 : false),
  })

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: () => call(importRoutes.listImports),
})

/** What became of each row, all of them or those with one outcome. */
export const importRowsQuery = (importId: string, outcome: Outcome | undefined) =>
  infiniteQueryOptions({
    queryKey: ['imports', importId, 'rows', outcome],
    queryFn: ({ pageParam }) =>
      call(importRoutes.importRows, {
        params: { importId },
        query: { outcome, after: pageParam, limit: 100 },
      }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** Every row that was not taken over. */
export async function reportedRows(importId: string): Promise<ImportRow[]> {
  const all: ImportRow[] = []
  let after: number | undefined
  do {
    const query = { outcome: 'reported' as const, after, limit: 500 }
    const page = await call(importRoutes.importRows, { params: { importId }, query })
    all.push(...page.rows)
    after = page.next ?? undefined
  } while (after !== undefined)
  return all
}
