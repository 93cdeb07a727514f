import type { FastifyInstance } from 'fastify'
import type { House } from '../../platform/house.ts'
import { serveRoutes } from '../../platform/http/serve.ts'
import { signIn, signOut, whoAmI } from './sessions.ts'
import { sessionRoutes } from './staff.contract.ts'

export function serveStaff(app: FastifyInstance, house: House): void {
  serveRoutes(app, house, sessionRoutes, {
    signIn: async ({ body, outgoing }) => {
      outgoing.header('set-cookie', await signIn(house.auth, body))
      return undefined
    },
    signOut: async ({ incoming, outgoing }) => {
      outgoing.header('set-cookie', await signOut(house.auth, incoming.headers.cookie ?? ''))
      return undefined
    },
    me: ({ tx, actor }) => whoAmI(tx, actor),
  })
}
