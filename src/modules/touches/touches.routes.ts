import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { askedWhereNow, logTouch } from './ledger.ts'
import { listTouches } from './list.ts'
import { restoreTouch, withdrawTouch } from './taking-back.ts'
import { touchRoutes } from './touches.contract.ts'
import { countWhereNow } from './where-now.ts'

export function serveTouches(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, touchRoutes, {
    logTouch: ({ tx, actor, params, body, now }) => logTouch(tx, actor, params.customerId, body, now),
    touches: ({ tx, actor, params, query }) => listTouches(tx, actor, params.customerId, query),
    withdrawTouch: async ({ tx, actor, params, now }) => {
      await withdrawTouch(tx, actor, params.touchId, now)
      return undefined
    },
    restoreTouch: async ({ tx, actor, params, now }) => {
      await restoreTouch(tx, actor, params.touchId, now)
      return undefined
    },
    askedWhereNow: ({ tx, actor, params, body, now }) =>
      askedWhereNow(tx, actor, params.engagementId, body, now),
    whereNowCount: ({ tx, actor, query }) => countWhereNow(tx, actor, query),
  })
}
