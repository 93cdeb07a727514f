import { useState } from 'react'
import type { MapMoment } from '../../modules/journeys/drawing/content.ts'
import { SquareButton } from '../design/button.tsx'
import type { MenuEntry } from '../design/menu.tsx'
import { LateMenu, late } from '../frame/late.tsx'
import { useTexts } from '../language.tsx'
import type { Journey, Phase } from './design-queries.ts'
import { NewPhaseDialog } from './late-dialogs.ts'
import { usePhaseSteps } from './phase-steps.ts'

const PhaseDialog = late(() => import('./phase-dialog.tsx'), 'PhaseDialog')

interface PhaseActionsProps {
  journey: Journey
  phase: Phase
  personaId: string
  /** With the feelings that we intend for this persona. */
  moments: readonly MapMoment[]
  onGoalAndPromise: () => void
  onFocus: (phaseId: string) => void
}

/** The menu in the head of the phase in focus. */
export function PhaseActions({
  journey,
  phase,
  personaId,
  moments,
  onGoalAndPromise,
  onFocus,
}: PhaseActionsProps) {
  const { mapScreen } = useTexts()
  const { journeyId, phases } = journey
  const steps = usePhaseSteps(journeyId)
  const [editing, setEditing] = useState(false)
  const [addingAt, setAddingAt] = useState<number>()
  const { number } = phase
  const when = (possible: boolean, entry: MenuEntry) => (possible ? [entry] : [])
  return (
    <div className="phase-actions">
      <LateMenu
        trigger={(asks) => (
          <SquareButton icon="dots" label={mapScreen.phaseMenu(phase.name)} quiet {...asks} />
        )}
        entries={[
          { id: 'edit', label: mapScreen.editPhase, icon: 'pencil', onAction: () => setEditing(true) },
          { id: 'goal', label: mapScreen.goalAndPromise, icon: 'target', onAction: onGoalAndPromise },
          ...when(number > 1, {
            id: 'left',
            label: mapScreen.moveLeft,
            icon: 'arrow-left',
            onAction: () => void steps.moveTo(phase, number - 1),
          }),
          ...when(number < phases.length, {
            id: 'right',
            label: mapScreen.moveRight,
            icon: 'arrow-right',
            onAction: () => void steps.moveTo(phase, number + 1),
          }),
          { id: 'before', label: mapScreen.addBefore, icon: 'plus', onAction: () => setAddingAt(number) },
          { id: 'after', label: mapScreen.addAfter, icon: 'plus', onAction: () => setAddingAt(number + 1) },
          {
            id: 'delete',
            label: mapScreen.deletePhase,
            icon: 'trash',
            onAction: () => void steps.remove(phase),
          },
        ]}
      />
      {editing && (
        <PhaseDialog
          key={phase.phaseId}
          journeyId={journeyId}
          phase={phase}
          personaId={personaId}
          moments={moments}
          onClose={() => setEditing(false)}
        />
      )}
      {addingAt !== undefined && (
        <NewPhaseDialog
          journeyId={journeyId}
          number={addingAt}
          onClose={() => setAddingAt(undefined)}
          onAdded={onFocus}
        />
      )}
    </div>
  )
}
