import { z } from 'zod'
import { Moment } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

export const bumpSteps = ['heard', 'explained', 'solved', 'asked_after'] as const
export type BumpStep = (typeof bumpSteps)[number]

export const Bump = z.object({
  bumpId: z.uuid(),
  phaseId: z.uuid(),
  text: z.string(),
  fromCustomer: z.boolean(),
  notedAt: Moment,
  /** The colleague who noted it; null when the customer did. */
  notedByName: z.string().nullable(),
  /** The steps that were taken, in the order in which they were. */
  steps: z.array(
    z.object({
      step: z.enum(bumpSteps),
      takenAt: Moment,
      userId: z.uuid().nullable(),
      byName: z.string().nullable(),
    }),
  ),
})

const stepParams = z.object({ bumpId: z.uuid(), step: z.enum(bumpSteps) })

export const bumpRoutes = defineRoutes({
  noteBump: {
    method: 'POST',
    path: '/api/engagements/:engagementId/bumps',
    access: 'colleague',
    summary: 'Something went wrong or felt wrong; without a phase: the one the customer is in',
    params: z.object({ engagementId: z.uuid() }),
    body: z.strictObject({ text: z.string().trim().min(1).max(4000), phaseId: z.uuid().optional() }),
    returns: z.object({ bumpId: z.uuid() }),
  },
  removeBump: {
    method: 'DELETE',
    path: '/api/bumps/:bumpId',
    access: 'colleague',
    summary: 'Take back a bump that was noted by mistake and that nothing was done about',
    params: z.object({ bumpId: z.uuid() }),
    returns: 'nothing',
  },
  restoreBump: {
    method: 'POST',
    path: '/api/bumps/:bumpId/restore',
    access: 'colleague',
    summary: 'Bring back a bump that was taken back, as it was',
    params: z.object({ bumpId: z.uuid() }),
    returns: 'nothing',
  },
  takeBumpStep: {
    method: 'PUT',
    path: '/api/bumps/:bumpId/steps/:step',
    access: 'colleague',
    summary: 'Heard, explained, solved or asked after, in any order; again changes nothing',
    params: stepParams,
    returns: 'nothing',
  },
  undoBumpStep: {
    method: 'DELETE',
    path: '/api/bumps/:bumpId/steps/:step',
    access: 'colleague',
    summary: 'Take back a step',
    params: stepParams,
    returns: 'nothing',
  },
})
