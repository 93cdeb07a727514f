import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { cardsQuery } from './design-queries.ts'
import { laneOfKind, type Opened } from './opened.ts'

/** Opens the card that the address names, once, when somebody came from a search. */
export function useCardInAddress(
  journeyId: string,
  personaId: string | undefined,
  cardId: string | undefined,
  open: (opened: Opened) => void,
): void {
  const { data: cards } = useQuery({
    ...cardsQuery(journeyId, personaId ?? ''),
    enabled: personaId !== undefined && cardId !== undefined,
  })
  const [shown, setShown] = useState<string>()
  const card = cards?.find((other) => other.cardId === cardId)
  useEffect(() => {
    if (!card || shown === card.cardId) return
    setShown(card.cardId)
    const lane = laneOfKind(card.kind)
    open({
      phaseId: card.phaseId,
      lane,
      row: lane,
      shown: { as: 'card', cardId: card.cardId },
    })
  }, [card, shown, open])
}
