import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import type { CallOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { useTexts } from '../language.tsx'
import { type Done, useAct } from './act.ts'
import type { Engagement } from './travel-queries.ts'

type Wish = CallOf<typeof engagementRoutes.makeMove>['body']
type WithoutSeen<Any> = Any extends unknown ? Omit<Any, 'lastMoveId'> : never
/** What somebody wants; that nobody moved them meanwhile is seen to here. */
export type MoveWish = WithoutSeen<Wish>

/** Moves a customer along; gives where they are then, and how to take it back. @throws Refused. */
export function useMove(engagement: Engagement | undefined): (wish: MoveWish) => Promise<Done | undefined> {
  const { customerPage } = useTexts()
  return async (wish) => {
    if (!engagement) return undefined
    const { engagementId, lastMoveId, phases } = engagement
    const { moveId, kind } = await call(engagementRoutes.makeMove, {
      params: { engagementId },
      body: { ...wish, lastMoveId } as Wish,
    })
    const about = 'toPhaseId' in wish ? wish.toPhaseId : 'fromPhaseId' in wish ? wish.fromPhaseId : ''
    const said = kind === 'started' ? '' : customerPage.moves.done[kind]
    return {
      text:
        typeof said === 'function' ? said(phases.find(({ phaseId }) => phaseId === about)?.name ?? '') : said,
      undo: () => call(engagementRoutes.undoMove, { params: { engagementId, moveId } }),
    }
  }
}

/** The same in one tap: what is refused is told. */
export function useMakeMove(engagement: Engagement | undefined): (wish: MoveWish) => Promise<void> {
  const act = useAct()
  const move = useMove(engagement)
  return (wish) => act(() => move(wish))
}
