import { z } from 'zod'
import { Day, Moment } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

/** What a person logs by hand; the other lanes are written by what the house itself sends. */
export const loggedLanes = ['call', 'visit', 'mail', 'message', 'letter'] as const
export const lanes = [
  ...loggedLanes,
  'update',
  'survey',
  'newsletter',
  'personal',
  'card',
  'article',
] as const
export type Lane = (typeof lanes)[number]

/** A touch to log. `askedWhereNow` also counts it as a miss, and then says which engagement it was about. */
export const NewTouch = z
  .strictObject({
    lane: z.enum(loggedLanes),
    direction: z.enum(['out', 'in']),
    engagementId: z.uuid().optional(),
    contactId: z.uuid().optional(),
    text: z.string().trim().max(4000).default(''),
    /** When it was, if not now. */
    at: Moment.optional(),
    askedWhereNow: z.boolean().default(false),
  })
  .refine(({ askedWhereNow, engagementId }) => !askedWhereNow || engagementId !== undefined, {
    path: ['engagementId'],
    params: { code: 'value-missing' },
  })
  .refine(({ askedWhereNow, direction }) => !askedWhereNow || direction === 'in', {
    path: ['direction'],
    params: { code: 'asking-comes-in' },
  })

/** What logging gives back: `silentDays`, in working days, when it counted as a miss. */
const Logged = z.object({ touchId: z.uuid(), silentDays: z.int().optional() })

export const Touch = z.object({
  touchId: z.uuid(),
  at: Moment,
  lane: z.enum(lanes),
  direction: z.enum(['out', 'in']),
  text: z.string(),
  /** The colleague who made or noted it; null when the house or the customer did. */
  byName: z.string().nullable(),
  contactName: z.string().nullable(),
  engagementId: z.uuid().nullable(),
  engagementName: z.string().nullable(),
  /** True when the customer had to ask "Waar zijn we nu?". */
  askedWhereNow: z.boolean(),
  /** True when it may be withdrawn: logged by hand. */
  mayWithdraw: z.boolean(),
})

export const touchRoutes = defineRoutes({
  logTouch: {
    method: 'POST',
    path: '/api/customers/:customerId/touches',
    access: 'colleague',
    summary: 'Log a sign of life, in either direction',
    params: z.object({ customerId: z.uuid() }),
    body: NewTouch,
    returns: Logged,
  },
  touches: {
    method: 'GET',
    path: '/api/customers/:customerId/touches',
    access: 'reader',
    summary: 'The contact ledger of a customer, newest first',
    params: z.object({ customerId: z.uuid() }),
    query: z.object({
      /** The `next` of the page before. */
      after: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
    returns: z.object({ touches: z.array(Touch), next: z.uuid().nullable() }),
  },
  withdrawTouch: {
    method: 'DELETE',
    path: '/api/touches/:touchId',
    access: 'colleague',
    summary: 'Take back a touch that was logged by mistake, and the miss it counted as',
    params: z.object({ touchId: z.uuid() }),
    returns: 'nothing',
  },
  restoreTouch: {
    method: 'POST',
    path: '/api/touches/:touchId/restore',
    access: 'colleague',
    summary: 'Bring back a touch that was taken back, as it was',
    params: z.object({ touchId: z.uuid() }),
    returns: 'nothing',
  },
  askedWhereNow: {
    method: 'POST',
    path: '/api/engagements/:engagementId/where-now',
    access: 'colleague',
    summary: 'The customer asked "Waar zijn we nu?": log it as a miss, in one tap',
    params: z.object({ engagementId: z.uuid() }),
    body: z.strictObject({
      lane: z.enum(loggedLanes).default('call'),
      contactId: z.uuid().optional(),
      text: z.string().trim().max(4000).default(''),
    }),
    returns: Logged,
  },
  whereNowCount: {
    method: 'GET',
    path: '/api/where-now/count',
    access: 'reader',
    summary: 'How often customers had to ask "Waar zijn we nu?", in all and per phase',
    query: z
      .object({ from: Day, to: Day })
      .refine(({ from, to }) => from <= to, { path: ['to'], params: { code: 'period-backwards' } }),
    returns: z.object({
      n: z.int(),
      perPhase: z.array(
        z.object({
          phaseId: z.uuid().nullable(),
          phaseName: z.string().nullable(),
          journeyId: z.uuid().nullable(),
          n: z.int(),
        }),
      ),
    }),
  },
})
