import { z } from 'zod'
import { Moment } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

export const Result = z.object({
  resultId: z.uuid(),
  notedAt: Moment,
  notedByName: z.string().nullable(),
  /** How it is now. */
  text: z.string(),
  /** How it was before; '' when nobody knows. */
  before: z.string(),
})

export const resultRoutes = defineRoutes({
  noteResult: {
    method: 'POST',
    path: '/api/engagements/:engagementId/results',
    access: 'colleague',
    summary: 'A result, however small: how it is now, and how it was',
    params: z.object({ engagementId: z.uuid() }),
    body: z.strictObject({
      text: z.string().trim().min(1).max(4000),
      before: z.string().trim().max(4000).default(''),
    }),
    returns: z.object({ resultId: z.uuid() }),
  },
  results: {
    method: 'GET',
    path: '/api/engagements/:engagementId/results',
    access: 'reader',
    summary: 'What came of an engagement, newest first',
    params: z.object({ engagementId: z.uuid() }),
    returns: z.object({ results: z.array(Result) }),
  },
  removeResult: {
    method: 'DELETE',
    path: '/api/results/:resultId',
    access: 'colleague',
    summary: 'Take back a result that was noted by mistake',
    params: z.object({ resultId: z.uuid() }),
    returns: 'nothing',
  },
  restoreResult: {
    method: 'POST',
    path: '/api/results/:resultId/restore',
    access: 'colleague',
    summary: 'Bring back a result that was taken back, as it was',
    params: z.object({ resultId: z.uuid() }),
    returns: 'nothing',
  },
})
