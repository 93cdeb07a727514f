import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { mapContent } from '../journeys/drawing/content.ts'

const params = z.object({ journeyId: z.uuid() })
/** Whose map; when nobody says, that of the persona with most to see here. `everybody`: who has no persona too. */
const query = z.object({ personaId: z.union([z.uuid(), z.literal('everybody')]).optional() })

/** Customers who travel the journey now. */
const travelling = z.object({
  /** Not on this map: of another persona, or of none. */
  elsewhere: z.int(),
  /** Of no persona yet; only the map of everybody shows them. */
  withoutPersona: z.int(),
})
export type JourneyTravellers = z.infer<typeof travelling>

export const mapRoutes = defineRoutes({
  journeyMap: {
    method: 'GET',
    path: '/api/journeys/:journeyId/map',
    access: 'reader',
    summary:
      'Everything the map of a journey shows for one persona, or for everybody: design, travellers, answers',
    params,
    query,
    returns: z.object({
      journeyId: z.uuid(),
      /** Null: the map of everybody, also while there is no persona. */
      personaId: z.uuid().nullable(),
      travelling,
      /** Null while there is no phase. */
      map: mapContent.nullable(),
    }),
  },
  journeyMapSvg: {
    method: 'GET',
    path: '/api/journeys/:journeyId/map.svg',
    access: 'reader',
    summary: 'The same map as one SVG drawing',
    params,
    query,
    returns: 'file',
  },
  journeyPoster: {
    method: 'GET',
    path: '/api/journeys/:journeyId/poster.pdf',
    access: 'reader',
    summary: 'The same map as an A3 poster to hang on the wall',
    params,
    query,
    returns: 'file',
  },
})
