import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

/** Against expectation: -2 falls far short, 0 as expected, 2 much better. Null: not said. Kept to two decimals. */
const emotion = z.number().min(-2).max(2).nullable()

export const Feeling = z.object({
  momentId: z.uuid(),
  personaId: z.uuid(),
  intended: emotion,
  assumed: emotion,
})

const params = z.object({ journeyId: z.uuid() })

export const feelingRoutes = defineRoutes({
  feelings: {
    method: 'GET',
    path: '/api/journeys/:journeyId/feelings',
    access: 'reader',
    summary: 'The feelings that we intend and assume for one persona, per moment',
    params,
    query: z.object({ personaId: z.uuid() }),
    returns: z.object({ feelings: z.array(Feeling) }),
  },
  setFeeling: {
    method: 'PUT',
    path: '/api/journeys/:journeyId/feelings',
    access: 'colleague',
    summary: 'Say which feeling we intend or assume; null takes it away, what is left out stays',
    params,
    body: z.strictObject({
      momentId: z.uuid(),
      personaId: z.uuid(),
      intended: emotion.optional(),
      assumed: emotion.optional(),
    }),
    returns: Feeling,
  },
})
