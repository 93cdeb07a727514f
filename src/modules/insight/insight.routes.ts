import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { insightRoutes } from './insight.contract.ts'
import { journeyTravel } from './travel.ts'

export function serveInsight(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, insightRoutes, {
    journeyTravel: ({ tx, actor, params, query, now }) =>
      journeyTravel(tx, actor, { ...params, ...query }, now),
  })
}
