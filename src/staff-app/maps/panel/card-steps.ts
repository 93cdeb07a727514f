import { useQueryClient } from '@tanstack/react-query'
import { cardRoutes } from '../../../modules/journeys/cards.contract.ts'
import { call } from '../../api.ts'
import { useTexts } from '../../language.tsx'
import { useCarryOut } from '../carry-out.ts'
import { type Card, cardsQuery, type Phase } from '../design-queries.ts'
import { useUndo } from '../undo.ts'
import { movedInLane } from './moved-in-lane.ts'

/** What can be done with a whole card; shown at once, saved behind it, and said with a way back. */
export function useCardSteps(journeyId: string, personaId: string) {
  const { mapScreen, journeys, common } = useTexts()
  const queries = useQueryClient()
  const carryOut = useCarryOut()
  const { undo } = useUndo(journeyId)
  const { queryKey } = cardsQuery(journeyId, personaId)

  /** Shows the cards as they will be, then makes it so; when that is refused the truth comes back. */
  const change = async (foreseen: (cards: Card[]) => Card[], work: () => Promise<unknown>, said?: string) => {
    await queries.cancelQueries({ queryKey })
    queries.setQueryData(queryKey, (cards) => cards && foreseen(cards))
    const told = (text: string) => () => ({ text, undo: { label: common.undo, onUndo: () => void undo() } })
    await carryOut(work, said === undefined ? undefined : told(said))
  }
  const at = ({ cardId }: Card) => ({ journeyId, cardId })
  return {
    remove: (card: Card) =>
      change(
        (cards) => cards.filter(({ cardId }) => cardId !== card.cardId),
        () => call(cardRoutes.deleteCard, { params: at(card) }),
        mapScreen.cardRemoved,
      ),
    /** To a place in its own lane; 0 is the first. */
    moveTo: (card: Card, index: number) =>
      change(
        (cards) => movedInLane(cards, card, index),
        () => call(cardRoutes.placeCard, { params: at(card), body: { index } }),
      ),
    /** To the end of the lane of another kind. `loses`: something was written that such a card does not have. */
    become: (card: Card, kind: Card['kind'], loses: boolean) =>
      change(
        (cards) => cards,
        () => call(cardRoutes.placeCard, { params: at(card), body: { kind } }),
        mapScreen.cardBecame(journeys.cardKinds[kind].toLowerCase(), loses),
      ),
    moveToPhase: (card: Card, { phaseId, name }: Phase) =>
      change(
        (cards) => cards.map((other) => (other.cardId === card.cardId ? { ...other, phaseId } : other)),
        () => call(cardRoutes.placeCard, { params: at(card), body: { phaseId } }),
        mapScreen.cardMoved(name),
      ),
  }
}
