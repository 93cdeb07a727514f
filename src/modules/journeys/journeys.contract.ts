import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { cardRoutes } from './cards.contract.ts'
import { feelingRoutes } from './feelings.contract.ts'
import { personaRoutes } from './personas.contract.ts'
import { Phase, phaseRoutes } from './phases.contract.ts'
import { undoRoutes } from './undo.contract.ts'
import { written } from './written.ts'

export const templateKey = z.enum(['ten', 'seven', 'united', 'empty'])

const name = written(80)
const heading = {
  journeyId: z.uuid(),
  name: z.string(),
  template: templateKey,
  /** Goes up with the first change on a later calendar day than `changedOn`. */
  version: z.int(),
  changedOn: z.iso.date(),
}

export const ListedJourney = z.object({ ...heading, phases: z.int(), cards: z.int() })

export const Journey = z.object({
  ...heading,
  archivedAt: z.string().nullable(),
  /** In the order of the road; band and stretch group neighbours. */
  phases: z.array(Phase),
})

const params = z.object({ journeyId: z.uuid() })

export const journeyRoutes = defineRoutes({
  journeyTemplates: {
    method: 'GET',
    path: '/api/journey-templates',
    access: 'reader',
    summary: 'The journeys to start from, in the language of whoever asks',
    returns: z.object({
      templates: z.array(
        z.object({ template: templateKey, name: z.string(), description: z.string(), phases: z.int() }),
      ),
    }),
  },
  journeys: {
    method: 'GET',
    path: '/api/journeys',
    access: 'reader',
    summary: 'All journeys that are not archived, the oldest first',
    returns: z.object({ journeys: z.array(ListedJourney) }),
  },
  addJourney: {
    method: 'POST',
    path: '/api/journeys',
    access: 'colleague',
    summary: 'Start a journey from a template; its name when none is given',
    body: z.strictObject({ template: templateKey, name: name.optional() }),
    returns: z.object({ journeyId: z.uuid(), personaId: z.uuid().nullable() }),
  },
  journey: {
    method: 'GET',
    path: '/api/journeys/:journeyId',
    access: 'reader',
    summary: 'One journey whole: its phases with their moments and promises',
    params,
    returns: Journey,
  },
  renameJourney: {
    method: 'PATCH',
    path: '/api/journeys/:journeyId',
    access: 'colleague',
    summary: 'Give a journey another name',
    params,
    body: z.strictObject({ name }),
    returns: 'nothing',
  },
  archiveJourney: {
    method: 'DELETE',
    path: '/api/journeys/:journeyId',
    access: 'colleague',
    summary: 'Put a journey away; who travels it travels on',
    params,
    returns: 'nothing',
  },
})

/** All routes of the design. */
export const designRoutes = {
  ...journeyRoutes,
  ...phaseRoutes,
  ...personaRoutes,
  ...cardRoutes,
  ...feelingRoutes,
  ...undoRoutes,
}
