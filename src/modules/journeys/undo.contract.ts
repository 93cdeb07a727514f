import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

/** Every kind of step in the design; also the kind of its event. */
export const changeKinds = [
  'journey.renamed',
  'journey.archived',
  'phase.added',
  'phase.edited',
  'phase.moved',
  'phase.deleted',
  'moment.added',
  'moment.renamed',
  'moment.removed',
  'persona.added',
  'persona.edited',
  'persona.archived',
  'persona.moved',
  'persona.ideal-chosen',
  'card.added',
  'card.edited',
  'card.moved',
  'card.deleted',
  'feeling.set',
] as const
export type ChangeKind = (typeof changeKinds)[number]

/** The step that was taken back or done again, and what it was about. */
export const TakenBack = z.object({ kind: z.enum(changeKinds), subjectId: z.uuid(), at: z.string() })

const params = z.object({ journeyId: z.uuid() })

export const undoRoutes = defineRoutes({
  undo: {
    method: 'POST',
    path: '/api/journeys/:journeyId/undo',
    access: 'colleague',
    summary: 'Take back your own last step in this journey or in the personas',
    params,
    returns: TakenBack,
  },
  redo: {
    method: 'POST',
    path: '/api/journeys/:journeyId/redo',
    access: 'colleague',
    summary: 'Do again the step that you took back last',
    params,
    returns: TakenBack,
  },
})
