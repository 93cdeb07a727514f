import { useEffect } from 'react'
import { cardKinds } from '../../../modules/journeys/card-kinds.ts'
import { Button, SquareButton } from '../../design/button.tsx'
import { Select } from '../../design/select.tsx'
import { useTexts } from '../../language.tsx'
import type { Card } from '../design-queries.ts'
import type { AskedField } from '../opened.ts'
import { losesWords } from './card-draft.ts'
import { CardFields } from './card-fields.tsx'
import { useShownOnCard } from './card-shown.ts'
import { useCardSteps } from './card-steps.ts'
import { Conflict } from './conflict.tsx'
import { SavingState } from './saving-state.tsx'
import { type CardPlace, useCardForm } from './use-card-form.ts'

interface CardEditorProps {
  place: CardPlace
  /** Absent for a new card. */
  card: Card | undefined
  asked: AskedField
  onBack: () => void
  /** The card moved to the lane of another kind. */
  onBecame: (cardId: string, kind: Card['kind']) => void
  onNextGap: (() => void) | undefined
  /** Whether there are words here that could not be saved. */
  onUnsaved: (unsaved: boolean) => void
}

/** One card in full, saved while it is written. */
export function CardEditor(props: CardEditorProps) {
  const { place, card: known, asked, onBack, onBecame, onNextGap, onUnsaved } = props
  const { mapScreen, journeys } = useTexts()
  const form = useCardForm(place, known)
  const shown = useShownOnCard()
  const steps = useCardSteps(place.journeyId, place.personaId)
  const { stored: card, saving, draft } = form
  const unsaved = saving.state === 'failed'
  useEffect(() => {
    onUnsaved(unsaved)
    return () => onUnsaved(false)
  }, [unsaved, onUnsaved])
  const become = async (kind: Card['kind']) => {
    // A text that could not be saved stays in its form.
    if (!card || kind === place.kind || !(await saving.flush())) return
    await steps.become(card, kind, losesWords(place.kind, kind, draft))
    onBecame(card.cardId, kind)
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field sends what is waiting */}
      <div className="card-editor" onBlur={() => void saving.flush()}>
        <Conflict form={form} shown={shown} />
        <CardFields form={form} kind={place.kind} asked={asked} />
        {card && (
          <Select
            label={mapScreen.kind}
            placeholder={mapScreen.choose}
            options={cardKinds.map((id) => ({ id, label: journeys.cardKinds[id] }))}
            value={place.kind}
            onChange={(kind) => void become(kind as Card['kind'])}
          />
        )}
      </div>
      <div className="card-editor-foot">
        <SavingState
          saving={saving}
          idle={card ? undefined : mapScreen.startsWithYou}
          choosing={form.overtaken !== undefined}
        />
        <div className="choices">
          <Button quiet icon="arrow-left" onPress={onBack}>
            {mapScreen.back}
          </Button>
          {onNextGap && (
            <Button quiet icon="arrow-right" onPress={onNextGap}>
              {mapScreen.nextGap}
            </Button>
          )}
          {card && (
            <SquareButton
              icon="trash"
              label={mapScreen.remove}
              quiet
              onPress={() => {
                saving.forget()
                onBack()
                void steps.remove(card)
              }}
            />
          )}
        </div>
      </div>
    </>
  )
}
