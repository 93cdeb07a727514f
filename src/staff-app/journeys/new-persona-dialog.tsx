import { useState } from 'react'
import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { call } from '../api.ts'
import { Button } from '../design/button.tsx'
import { Guide } from '../design/guide.tsx'
import { Select } from '../design/select.tsx'
import { TextField } from '../design/text-field.tsx'
import { useSubmission } from '../frame/submit.ts'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import { type Persona, useFreshen } from '../maps/design-queries.ts'
import { SignsEditor } from './signs-editor.tsx'

const nobody = 'nobody'

/** A new type of customer, empty or beginning with the cards of another. */
export function NewPersonaDialog({
  personas,
  onAdded,
  onClose,
}: {
  personas: readonly Persona[]
  onAdded: (personaId: string) => void
  /** Without one. */
  onClose: () => void
}) {
  const { personaScreen, common } = useTexts()
  const freshen = useFreshen()
  const submission = useSubmission()
  const [name, setName] = useState('')
  const [quote, setQuote] = useState('')
  const [signs, setSigns] = useState<PersonaSign[]>([{ shape: 'dot', size: 'large' }])
  const [copied, setCopied] = useState(nobody)
  const add = () =>
    submission.submit(async () => {
      const copyFrom = copied === nobody ? undefined : copied
      const { personaId } = await call(personaRoutes.addPersona, { body: { name, quote, signs, copyFrom } })
      await freshen()
      onAdded(personaId)
    })
  return (
    <WritingDialog
      open
      busy={submission.busy}
      title={personaScreen.add}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <>
          <Guide onPress={() => void add()} isPending={submission.busy}>
            {personaScreen.addAction}
          </Guide>
          <Button slot="close">{common.cancel}</Button>
        </>
      }
    >
      <TextField
        label={personaScreen.name}
        autoFocus
        value={name}
        onChange={setName}
        error={submission.about('name') ?? submission.refused}
      />
      <TextField
        label={personaScreen.quote}
        hint={personaScreen.quoteHint}
        voice
        multiline
        value={quote}
        onChange={setQuote}
        error={submission.about('quote')}
      />
      <SignsEditor signs={signs} onChange={setSigns} />
      {personas.length > 0 && (
        <Select
          label={personaScreen.copyFrom}
          placeholder={personaScreen.copyNobody}
          options={[
            { id: nobody, label: personaScreen.copyNobody },
            ...personas.map(({ personaId, name }) => ({ id: personaId, label: name })),
          ]}
          value={copied}
          onChange={setCopied}
        />
      )}
    </WritingDialog>
  )
}
