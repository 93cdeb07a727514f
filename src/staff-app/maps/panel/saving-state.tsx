import './saving.css'
import { Refused } from '../../api.ts'
import { Button } from '../../design/button.tsx'
import { Icon } from '../../design/icon.tsx'
import { useTexts } from '../../language.tsx'
import type { Saving } from './use-autosave.ts'

/** Whether what stands here is saved, in words, and the way to try again. */
export function SavingState<Draft>({ saving, idle }: { saving: Saving<Draft>; idle?: string }) {
  const { common, frame } = useTexts()
  const { state, error } = saving
  const why = error instanceof Refused ? error.message : frame.unreachable
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
          <Button quiet onPress={() => void saving.retry()}>
            {common.tryAgain}
          </Button>
        </>
      )}
    </div>
  )
}
