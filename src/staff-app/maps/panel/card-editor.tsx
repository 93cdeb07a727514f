import { Button, SquareButton } from '../../design/button.tsx'
import { useTexts } from '../../language.tsx'
import type { Card } from '../design-queries.ts'
import type { AskedField } from '../opened.ts'
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
  onNextGap: (() => void) | undefined
}

/** One card in full, saved while it is written. */
export function CardEditor({ place, card: known, asked, onBack, onNextGap }: CardEditorProps) {
  const { mapScreen } = useTexts()
  const form = useCardForm(place, known)
  const shown = useShownOnCard()
  const steps = useCardSteps(place.journeyId, place.personaId)
  const { stored: card, saving } = form
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving a field sends what is waiting */}
      <div className="card-editor" onBlur={() => void saving.flush()}>
        <Conflict form={form} shown={shown} />
        <CardFields form={form} kind={place.kind} asked={asked} />
      </div>
      <div className="card-editor-foot">
        <SavingState saving={saving} idle={card ? undefined : mapScreen.startsWithYou} />
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
