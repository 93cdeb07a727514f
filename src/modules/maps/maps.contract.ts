import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { mapContent } from '../journeys/drawing/content.ts'

const params = z.object({ journeyId: z.uuid() })
/** Without a persona: the ideal customer, else the first. */
const query = z.object({ personaId: z.uuid().optional() })

export const mapRoutes = defineRoutes({
  journeyMap: {
    method: 'GET',
    path: '/api/journeys/:journeyId/map',
    access: 'reader',
    summary: 'Everything the map of a journey shows for one persona: design, travellers and answers',
    params,
    query,
    returns: z.object({
      journeyId: z.uuid(),
      /** Null while there is no persona to draw the map for. */
      personaId: z.uuid().nullable(),
      /** Null while there is no persona or no phase. */
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
