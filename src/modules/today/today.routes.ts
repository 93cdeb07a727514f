import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { asMaySee } from './for-readers.ts'
import { markToday, unmarkToday } from './marks.ts'
import { todayRoutes } from './today.contract.ts'
import { today } from './today.ts'

export function serveToday(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, todayRoutes, {
    today: async ({ tx, actor, query, now }) =>
      asMaySee(actor, await today(house, tx, actor, query.whose, now)),
    markToday: ({ tx, actor, body, now }) => markToday(tx, actor, body, now),
    unmarkToday: async ({ tx, actor, params, now }) => {
      await unmarkToday(tx, actor, params.markId, now)
      return undefined
    },
  })
}
