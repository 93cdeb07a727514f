import { useState } from 'react'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import type { CallOf } from '../../platform/http/contract.ts'
import { call, Refused } from '../api.ts'
import { Dialog } from '../design/dialog.tsx'
import { TextField } from '../design/text-field.tsx'
import { useTexts } from '../language.tsx'
import { type Persona, useFreshen } from '../maps/design-queries.ts'
import { SavingState } from '../maps/panel/saving-state.tsx'
import { useAutosave } from '../maps/panel/use-autosave.ts'
import { SignsEditor } from './signs-editor.tsx'

type PersonaEdit = CallOf<typeof personaRoutes.editPersona>['body']

/** Everything about a type of customer; saved while it is written. */
export function PersonaDialog({ persona, onClose }: { persona: Persona; onClose: () => void }) {
  const { personaScreen, mapScreen, common } = useTexts()
  const freshen = useFreshen()
  const [draft, setDraft] = useState(persona)
  const [written, setWritten] = useState<PersonaEdit>({})
  const saving = useAutosave<PersonaEdit>(async (body) => {
    await call(personaRoutes.editPersona, { params: { personaId: persona.personaId }, body })
    void freshen()
  })
  const write = (change: PersonaEdit) => {
    const next = { ...written, ...change }
    setWritten(next)
    setDraft({ ...draft, ...change } as Persona)
    saving.change(next)
  }
  const about = (field: string) =>
    saving.state === 'failed' && saving.error instanceof Refused ? saving.error.about(field) : undefined
  return (
    <Dialog
      open
      title={persona.name}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={<SavingState saving={saving} idle={mapScreen.savesItself} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field sends what is waiting */}
      <div className="persona-form" onBlur={() => void saving.flush()}>
        <TextField
          label={personaScreen.name}
          value={draft.name}
          onChange={(name) => write({ name })}
          error={about('name')}
        />
        <TextField
          label={personaScreen.quote}
          hint={personaScreen.quoteHint}
          voice
          multiline
          value={draft.quote}
          onChange={(quote) => write({ quote })}
          error={about('quote')}
        />
        <SignsEditor signs={draft.signs} onChange={(signs) => write({ signs })} />
        {(['situation', 'motives', 'annoyance'] as const).map((field) => (
          <TextField
            key={field}
            label={personaScreen[field]}
            multiline
            value={draft[field]}
            onChange={(value) => write({ [field]: value })}
            error={about(field)}
          />
        ))}
      </div>
    </Dialog>
  )
}
