import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

const Proportion = z.object({
  count: z.int(),
  of: z.int(),
  share: z.number(),
  low: z.number(),
  high: z.number(),
})

/** How one phase is travelled. Days are calendar days; those still there count for as long as they have been. */
export const PhaseTravel = z.object({
  phaseId: z.uuid(),
  position: z.int(),
  name: z.string(),
  observable: z.boolean(),
  lasting: z.boolean(),
  /** Engagements in this phase now, paused ones left out. */
  now: z.int(),
  stay: z.object({
    median: z.number().nullable(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.int(),
    finished: z.int(),
  }),
  /** Of the engagements that left this phase: how many ever reached a later one. */
  goneOn: Proportion.nullable(),
})

export const insightRoutes = defineRoutes({
  journeyTravel: {
    method: 'GET',
    path: '/api/journeys/:journeyId/travel',
    access: 'reader',
    summary: 'Per phase: how many are there, how long it takes, how many go on',
    params: z.object({ journeyId: z.uuid() }),
    query: z.object({ personaId: z.uuid().optional() }),
    returns: z.object({
      /** Engagements ever started on this journey. */
      travelled: z.int(),
      since: z.iso.date().nullable(),
      phases: z.array(PhaseTravel),
    }),
  },
})
