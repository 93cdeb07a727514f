import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { CardKind } from '../../../modules/journeys/card-kinds.ts'
import { cardRoutes } from '../../../modules/journeys/cards.contract.ts'
import { call } from '../../api.ts'
import { type Card, cardsQuery } from '../design-queries.ts'
import { type CardDraft, differences, draftOf, withShorts, wordsToSend } from './card-draft.ts'
import { type SharedForm, useSharedForm } from './use-shared-form.ts'

/** Where a card stands, or will stand. */
export interface CardPlace {
  journeyId: string
  personaId: string
  phaseId: string
  kind: CardKind
}

export type CardForm = SharedForm<Card, CardDraft>

/** A card being written: new, and kept once it has a text, or known. */
export function useCardForm(place: CardPlace, known: Card | undefined): CardForm {
  const { journeyId, personaId, phaseId, kind } = place
  const queries = useQueryClient()
  const [opened] = useState(() => draftOf(known))
  const form = useSharedForm<Card, CardDraft>({
    known,
    draftOf,
    differences: (a, b) => differences(kind, a, b),
    toSend: (before, written) => wordsToSend(kind, before, written),
    begins: ({ text }) => text.trim() !== '',
    save: (before, words, { text }) =>
      before
        ? call(cardRoutes.editCard, {
            params: { journeyId, cardId: before.cardId },
            body: { ...words, revision: before.revision },
          })
        : call(cardRoutes.addCard, {
            params: { journeyId },
            body: { phaseId, personaId, kind, ...words, text },
          }),
    readAgain: async ({ cardId }) => {
      const cards = await queries.fetchQuery({ ...cardsQuery(journeyId, personaId), staleTime: 0 })
      return cards.find((other) => other.cardId === cardId)
    },
  })
  return { ...form, write: (change) => form.write(withShorts(opened, form.draft, change)) }
}
