import { PersonaSigns } from '../design/persona-signs.tsx'
import { TextField } from '../design/text-field.tsx'
import { WritingDialog } from '../frame/writing-dialog.tsx'
import { useTexts } from '../language.tsx'
import type { Persona } from '../maps/design-queries.ts'
import { Conflict } from '../maps/panel/conflict.tsx'
import { SavingState } from '../maps/panel/saving-state.tsx'
import { SignsEditor, useSignsInWords } from './signs-editor.tsx'
import { usePersonaForm } from './use-persona-form.ts'

/** Everything about a type of customer; saved while it is written. */
export function PersonaDialog({ persona, onClose }: { persona: Persona; onClose: () => void }) {
  const { personaScreen, mapScreen, common } = useTexts()
  const form = usePersonaForm(persona)
  const inWords = useSignsInWords()
  const { draft, write, about, saving } = form
  return (
    <WritingDialog
      open
      unsaved={saving.state === 'failed'}
      title={persona.name}
      onOpenChange={(open) => !open && onClose()}
      closeLabel={common.close}
      actions={
        <SavingState saving={saving} idle={mapScreen.savesItself} choosing={form.overtaken !== undefined} />
      }
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field sends what is waiting */}
      <div className="persona-form" onBlur={() => void saving.flush()}>
        <Conflict
          form={form}
          shown={(field, said) =>
            field === 'signs' ? (
              <PersonaSigns signs={said.signs} height={24} label={inWords(said.signs)} />
            ) : (
              said[field]
            )
          }
        />
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
    </WritingDialog>
  )
}
