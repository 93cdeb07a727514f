import { z } from 'zod'
import { Day, Moment, TimeOfDay } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'
import { Bump, bumpRoutes } from './bumps.contract.ts'
import { moveRoutes } from './moves.contract.ts'
import { Result, resultRoutes } from './results.contract.ts'
import { Stage, stageRoutes } from './stages.contract.ts'
import { moveKinds } from './travel.ts'
import { KeptNews, Update, updateRoutes } from './updates.contract.ts'

export type { BumpStep } from './bumps.contract.ts'
export { bumpSteps } from './bumps.contract.ts'
export { OutgoingMail } from './updates.contract.ts'

const name = z.string().trim().min(1).max(200)

export const NewEngagement = z.strictObject({
  journeyId: z.uuid(),
  phaseId: z.uuid(),
  name,
  /** Left out: whoever starts it. */
  responsibleUserId: z.uuid().optional(),
  standInUserId: z.uuid().nullable().default(null),
  /** Left out: today. */
  startedOn: Day.optional(),
})

const ofEngagement = z.object({ engagementId: z.uuid() })

/** How long a customer heard nothing, in whole days, against the promise (touches/silence.ts). */
export const SilenceFacts = z.object({
  lastHeardAt: Moment,
  newsDueOn: Day.nullable(),
  workingDays: z.int(),
  calendarDays: z.int(),
  limit: z.int().nullable(),
  fraction: z.number().nullable(),
  state: z.enum(['fine', 'soon', 'over']),
})

/** A phase of the journey; `number` counts from 1. */
const PhaseHere = z.object({ phaseId: z.uuid(), number: z.int(), name: z.string() })

export const EngagementSummary = z.object({
  engagementId: z.uuid(),
  name: z.string(),
  journeyId: z.uuid(),
  journeyName: z.string(),
  startedOn: Day,
  endedAt: Moment.nullable(),
  paused: z.boolean(),
  phases: z.array(PhaseHere),
  responsibleName: z.string(),
  silence: SilenceFacts,
})

const Named = z.object({ userId: z.uuid(), name: z.string() })

export const Engagement = z.object({
  engagementId: z.uuid(),
  name: z.string(),
  startedOn: Day,
  customer: z.object({
    customerId: z.uuid(),
    name: z.string(),
    kind: z.enum(['person', 'company']),
    personaId: z.uuid().nullable(),
    personaName: z.string().nullable(),
  }),
  responsible: Named,
  standIn: Named.nullable(),
  journey: z.object({ journeyId: z.uuid(), name: z.string() }),
  /** All phases of the journey, in order. */
  phases: z.array(
    PhaseHere.extend({
      band: z.enum(['before', 'during', 'after']),
      voice: z.string(),
      observable: z.boolean(),
      state: z.enum(['here', 'been', 'skipped', 'ahead', 'before']),
      /** Every stay in it, oldest first. `day` counts from 1: the day they came is day 1. */
      stays: z.array(z.object({ enteredAt: Moment, leftAt: Moment.nullable(), day: z.int() })),
    }),
  ),
  moves: z.array(
    z.object({
      moveId: z.uuid(),
      kind: z.enum(moveKinds),
      fromPhaseId: z.uuid().nullable(),
      toPhaseId: z.uuid().nullable(),
      at: Moment,
      byName: z.string().nullable(),
      why: z.string(),
    }),
  ),
  /** What a next move must name as the last one seen. */
  lastMoveId: z.uuid(),
  pauses: z.array(z.object({ pausedAt: Moment, resumedAt: Moment.nullable(), why: z.string() })),
  paused: z.boolean(),
  ending: z.object({ endedAt: Moment, byName: z.string().nullable(), why: z.string() }).nullable(),
  stages: z.array(Stage),
  bumps: z.array(Bump),
  results: z.array(Result),
  /** The newest fifty. */
  updates: z.array(Update),
  keptNews: KeptNews,
  whereNowCount: z.int(),
  silence: SilenceFacts,
  /** The strictest promise of the phases they are in, none while paused; `nextNewsOn`: when it is due after news now. */
  promise: z
    .object({
      phaseId: z.uuid(),
      text: z.string(),
      workingDays: z.int(),
      time: TimeOfDay.nullable(),
      nextNewsOn: Day,
    })
    .nullable(),
})

const travelRoutes = defineRoutes({
  startEngagement: {
    method: 'POST',
    path: '/api/customers/:customerId/engagements',
    access: 'colleague',
    summary: 'A customer starts on a journey, in any of its phases',
    params: z.object({ customerId: z.uuid() }),
    body: NewEngagement,
    returns: z.object({ engagementId: z.uuid() }),
  },
  engagements: {
    method: 'GET',
    path: '/api/customers/:customerId/engagements',
    access: 'reader',
    summary: 'The engagements of a customer: running ones first, then the newest; at most 100',
    params: z.object({ customerId: z.uuid() }),
    returns: z.object({ engagements: z.array(EngagementSummary) }),
  },
  engagement: {
    method: 'GET',
    path: '/api/engagements/:engagementId',
    access: 'reader',
    summary: 'One travel, whole',
    params: ofEngagement,
    returns: Engagement,
  },
  changeEngagement: {
    method: 'PATCH',
    path: '/api/engagements/:engagementId',
    access: 'colleague',
    summary: 'Change the name, who is responsible or who stands in; what is left out stays',
    params: ofEngagement,
    body: z.strictObject({ name, responsibleUserId: z.uuid(), standInUserId: z.uuid().nullable() }).partial(),
    returns: 'nothing',
  },
})

export const engagementRoutes = {
  ...travelRoutes,
  ...moveRoutes,
  ...stageRoutes,
  ...bumpRoutes,
  ...resultRoutes,
  ...updateRoutes,
}
