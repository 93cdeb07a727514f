import './conflict.css'
import type { ReactNode } from 'react'
import { Button } from '../../design/button.tsx'
import { useTexts } from '../../language.tsx'
import type { SharedForm } from './use-shared-form.ts'

interface ConflictProps<Stored, Draft> {
  form: SharedForm<Stored, Draft>
  /** What a field says, for people; nothing when it is empty. */
  shown: (field: keyof Draft, draft: Draft) => ReactNode
}

/** Somebody else changed the same in between: what it says now beside what was written here, to choose from. */
export function Conflict<Stored, Draft extends object>({ form, shown }: ConflictProps<Stored, Draft>) {
  const { mapScreen, fields } = useTexts()
  const { overtaken, draft } = form
  if (!overtaken) return null
  return (
    <div className="conflict" role="alert">
      <p>{mapScreen.conflict}</p>
      {overtaken.fields.map((field) => (
        <dl key={String(field)}>
          <div>
            <dt>
              {fields[field as keyof typeof fields]}. {mapScreen.conflictTheirs}
            </dt>
            <dd>{shown(field, overtaken.theirs) || mapScreen.nothing}</dd>
          </div>
          <div>
            <dt>{mapScreen.conflictMine}</dt>
            <dd>{shown(field, draft) || mapScreen.nothing}</dd>
          </div>
        </dl>
      ))}
      <div className="choices">
        <Button onPress={form.keepTheirs}>{mapScreen.keepTheirs}</Button>
        <Button onPress={form.keepMine}>{mapScreen.keepMine}</Button>
      </div>
    </div>
  )
}
