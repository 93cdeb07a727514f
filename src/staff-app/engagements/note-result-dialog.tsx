import { useState } from 'react'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { call } from '../api.ts'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { FormDialog } from './form-dialog.tsx'

/** How it is now, and how it was. */
export function NoteResultDialog({ engagementId, onClose }: { engagementId: string; onClose: () => void }) {
  const { customerPlan } = useTexts()
  const texts = customerPlan.results
  const [text, setText] = useState('')
  const [before, setBefore] = useState('')
  const note = async () => {
    const { resultId } = await call(engagementRoutes.noteResult, {
      params: { engagementId },
      body: { text, before },
    })
    return { text: texts.saved, undo: () => call(engagementRoutes.removeResult, { params: { resultId } }) }
  }
  return (
    <FormDialog title={texts.addTitle} save={texts.save} onSave={note} onClose={onClose}>
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
          <TextField
            label={texts.before}
            optional={texts.optional}
            value={before}
            onChange={setBefore}
            error={about('before')}
          />
        </>
      )}
    </FormDialog>
  )
}
