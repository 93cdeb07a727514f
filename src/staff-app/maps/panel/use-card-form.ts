import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { CardKind } from '../../../modules/journeys/card-kinds.ts'
import { cardRoutes } from '../../../modules/journeys/cards.contract.ts'
import { call, Refused } from '../../api.ts'
import { type Card, cardsQuery, useFreshen } from '../design-queries.ts'
import { type CardDraft, draftOf, wordsToSend } from './card-draft.ts'
import { type Saving, useAutosave } from './use-autosave.ts'

/** Where a card stands, or will stand. */
export interface CardPlace {
  journeyId: string
  personaId: string
  phaseId: string
  kind: CardKind
}

export interface CardForm {
  draft: CardDraft
  /** Writes a field; it is saved by itself. */
  write: (change: Partial<CardDraft>) => void
  saving: Saving<CardDraft>
  /** The card once it exists. */
  card: Card | undefined
  /** What stands on the server now, when somebody else saved in between. */
  overtaken: Card | undefined
  keepTheirs: () => void
  keepMine: () => void
}

/** A card being written: new or known, saved as it goes, and asked about when somebody else was faster. */
export function useCardForm(place: CardPlace, known: Card | undefined): CardForm {
  const { journeyId, personaId, phaseId, kind } = place
  const queries = useQueryClient()
  const freshen = useFreshen()
  const [draft, setDraft] = useState(() => draftOf(known))
  const [overtaken, setOvertaken] = useState<Card>()
  const [card, setCard] = useState(known)
  const stored = useRef(known)
  const keep = (next: Card) => {
    stored.current = next
    setCard(next)
  }

  const saving = useAutosave<CardDraft>(async (written) => {
    const before = stored.current
    const words = wordsToSend(kind, draftOf(before), written)
    if (Object.keys(words).length === 0) return
    if (!before) {
      const { text } = written
      keep(
        await call(cardRoutes.addCard, {
          params: { journeyId },
          body: { phaseId, personaId, kind, ...words, text },
        }),
      )
    } else {
      const params = { journeyId, cardId: before.cardId }
      try {
        keep(await call(cardRoutes.editCard, { params, body: { ...words, revision: before.revision } }))
      } catch (error) {
        if (error instanceof Refused && error.problem.code === 'conflict')
          setOvertaken(await storedNow(before))
        throw error
      }
    }
    void freshen()
  })
  const storedNow = async ({ cardId }: Card) => {
    const cards = await queries.fetchQuery({ ...cardsQuery(journeyId, personaId), staleTime: 0 })
    return cards.find((other) => other.cardId === cardId)
  }
  const settle = (next: CardDraft) => {
    if (!overtaken) return
    keep(overtaken)
    setOvertaken(undefined)
    setDraft(next)
    saving.forget()
  }
  return {
    draft,
    write(change) {
      const next = { ...draft, ...change }
      setDraft(next)
      if (saving.state === 'saving' || canBeSaved(kind, stored.current, next)) saving.change(next)
      else saving.forget()
    },
    saving,
    card,
    overtaken,
    keepTheirs: () => overtaken && settle(draftOf(overtaken)),
    keepMine() {
      settle(draft)
      saving.change(draft)
      void saving.flush()
    },
  }
}

/** A new card is kept once it has a text, a known one as soon as something of it changed. */
const canBeSaved = (kind: CardKind, known: Card | undefined, next: CardDraft): boolean =>
  known === undefined
    ? next.text.trim() !== ''
    : Object.keys(wordsToSend(kind, draftOf(known), next)).length > 0
