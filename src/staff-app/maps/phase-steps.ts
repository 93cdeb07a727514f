import { phaseRoutes } from '../../modules/journeys/phases.contract.ts'
import { call } from '../api.ts'
import { useTexts } from '../language.tsx'
import { useCarryOut } from './carry-out.ts'
import type { Phase } from './design-queries.ts'
import { useUndo } from './undo.ts'

/** What can be done with a whole phase. */
export function usePhaseSteps(journeyId: string) {
  const { mapScreen, common } = useTexts()
  const carryOut = useCarryOut()
  const { undo } = useUndo(journeyId)
  return {
    moveTo: ({ phaseId }: Phase, number: number) =>
      carryOut(() => call(phaseRoutes.placePhase, { params: { journeyId, phaseId }, body: { number } })),
    remove: ({ phaseId, name }: Phase) =>
      carryOut(
        () => call(phaseRoutes.deletePhase, { params: { journeyId, phaseId } }),
        () => ({
          text: mapScreen.phaseDeleted(name),
          undo: { label: common.undo, onUndo: () => void undo() },
        }),
      ),
  }
}
