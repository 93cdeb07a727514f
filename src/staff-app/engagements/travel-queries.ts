import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { engagementRoutes } from '../../modules/engagements/engagements.contract.ts'
import { insightRoutes } from '../../modules/insight/insight.contract.ts'
import { feelingRoutes } from '../../modules/journeys/feelings.contract.ts'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { surveyRoutes } from '../../modules/surveys/surveys.contract.ts'
import { touchRoutes } from '../../modules/touches/touches.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'

export type Customer = AnswerOf<typeof customerRoutes.customer>
export type EngagementSummary = AnswerOf<typeof engagementRoutes.engagements>['engagements'][number]
export type Engagement = AnswerOf<typeof engagementRoutes.engagement>
export type Touch = AnswerOf<typeof touchRoutes.touches>['touches'][number]
export type Bump = Engagement['bumps'][number]
export type Stage = Engagement['stages'][number]
export type Mail = AnswerOf<typeof engagementRoutes.waitingMails>['mails'][number]
export type Surveys = AnswerOf<typeof surveyRoutes.surveys>
export type Journey = AnswerOf<typeof journeyRoutes.journey>

/** Everything on the page of a customer stands under this key, so that one change freshens all of it. */
export const customerKey = 'customer'
/** Mail that waits or went, wherever it is shown. */
export const mailsKey = 'mails'

export const customerQuery = (customerId: string) =>
  queryOptions({
    queryKey: [customerKey, customerId],
    queryFn: () => call(customerRoutes.customer, { params: { customerId } }),
  })

export const engagementsQuery = (customerId: string) =>
  queryOptions({
    queryKey: [customerKey, customerId, 'engagements'],
    queryFn: async () => (await call(engagementRoutes.engagements, { params: { customerId } })).engagements,
  })

export const engagementQuery = (engagementId: string) =>
  queryOptions({
    queryKey: [customerKey, 'engagement', engagementId],
    queryFn: () => call(engagementRoutes.engagement, { params: { engagementId } }),
    refetchOnWindowFocus: 'always',
  })

export const surveysQuery = (engagementId: string) =>
  queryOptions({
    queryKey: [customerKey, 'surveys', engagementId],
    queryFn: () => call(surveyRoutes.surveys, { params: { engagementId } }),
  })

export const progressLinkQuery = (engagementId: string) =>
  queryOptions({
    queryKey: [customerKey, 'progress-link', engagementId],
    queryFn: () => call(engagementRoutes.progressLink, { params: { engagementId } }),
  })

/** The contact ledger, newest first, twenty at a time. */
export const touchesQuery = (customerId: string) =>
  infiniteQueryOptions({
    queryKey: [customerKey, customerId, 'touches'],
    queryFn: ({ pageParam }) =>
      call(touchRoutes.touches, { params: { customerId }, query: { after: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

export const journeysQuery = queryOptions({
  queryKey: ['journeys'],
  queryFn: () => call(journeyRoutes.journeys),
})

export const journeyQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['journey', journeyId],
    queryFn: () => call(journeyRoutes.journey, { params: { journeyId } }),
  })

/** How long others stay in each phase. */
export const journeyTravelQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['travel', journeyId, undefined],
    queryFn: () => call(insightRoutes.journeyTravel, { params: { journeyId }, query: {} }),
  })

/** What we intend this type of customer to feel, per moment. */
export const feelingsQuery = (journeyId: string, personaId: string) =>
  queryOptions({
    queryKey: ['feelings', journeyId, personaId],
    queryFn: async () =>
      (await call(feelingRoutes.feelings, { params: { journeyId }, query: { personaId } })).feelings,
  })

export const engagementMailsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: [mailsKey, 'engagement', engagementId],
    queryFn: async () => (await call(engagementRoutes.engagementMails, { params: { engagementId } })).mails,
    refetchInterval: ({ state }) => (state.data?.some(isOnItsWay) ? 2000 : false),
  })

export const waitingMailsQuery = queryOptions({
  queryKey: [mailsKey, 'waiting'],
  queryFn: async () => (await call(engagementRoutes.waitingMails)).mails,
  refetchInterval: ({ state }) => (state.data?.some(isOnItsWay) ? 2000 : 60_000),
})

/** What went to customers lately, newest first. */
export const recentMailsQuery = queryOptions({
  queryKey: [mailsKey, 'recent'],
  queryFn: async () => (await call(engagementRoutes.recentMails)).mails,
})

/** Being sent at this moment, so that it is worth looking again soon. */
export const isOnItsWay = ({ status, reason }: Pick<Mail, 'status' | 'reason'>): boolean =>
  status === 'claimed' || (status === 'ready' && reason === null)
