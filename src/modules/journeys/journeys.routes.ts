import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { cardRoutes } from './cards.contract.ts'
import { addCard, cardsOf, deleteCard, editCard } from './cards.ts'
import { feelingRoutes } from './feelings.contract.ts'
import { feelingsOf, setFeeling } from './feelings.ts'
import {
  archiveJourney,
  journeyHead,
  listJourneys,
  renameJourney,
  templatesFor,
  wholeJourney,
} from './journey-heads.ts'
import { journeyRoutes } from './journeys.contract.ts'
import { addMoment, removeMoment, renameMoment } from './moments.ts'
import { personaRoutes } from './personas.contract.ts'
import { addPersona, archivePersona, chooseIdeal, editPersona, personasOf, placePersona } from './personas.ts'
import { phaseRoutes } from './phases.contract.ts'
import { addPhase, deletePhase, editPhase, placePhase } from './phases.ts'
import { placeCard } from './place-card.ts'
import { startJourney } from './start-journey.ts'
import { undoRoutes } from './undo.contract.ts'
import { redo, undo } from './undo.ts'

export function serveJourneys(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, journeyRoutes, {
    journeyTemplates: async ({ actor }) => ({ templates: templatesFor(actor) }),
    journeys: async ({ tx, actor }) => ({ journeys: await listJourneys(tx, actor) }),
    addJourney: ({ tx, actor, body, now }) => startJourney(tx, actor, body, now),
    journey: ({ tx, actor, params }) => wholeJourney(tx, actor, params.journeyId),
    renameJourney: async ({ tx, actor, params, body, now }) => {
      await renameJourney(tx, actor, params.journeyId, body.name, now)
      return undefined
    },
    archiveJourney: async ({ tx, actor, params, now }) => {
      await archiveJourney(tx, actor, params.journeyId, now)
      return undefined
    },
  })
  serveRoutes(app, house, phaseRoutes, {
    addPhase: ({ tx, actor, params, body, now }) => addPhase(tx, actor, params.journeyId, body, now),
    editPhase: ({ tx, actor, params, body, now }) =>
      editPhase(tx, actor, params.journeyId, params.phaseId, body, now),
    placePhase: async ({ tx, actor, params, body, now }) => {
      await placePhase(tx, actor, params.journeyId, params.phaseId, body.number, now)
      return undefined
    },
    deletePhase: async ({ tx, actor, params, now }) => {
      await deletePhase(tx, actor, params.journeyId, params.phaseId, now)
      return undefined
    },
    addMoment: ({ tx, actor, params, body, now }) => addMoment(tx, actor, params, body.name, now),
    renameMoment: ({ tx, actor, params, body, now }) => renameMoment(tx, actor, params, body.name, now),
    removeMoment: async ({ tx, actor, params, now }) => {
      await removeMoment(tx, actor, params, now)
      return undefined
    },
  })
  serveRoutes(app, house, personaRoutes, {
    personas: async ({ tx, actor }) => ({ personas: await personasOf(tx, actor.organisationId) }),
    addPersona: ({ tx, actor, body, now }) => addPersona(tx, actor, body, now),
    editPersona: ({ tx, actor, params, body, now }) => editPersona(tx, actor, params.personaId, body, now),
    placePersona: async ({ tx, actor, params, body, now }) => {
      await placePersona(tx, actor, params.personaId, body.index, now)
      return undefined
    },
    chooseIdealPersona: async ({ tx, actor, body, now }) => {
      await chooseIdeal(tx, actor, body.personaId, now)
      return undefined
    },
    archivePersona: async ({ tx, actor, params, now }) => {
      await archivePersona(tx, actor, params.personaId, now)
      return undefined
    },
  })
  serveRoutes(app, house, cardRoutes, {
    cards: async ({ tx, actor, params, query }) => {
      await journeyHead(tx, actor.organisationId, params.journeyId)
      return { cards: await cardsOf(tx, actor.organisationId, params.journeyId, query) }
    },
    addCard: ({ tx, actor, params, body, now }) => addCard(tx, actor, params.journeyId, body, now),
    editCard: ({ tx, actor, params, body, now }) =>
      editCard(tx, actor, params.journeyId, params.cardId, body, now),
    placeCard: ({ tx, actor, params, body, now }) =>
      placeCard(tx, actor, params.journeyId, params.cardId, body, now),
    deleteCard: async ({ tx, actor, params, now }) => {
      await deleteCard(tx, actor, params.journeyId, params.cardId, now)
      return undefined
    },
  })
  serveRoutes(app, house, feelingRoutes, {
    feelings: async ({ tx, actor, params, query }) => {
      await journeyHead(tx, actor.organisationId, params.journeyId)
      return { feelings: await feelingsOf(tx, actor.organisationId, params.journeyId, query.personaId) }
    },
    setFeeling: ({ tx, actor, params, body, now }) => setFeeling(tx, actor, params.journeyId, body, now),
  })
  serveRoutes(app, house, undoRoutes, {
    undo: ({ tx, actor, params, now }) => undo(tx, actor, params.journeyId, now),
    redo: ({ tx, actor, params, now }) => redo(tx, actor, params.journeyId, now),
  })
}
