import { answerPlaces } from '../../../modules/journeys/card-kinds.ts'
import { channels } from '../../../modules/journeys/templates/channels.ts'
import { Checkbox, RadioGroup } from '../../design/choices.tsx'
import { ComboBox } from '../../design/combo-box.tsx'
import { TextField } from '../../design/text-field.tsx'
import { useTexts } from '../../language.tsx'
import type { AskedField } from '../opened.ts'
import type { CardDraft } from './card-draft.ts'
import { ShortField } from './short-field.tsx'
import { TaskDoer } from './task-doer.tsx'
import type { CardForm, CardPlace } from './use-card-form.ts'

interface CardFieldsProps {
  form: CardForm
  kind: CardPlace['kind']
  /** The field that was asked for; the first when none was. */
  asked: AskedField
}

/** Every field that a card of this kind has. */
export function CardFields({ form, kind, asked }: CardFieldsProps) {
  const { mapScreen } = useTexts()
  const { draft, write, about } = form
  const long = (field: AskedField, label: string, hint?: string) => (
    <TextField
      label={label}
      hint={hint}
      multiline
      autoFocus={field === asked}
      value={draft[field]}
      onChange={(value) => write({ [field]: value })}
      error={about(field)}
    />
  )
  const short = (field: 'short' | 'preventShort' | 'turnAroundShort' | 'answerShort') => (
    <ShortField value={draft[field]} onChange={(value) => write({ [field]: value })} error={about(field)} />
  )
  return (
    <>
      {long('text', mapScreen.kinds[kind].text)}
      {short('short')}
      {kind === 'pain' && (
        <>
          {long('prevent', mapScreen.preventLabel)}
          {short('preventShort')}
          {long('turnAround', mapScreen.turnAroundLabel)}
          {short('turnAroundShort')}
        </>
      )}
      {kind === 'question' && (
        <>
          {long('answer', mapScreen.answerLabel, mapScreen.answerHint)}
          {short('answerShort')}
          <AnsweredWhere
            chosen={draft.answeredWhere}
            onChange={(answeredWhere) => write({ answeredWhere })}
          />
        </>
      )}
      {kind === 'touchpoint' && <Encounter form={form} />}
      {kind === 'task' && (
        <TaskDoer
          value={draft.initials}
          onChange={(initials) => write({ initials })}
          error={about('initials')}
        />
      )}
      <Evidence form={form} error={about('evidenceSource')} />
    </>
  )
}

/** Where an answer can be read; nowhere and somewhere exclude each other. */
function AnsweredWhere({
  chosen,
  onChange,
}: {
  chosen: CardDraft['answeredWhere']
  onChange: (chosen: CardDraft['answeredWhere']) => void
}) {
  const { mapScreen, journeys } = useTexts()
  return (
    <fieldset className="answered-where">
      <legend>{mapScreen.answeredWhere}</legend>
      {answerPlaces.map((place) => (
        <Checkbox
          key={place}
          isSelected={chosen.includes(place)}
          onChange={(on) => {
            const others = chosen.filter(
              (other) => other !== place && (other === 'not-yet') === (place === 'not-yet'),
            )
            onChange(on ? [...others, place] : chosen.filter((other) => other !== place))
          }}
        >
          {journeys.answerPlaces[place]}
        </Checkbox>
      ))}
    </fieldset>
  )
}

function Encounter({ form: { draft, write } }: { form: CardForm }) {
  const { mapScreen, journeys } = useTexts()
  return (
    <>
      <RadioGroup
        label={mapScreen.startedBy}
        orientation="horizontal"
        options={(['us', 'customer'] as const).map((id) => ({ id, label: mapScreen.starters[id] }))}
        value={draft.startedBy}
        onChange={(id) => write({ startedBy: id as CardDraft['startedBy'] })}
      />
      <ComboBox
        label={mapScreen.channel}
        options={channels.map(({ key }) => ({ id: key, label: journeys.channels[key] }))}
        value={draft.channel}
        onChange={(id) => id && write({ channel: id as CardDraft['channel'] })}
        empty={mapScreen.nothing}
      />
    </>
  )
}

function Evidence({ form: { draft, write }, error }: { form: CardForm; error: string | undefined }) {
  const { mapScreen } = useTexts()
  return (
    <>
      <RadioGroup
        label={mapScreen.evidence}
        options={(['seen', 'assumed', 'proposed'] as const).map((id) => ({
          id,
          label: mapScreen.evidences[id].label,
          description: mapScreen.evidences[id].hint,
        }))}
        value={draft.evidence}
        onChange={(id) => write({ evidence: id as CardDraft['evidence'] })}
      />
      {draft.evidence === 'seen' && (
        <TextField
          label={mapScreen.sourceLabel}
          hint={draft.evidenceSource.trim() === '' ? mapScreen.sourceHint : undefined}
          value={draft.evidenceSource}
          onChange={(evidenceSource) => write({ evidenceSource })}
          error={error}
        />
      )}
    </>
  )
}
