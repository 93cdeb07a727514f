import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { askSurvey } from './ask.ts'
import { surveysOf } from './list.ts'
import { serveSurveyPages } from './pages/survey-pages.routes.ts'
import { surveyRoutes } from './surveys.contract.ts'
import { restoreResponse, tellResponse, withdrawResponse } from './told.ts'

export function serveSurveys(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, surveyRoutes, {
    askSurvey: ({ tx, actor, params, body, now }) =>
      askSurvey(house, tx, actor, params.engagementId, body, now),
    surveys: ({ tx, actor, params }) => surveysOf(tx, actor, params.engagementId),
    tellResponse: async ({ tx, actor, params, body, now }) => ({
      responseId: await tellResponse(tx, actor, params.engagementId, body, now),
    }),
    withdrawResponse: async ({ tx, actor, params, now }) => {
      await withdrawResponse(tx, actor, params.responseId, now)
      return undefined
    },
    restoreResponse: async ({ tx, actor, params, now }) => {
      await restoreResponse(tx, actor, params.responseId, now)
      return undefined
    },
  })
  serveSurveyPages(app, house)
}
