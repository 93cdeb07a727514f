import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { maybeWritten, written } from './written.ts'

const band = z.enum(['before', 'during', 'after'])

const description = {
  name: written(60),
  /** The customer's own voice, first person, without quotation marks. */
  voice: maybeWritten(200),
  definition: maybeWritten(600),
  example: maybeWritten(600),
  advice: maybeWritten(600),
  band,
  /** The part of the route above the phase; neighbours with the same name share one rule. */
  stretch: maybeWritten(40),
  /** False while nobody can be counted here, because we do not know the customer yet. */
  observable: z.boolean(),
  /** The phase has no natural end: staying is the aim. */
  lasting: z.boolean(),
  promiseText: maybeWritten(200),
  /** The longest silence that keeps the promise, in working days. */
  promiseWorkingDays: z.int().min(1).max(260).nullable(),
  /** Before which time of the day, such as 16:00. */
  promiseTime: z.iso.time({ precision: -1 }).nullable(),
}

/** The number of a phase on the road: 1 is the first; past the end means the end. */
const number = z.int().min(1).max(1000)

export const NewPhase = z.strictObject({
  ...z.object(description).partial().shape,
  name: description.name,
  /** At the end when left out. */
  number: number.optional(),
})

export const PhaseEdit = z.strictObject({
  /** The revision that was read: when somebody saved another one since, nothing is saved. */
  revision: z.int().min(1),
  ...z.object(description).partial().shape,
})

export const Moment = z.object({ momentId: z.uuid(), name: z.string() })

export const Phase = z.object({
  phaseId: z.uuid(),
  number: z.int(),
  name: z.string(),
  voice: z.string(),
  definition: z.string(),
  example: z.string(),
  advice: z.string(),
  band,
  stretch: z.string(),
  observable: z.boolean(),
  lasting: z.boolean(),
  promiseText: z.string(),
  promiseWorkingDays: z.int().nullable(),
  promiseTime: z.string().nullable(),
  revision: z.int(),
  /** One to three, in order of time. */
  moments: z.array(Moment),
})

const journey = z.object({ journeyId: z.uuid() })
const phase = journey.extend({ phaseId: z.uuid() })
const moment = phase.extend({ momentId: z.uuid() })

export const phaseRoutes = defineRoutes({
  addPhase: {
    method: 'POST',
    path: '/api/journeys/:journeyId/phases',
    access: 'colleague',
    summary: 'A new phase with one moment; band and stretch of its neighbour when left out',
    params: journey,
    body: NewPhase,
    returns: Phase,
  },
  editPhase: {
    method: 'PATCH',
    path: '/api/journeys/:journeyId/phases/:phaseId',
    access: 'colleague',
    summary: 'Describe a phase better, or promise something else in it',
    params: phase,
    body: PhaseEdit,
    returns: Phase,
  },
  placePhase: {
    method: 'PUT',
    path: '/api/journeys/:journeyId/phases/:phaseId/place',
    access: 'colleague',
    summary: 'Move a phase to another place on the road',
    params: phase,
    body: z.strictObject({ number }),
    returns: 'nothing',
  },
  deletePhase: {
    method: 'DELETE',
    path: '/api/journeys/:journeyId/phases/:phaseId',
    access: 'colleague',
    summary: 'Take a phase off the road with its cards; refused once customers have been in it',
    params: phase,
    returns: 'nothing',
  },
  addMoment: {
    method: 'POST',
    path: '/api/journeys/:journeyId/phases/:phaseId/moments',
    access: 'colleague',
    summary: 'One more moment in a phase where the feeling is worth drawing; three at most',
    params: phase,
    body: z.strictObject({ name: maybeWritten(40).default('') }),
    returns: Moment,
  },
  renameMoment: {
    method: 'PATCH',
    path: '/api/journeys/:journeyId/phases/:phaseId/moments/:momentId',
    access: 'colleague',
    summary: 'Give a moment another name',
    params: moment,
    body: z.strictObject({ name: maybeWritten(40) }),
    returns: Moment,
  },
  removeMoment: {
    method: 'DELETE',
    path: '/api/journeys/:journeyId/phases/:phaseId/moments/:momentId',
    access: 'colleague',
    summary: 'One moment less; the last one stays, and so does one that customers answered about',
    params: moment,
    returns: 'nothing',
  },
})
