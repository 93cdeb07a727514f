import { z } from 'zod'
import { Moment } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

/** The five answers: against expectation, from far below (-2) to far above (2). */
export const feelings = [-2, -1, 0, 1, 2] as const
export type Feeling = (typeof feelings)[number]
/** What an answer can be about. */
export const topics = ['planning', 'messages', 'people', 'work', 'money'] as const
export type Topic = (typeof topics)[number]

export const longestStory = 4000

const Feeling = z.int().min(-2).max(2)

export const NewSurvey = z.strictObject({
  phaseId: z.uuid(),
  /** Left out: the last moment of the phase. */
  momentId: z.uuid().optional(),
  /** Left out: every contact with an address. */
  contactIds: z.array(z.uuid()).min(1).max(50).optional(),
  /** Ask somebody who was asked about this phase before. */
  again: z.boolean().default(false),
})

export const ToldResponse = z.strictObject({
  phaseId: z.uuid(),
  momentId: z.uuid(),
  feeling: Feeling,
  story: z.string().trim().max(longestStory).default(''),
  about: z.array(z.enum(topics)).max(topics.length).default([]),
  contactId: z.uuid().optional(),
})

const Asked = z.object({
  surveyId: z.uuid(),
  contactId: z.uuid().nullable(),
  contactName: z.string(),
  /** The personal link, to copy. */
  url: z.string(),
  /** Why the mail stays here, if it does. */
  waits: z.enum(['no-address', 'no-mail-server', 'address-is-local']).nullable(),
})

export const Survey = z.object({
  surveyId: z.uuid(),
  phaseId: z.uuid(),
  momentId: z.uuid(),
  contactId: z.uuid().nullable(),
  contactName: z.string().nullable(),
  askedAt: Moment,
  askedByName: z.string().nullable(),
  status: z.enum(['open', 'answered', 'declined']),
  /** Whether it went, by mail or by hand; false while its mail is ready and waits for something. */
  sent: z.boolean(),
})

export const SurveyResponse = z.object({
  responseId: z.uuid(),
  surveyId: z.uuid().nullable(),
  phaseId: z.uuid(),
  momentId: z.uuid(),
  contactId: z.uuid().nullable(),
  contactName: z.string().nullable(),
  feeling: Feeling,
  story: z.string(),
  about: z.array(z.enum(topics)),
  answeredAt: Moment,
  /** When the customer thought better of it. */
  changedAt: Moment.nullable(),
  /** The colleague who noted it as told; null when the customer answered by themselves. */
  toldToName: z.string().nullable(),
})

const ofEngagement = z.object({ engagementId: z.uuid() })

export const surveyRoutes = defineRoutes({
  askSurvey: {
    method: 'POST',
    path: '/api/engagements/:engagementId/surveys',
    access: 'colleague',
    summary:
      'Ask how a phase went, by a personal link; nobody is asked twice about a phase unless on purpose',
    params: ofEngagement,
    body: NewSurvey,
    returns: z.object({
      asked: z.array(Asked),
      /** Who was not asked, because they were before. */
      skipped: z.array(z.object({ contactId: z.uuid().nullable(), contactName: z.string() })),
    }),
  },
  surveys: {
    method: 'GET',
    path: '/api/engagements/:engagementId/surveys',
    access: 'reader',
    summary: 'What was asked and what was answered, newest first; at most 200 of each',
    params: ofEngagement,
    returns: z.object({ surveys: z.array(Survey), responses: z.array(SurveyResponse) }),
  },
  tellResponse: {
    method: 'POST',
    path: '/api/engagements/:engagementId/responses',
    access: 'colleague',
    summary: 'Note what a customer told about how it went',
    params: ofEngagement,
    body: ToldResponse,
    returns: z.object({ responseId: z.uuid() }),
  },
  withdrawResponse: {
    method: 'DELETE',
    path: '/api/responses/:responseId',
    access: 'colleague',
    summary: 'Take back a told answer that was noted by mistake; what a customer answered stays',
    params: z.object({ responseId: z.uuid() }),
    returns: 'nothing',
  },
  restoreResponse: {
    method: 'POST',
    path: '/api/responses/:responseId/restore',
    access: 'colleague',
    summary: 'Bring back a told answer that was taken back, as it was',
    params: z.object({ responseId: z.uuid() }),
    returns: 'nothing',
  },
})
