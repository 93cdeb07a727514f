import { useTexts } from '../../language.tsx'
import type { CardDraft } from './card-draft.ts'

/** What a field of a card says, for people: a choice by its name, a text as it is. */
export function useShownOnCard(): (field: keyof CardDraft, draft: CardDraft) => string {
  const { mapScreen, journeys } = useTexts()
  return (field, draft) => {
    switch (field) {
      case 'answeredWhere':
        return draft.answeredWhere.map((place) => journeys.answerPlaces[place]).join(', ')
      case 'startedBy':
        return mapScreen.starters[draft.startedBy]
      case 'channel':
        return journeys.channels[draft.channel]
      case 'evidence':
        return mapScreen.evidences[draft.evidence].label
      default:
        return draft[field]
    }
  }
}
