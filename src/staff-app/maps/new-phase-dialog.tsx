import { useState } from 'react'
import { phaseRoutes } from '../../modules/journeys/phases.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { useFreshen } from './design-queries.ts'

interface NewPhaseDialogProps {
  journeyId: string
  /** Its number on the road; the last when left out. */
  number?: number
  onClose: () => void
  onAdded?: (phaseId: string) => void
}

/** A new phase needs only its name; the rest is written on the map. */
export function NewPhaseDialog({ journeyId, number, onClose, onAdded }: NewPhaseDialogProps) {
  const { mapScreen, common } = useTexts()
  const freshen = useFreshen()
  const submission = useSubmission()
  const [name, setName] = useState('')
  const add = () =>
    submission.submit(async () => {
      const { phaseId } = await call(phaseRoutes.addPhase, { params: { journeyId }, body: { name, number } })
      await freshen()
      onAdded?.(phaseId)
      onClose()
    })
  return (
    <WritingDialog
      open
      busy={submission.busy}
      title={mapScreen.newPhase}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Guide onPress={() => void add()} isPending={submission.busy}>
            {mapScreen.newPhaseAction}
          </Guide>
          <Button slot="close">{common.cancel}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <TextField
          label={mapScreen.phaseName}
          autoFocus
          value={name}
          onChange={setName}
          error={submission.about('name') ?? submission.refused}
        />
      </form>
    </WritingDialog>
  )
}
