import { useQueryClient } from '@tanstack/react-query'
import { phaseRoutes } from '../../modules/journeys/phases.contract.ts'
import { call } from '../api.ts'
import { journeyQuery, type Phase } from './design-queries.ts'
import { differencesIn } from './panel/meeting.ts'
import { type SharedForm, useSharedForm } from './panel/use-shared-form.ts'

const fields = [
  ...(['name', 'voice', 'definition', 'example', 'advice', 'band', 'stretch', 'observable'] as const),
  ...(['lasting', 'promiseText', 'promiseWorkingDays', 'promiseTime'] as const),
] as const
export type PhaseDraft = Pick<Phase, (typeof fields)[number]>

/** A phase being described, and what it promises. */
export function usePhaseForm(journeyId: string, phase: Phase): SharedForm<Phase, PhaseDraft> {
  const { phaseId } = phase
  const queries = useQueryClient()
  return useSharedForm<Phase, PhaseDraft>({
    known: phase,
    draftOf: (stored = phase) => stored,
    differences: differencesIn<PhaseDraft>(fields),
    save: (before = phase, words) =>
      call(phaseRoutes.editPhase, {
        params: { journeyId, phaseId },
        body: { ...words, revision: before.revision },
      }),
    readAgain: async () => {
      const { phases } = await queries.fetchQuery({ ...journeyQuery(journeyId), staleTime: 0 })
      return phases.find((other) => other.phaseId === phaseId)
    },
  })
}
