import './saving.css'
import { Refused } from '../../api.ts'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { useTexts } from '../../language.tsx'
import type { Saving } from './use-autosave.ts'

interface SavingStateProps<Draft> {
  saving: Saving<Draft>
  idle?: string
  /** Two wrote the same, and the choice between them is open: trying again would only ask again. */
  choosing?: boolean
}

/** Whether what stands here is saved, in words, and the way to try again. */
export function SavingState<Draft>({ saving, idle, choosing = false }: SavingStateProps<Draft>) {
  const { common, frame, mapScreen } = useTexts()
  const { state, error } = saving
  const refused = error instanceof Refused ? error.message : frame.unreachable
  const why = choosing ? mapScreen.chooseFirst : refused
  return (
    <div className="saving" role="status">
      {state === 'idle' && idle}
      {(state === 'waiting' || state === 'saving') && common.saving}
      {state === 'saved' && (
        <>
          <Icon name="check" size="small" />
          {common.saved}
        </>
      )}
      {state === 'failed' && (
        <>
          <span className="failed">
            <Icon name="hump" size="small" />
            {common.notSaved}. {why}
          </span>
          {!choosing && (
            <Button quiet onPress={() => void saving.retry()}>
              {common.tryAgain}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
