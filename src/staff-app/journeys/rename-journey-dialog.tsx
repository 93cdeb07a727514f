import { useState } from 'react'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { useFreshen } from '../maps/design-queries.ts'

interface RenameJourneyDialogProps {
  journeyId: string
  name: string
  onClose: () => void
}

/** Another name for a journey. */
export function RenameJourneyDialog({ journeyId, name: known, onClose }: RenameJourneyDialogProps) {
  const { journeyList, common } = useTexts()
  const freshen = useFreshen()
  const submission = useSubmission()
  const [name, setName] = useState(known)
  const rename = () =>
    submission.submit(async () => {
      await call(journeyRoutes.renameJourney, { params: { journeyId }, body: { name } })
      await freshen()
      onClose()
    })
  return (
    <WritingDialog
      open
      busy={submission.busy}
      title={journeyList.rename}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Guide onPress={() => void rename()} isPending={submission.busy}>
            {common.save}
          </Guide>
          <Button slot="close">{common.cancel}</Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void rename()
        }}
      >
        <TextField
          label={journeyList.name}
          autoFocus
          value={name}
          onChange={setName}
          error={submission.about('name') ?? submission.refused}
        />
      </form>
    </WritingDialog>
  )
}
