import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { FormDialog } from './form-dialog.tsx'
import { likelyPhase } from './moment-fields.tsx'
import type { Engagement } from './travel-queries.ts'

/** Something went wrong or felt wrong; said in a few words, in the phase where it happened. */
export function NoteBumpDialog({ engagement, onClose }: { engagement: Engagement; onClose: () => void }) {
  const { customerPage } = useTexts()
  const texts = customerPage.bumps
  const [text, setText] = useState('')
  const [phaseId, setPhase] = useState(() => likelyPhase(engagement))
  const { engagementId, phases } = engagement
  const note = async () => {
    const { bumpId } = await call(engagementRoutes.noteBump, {
      params: { engagementId },
      body: { text, phaseId },
    })
    return { text: texts.noted, undo: () => call(engagementRoutes.removeBump, { params: { bumpId } }) }
  }
  return (
    <FormDialog title={texts.noteTitle} save={texts.save} onSave={note} onClose={onClose}>
      {(about) => (
        <>
          <TextField
            label={texts.text}
            placeholder={texts.textExample}
            autoFocus
            value={text}
            onChange={setText}
            error={about('text')}
          />
          <Select
            label={texts.phase}
            placeholder={customerPage.engagement.choosePlease}
            options={phases
              .filter(({ state }) => state === 'here' || state === 'been')
              .map((phase) => ({ id: phase.phaseId, label: `${phase.number} ${phase.name}` }))}
            value={phaseId}
            onChange={setPhase}
            error={about('phaseId')}
          />
        </>
      )}
    </FormDialog>
  )
}
