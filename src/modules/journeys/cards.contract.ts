import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { answerPlaces, cardKinds } from './card-kinds.ts'
import { cardEvidence } from './drawing/content.ts'
import { type Channel, channels } from './templates/channels.ts'
import { longestShort, maybeAbsent, written } from './written.ts'

const channel = z.enum(channels.map(({ key }) => key) as [Channel, ...Channel[]])
const initiator = z.enum(['us', 'customer'])

/** What a card says. Which of the later fields it may have depends on its kind; the others stay null. */
const words = {
  text: written(400),
  short: maybeAbsent(longestShort),
  prevent: maybeAbsent(400),
  preventShort: maybeAbsent(longestShort),
  turnAround: maybeAbsent(400),
  turnAroundShort: maybeAbsent(longestShort),
  answer: maybeAbsent(2000),
  answerShort: maybeAbsent(longestShort),
  answeredWhere: z.array(z.enum(answerPlaces)).max(answerPlaces.length),
  startedBy: initiator.nullable(),
  channel: channel.nullable(),
  initials: maybeAbsent(4),
  evidence: cardEvidence,
  /** Where or by whom it was seen; needed as soon as the evidence is `seen`. */
  evidenceSource: maybeAbsent(300),
}

/** The zero-based place in a lane (a kind at persona x phase); past the end means the end. */
const index = z.int().min(0).max(10_000)

export const NewCard = z.strictObject({
  phaseId: z.uuid(),
  personaId: z.uuid(),
  kind: z.enum(cardKinds),
  /** At the end when left out. */
  index: index.optional(),
  ...z.object(words).partial().shape,
  text: words.text,
})

export const CardEdit = z.strictObject({
  /** The revision that was read: when somebody saved another one since, nothing is saved. */
  revision: z.int().min(1),
  ...z.object(words).partial().shape,
})

/** Where to; what is left out stays. A card of another kind loses the fields that only its old kind had. */
export const CardPlace = z.strictObject({
  phaseId: z.uuid().optional(),
  personaId: z.uuid().optional(),
  kind: z.enum(cardKinds).optional(),
  index: index.optional(),
})

export const Card = z.object({
  cardId: z.uuid(),
  phaseId: z.uuid(),
  personaId: z.uuid(),
  kind: z.enum(cardKinds),
  text: z.string(),
  short: z.string().nullable(),
  prevent: z.string().nullable(),
  preventShort: z.string().nullable(),
  turnAround: z.string().nullable(),
  turnAroundShort: z.string().nullable(),
  answer: z.string().nullable(),
  answerShort: z.string().nullable(),
  answeredWhere: z.array(z.enum(answerPlaces)),
  startedBy: initiator.nullable(),
  channel: channel.nullable(),
  initials: z.string().nullable(),
  evidence: cardEvidence,
  evidenceSource: z.string().nullable(),
  revision: z.int(),
  updatedAt: z.string(),
})

const journey = z.object({ journeyId: z.uuid() })
const params = journey.extend({ cardId: z.uuid() })

export const cardRoutes = defineRoutes({
  cards: {
    method: 'GET',
    path: '/api/journeys/:journeyId/cards',
    access: 'reader',
    summary: 'All cards of one persona in a journey: by phase, by lane, in their order',
    params: journey,
    query: z.object({ personaId: z.uuid() }),
    returns: z.object({ cards: z.array(Card) }),
  },
  addCard: {
    method: 'POST',
    path: '/api/journeys/:journeyId/cards',
    access: 'colleague',
    summary: 'Put a card on the map, at a persona and a phase',
    params: journey,
    body: NewCard,
    returns: Card,
  },
  editCard: {
    method: 'PATCH',
    path: '/api/journeys/:journeyId/cards/:cardId',
    access: 'colleague',
    summary: 'Change what a card says',
    params,
    body: CardEdit,
    returns: Card,
  },
  placeCard: {
    method: 'PUT',
    path: '/api/journeys/:journeyId/cards/:cardId/place',
    access: 'colleague',
    summary: 'Move a card within its lane, or to another phase, persona or kind',
    params,
    body: CardPlace,
    returns: Card,
  },
  deleteCard: {
    method: 'DELETE',
    path: '/api/journeys/:journeyId/cards/:cardId',
    access: 'colleague',
    summary: 'Take a card off the map',
    params,
    returns: 'nothing',
  },
})
