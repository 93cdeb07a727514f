import { useQueryClient } from '@tanstack/react-query'
import { cardRoutes } from '../../../modules/journeys/cards.contract.ts'
import { call, Refused } from '../../api.ts'
import { toast } from '../../design/toast.tsx'
import { useTexts } from '../../language.tsx'
import { type Card, cardsQuery, type Phase, useFreshen } from '../design-queries.ts'
import { useUndo } from '../undo.ts'
import { movedInLane } from './moved-in-lane.ts'

/** What can be done with a whole card; shown at once, saved behind it, and said with a way back. */
export function useCardSteps(journeyId: string, personaId: string) {
  const { mapScreen, journeys, common, frame } = useTexts()
  const queries = useQueryClient()
  const freshen = useFreshen()
  const { undo } = useUndo(journeyId)
  const { queryKey } = cardsQuery(journeyId, personaId)

  /** Shows the cards as they will be, then makes it so; when that is refused the truth comes back. */
  const carryOut = async (
    foreseen: (cards: Card[]) => Card[],
    work: () => Promise<unknown>,
    said?: string,
  ) => {
    await queries.cancelQueries({ queryKey })
    queries.setQueryData(queryKey, (cards) => cards && foreseen(cards))
    try {
      await work()
      if (said) toast({ text: said, undo: { label: common.undo, onUndo: () => void undo() } })
    } catch (error) {
      toast({ text: error instanceof Refused ? error.message : frame.unreachable })
    }
    await freshen()
  }
  const at = ({ cardId }: Card) => ({ journeyId, cardId })
  return {
    remove: (card: Card) =>
      carryOut(
        (cards) => cards.filter(({ cardId }) => cardId !== card.cardId),
        () => call(cardRoutes.deleteCard, { params: at(card) }),
        mapScreen.cardRemoved,
      ),
    /** To a place in its own lane; 0 is the first. */
    moveTo: (card: Card, index: number) =>
      carryOut(
        (cards) => movedInLane(cards, card, index),
        () => call(cardRoutes.placeCard, { params: at(card), body: { index } }),
      ),
    /** To the end of the lane of another kind. `loses`: something was written that such a card does not have. */
    become: (card: Card, kind: Card['kind'], loses: boolean) =>
      carryOut(
        (cards) => cards,
        () => call(cardRoutes.placeCard, { params: at(card), body: { kind } }),
        mapScreen.cardBecame(journeys.cardKinds[kind].toLowerCase(), loses),
      ),
    moveToPhase: (card: Card, { phaseId, name }: Phase) =>
      carryOut(
        (cards) => cards.map((other) => (other.cardId === card.cardId ? { ...other, phaseId } : other)),
        () => call(cardRoutes.placeCard, { params: at(card), body: { phaseId } }),
        mapScreen.cardMoved(name),
      ),
  }
}
