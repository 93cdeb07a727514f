import { Button } from '../../design/button.tsx'
import { useTexts } from '../../language.tsx'
import { differences, draftOf } from './card-draft.ts'
import type { CardForm } from './use-card-form.ts'

/** Somebody else saved this card in between: what stands there now beside what was written here, to choose from. */
export function CardConflict({ form }: { form: CardForm }) {
  const { mapScreen, fields } = useTexts()
  const { overtaken, draft } = form
  if (!overtaken) return null
  const theirs = draftOf(overtaken)
  const shown = (value: string | readonly string[]) => [value].flat().join(', ') || mapScreen.nothing
  return (
    <div className="card-conflict" role="alert">
      <p>{mapScreen.conflict}</p>
      {differences(overtaken.kind, theirs, draft).map((field) => (
        <dl key={field}>
          <div>
            <dt>
              {fields[field]}. {mapScreen.conflictTheirs}
            </dt>
            <dd>{shown(theirs[field])}</dd>
          </div>
          <div>
            <dt>{mapScreen.conflictMine}</dt>
            <dd>{shown(draft[field])}</dd>
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
