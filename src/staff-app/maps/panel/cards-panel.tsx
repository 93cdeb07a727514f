import './panel.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Skeleton } from '../../design/skeleton.tsx'
import { useMayWrite } from '../../frame/me.ts'
import { useTexts } from '../../language.tsx'
import { cardsQuery, type Journey } from '../design-queries.ts'
import { kindsOf, laneOfKind, type Opened, type PanelLane, type Shown } from '../opened.ts'
import { CardEditor } from './card-editor.tsx'
import { CardList } from './card-list.tsx'
import { PanelFrame } from './panel-frame.tsx'

interface CardsPanelProps {
  journey: Journey
  personaId: string
  opened: Opened
  anchor: Element | null
  /** In the lane that is open, or in another. */
  onShow: (shown: Shown, lane?: PanelLane) => void
  onClose: () => void
  /** The way to the next gap, while somebody is filling them. */
  onNextGap: (() => void) | undefined
}

/** What stands in one cell of the map, to read and to change. */
export function CardsPanel({
  journey,
  personaId,
  opened,
  anchor,
  onShow,
  onClose,
  onNextGap,
}: CardsPanelProps) {
  const { mapScreen, common } = useTexts()
  const { journeyId, phases } = journey
  const { phaseId, shown } = opened
  const mayWrite = useMayWrite()
  const [unsaved, setUnsaved] = useState(false)
  const { data: cards } = useQuery(cardsQuery(journeyId, personaId))
  const phase = phases.find((other) => other.phaseId === phaseId)
  const card = shown.as === 'card' ? cards?.find(({ cardId }) => cardId === shown.cardId) : undefined
  // A card that became another kind, or became what it was again, stands in the lane of that kind.
  const lane = card ? laneOfKind(card.kind) : opened.lane
  const title = `${phase?.name ?? ''}: ${mapScreen.lanes[lane]}`
  const place = { journeyId, personaId, phaseId }
  const edits = mayWrite && (card !== undefined || shown.as === 'new')
  const kind = shown.as === 'new' ? shown.kind : (card?.kind ?? kindsOf[lane][0])
  return (
    <PanelFrame
      title={shown.as === 'new' ? `${phase?.name ?? ''}: ${mapScreen.kinds[kind].add}` : title}
      anchor={anchor}
      unsaved={unsaved}
      onClose={onClose}
    >
      {!cards ? (
        <Skeleton label={common.loading} rows={3} />
      ) : edits ? (
        <CardEditor
          key={shown.as === 'new' ? `new ${phaseId} ${kind}` : `${card?.cardId} ${kind}`}
          place={{ ...place, kind }}
          card={card}
          asked={(shown.as === 'card' ? shown.field : undefined) ?? 'text'}
          onBack={() => onShow({ as: 'list' }, lane)}
          onBecame={(cardId, became) => onShow({ as: 'card', cardId }, laneOfKind(became))}
          onNextGap={onNextGap}
          onUnsaved={setUnsaved}
        />
      ) : (
        kindsOf[lane].map((listed) => (
          <CardList
            key={listed}
            place={{ ...place, kind: listed }}
            cards={cards.filter((other) => other.phaseId === phaseId && other.kind === listed)}
            phases={phases}
            onShow={onShow}
          />
        ))
      )}
    </PanelFrame>
  )
}
