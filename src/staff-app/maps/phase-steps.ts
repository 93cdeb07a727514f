import { phaseRoutes } from '../../modules/journeys/phases.contract.ts'
import { call, Refused } from '../api.ts'
import { toast } from '../design/toast.tsx'
import { useTexts } from '../language.tsx'
import { type Phase, useFreshen } from './design-queries.ts'
import { useUndo } from './undo.ts'

/** What can be done with a whole phase. */
export function usePhaseSteps(journeyId: string) {
  const { mapScreen, common, frame } = useTexts()
  const freshen = useFreshen()
  const { undo } = useUndo(journeyId)
  const carryOut = async (work: () => Promise<unknown>, said?: string) => {
    try {
      await work()
      if (said) toast({ text: said, undo: { label: common.undo, onUndo: () => void undo() } })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    await freshen()
  }
  return {
    moveTo: ({ phaseId }: Phase, number: number) =>
      carryOut(() => call(phaseRoutes.placePhase, { params: { journeyId, phaseId }, body: { number } })),
    remove: ({ phaseId, name }: Phase) =>
      carryOut(
        () => call(phaseRoutes.deletePhase, { params: { journeyId, phaseId } }),
        mapScreen.phaseDeleted(name),
      ),
  }
}
