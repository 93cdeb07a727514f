import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import type { House } from '../house.ts'
import type { RouteShape } from './contract.ts'
import { frontDoorRoutes } from './front-door.contract.ts'
import { openApiOf } from './openapi.ts'
import { serveRoutes } from './serve.ts'

const patience = 2_000

/** Serves what the house says of itself: its health, and the description of `routes`. */
export function serveFrontDoor(app: FastifyInstance, house: House, routes: Record<string, RouteShape>): void {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'))
  let document: ReturnType<typeof openApiOf> | undefined
  serveRoutes(app, house, frontDoorRoutes, {
    health: async ({ outgoing }) => {
      const database = (await answers(house)) ? 'reachable' : 'unreachable'
      const jobs = house.jobs.running() ? 'running' : 'stopped'
      const isWell = database === 'reachable' && jobs === 'running'
      if (!isWell) outgoing.status(503)
      const mail = house.mail.defaultRoute() ? 'default-server' : 'no-default-server'
      return { status: isWell ? 'well' : 'unwell', database, jobs, mail } as const
    },
    openApi: async () => {
      document ??= openApiOf(routes, version)
      return document
    },
  })
}

/** Whether the database answers within two seconds. */
async function answers({ database }: House): Promise<boolean> {
  const asked = sql`select 1`.execute(database).then(
    () => true,
    () => false,
  )
  const tooLong = new Promise<boolean>((resolve) => setTimeout(resolve, patience, false).unref())
  return Promise.race([asked, tooLong])
}
