import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'

/** Something that was found. The ids say where it is; a card lies where its phase and persona cross. */
export const Hit = z.object({
  /** `answer`: a question card of which the answer says it. */
  kind: z.enum(['customer', 'engagement', 'card', 'answer']),
  id: z.uuid(),
  title: z.string(),
  /** What tells it apart: a customer's place, an engagement's customer, a card's phase and persona, an answer's text. */
  context: z.string(),
  customerId: z.uuid().nullable(),
  journeyId: z.uuid().nullable(),
  phaseId: z.uuid().nullable(),
  personaId: z.uuid().nullable(),
})

export const searchRoutes = defineRoutes({
  search: {
    method: 'GET',
    path: '/api/search',
    access: 'reader',
    summary:
      'At most 12 customers, engagements, cards and answers, best first; without words the customers changed last',
    query: z.object({ q: z.string().trim().max(200).default('') }),
    returns: z.array(Hit),
  },
})
