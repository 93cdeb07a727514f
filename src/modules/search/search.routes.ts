import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { searchRoutes } from './search.contract.ts'
import { search } from './search.ts'

export function serveSearch(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, searchRoutes, {
    search: ({ tx, actor, query }) => search(tx, actor, query.q),
  })
}
