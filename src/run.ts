import type { AddressInfo } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openApp, putJobsToWork } from './app.ts'
import { sendResetMail } from './modules/staff/staff.ts'
import { openHouse } from './open-house.ts'
import type { Config } from './platform/config.ts'
import { prepareExternalServer } from './platform/database/engine/external.ts'
import { startPrivateServer } from './platform/database/engine/private-server.ts'
import { migrate } from './platform/database/migrate.ts'
import type { House } from './platform/house.ts'
import { serveBrowserApp } from './platform/http/browser-app.ts'
import { keptSecret } from './platform/kept-secret.ts'
import { listenRefusal } from './platform/start-refused.ts'

/** Reisgenoot, serving. */
export interface Running {
  house: House
  /** Where it answers, such as http://127.0.0.1:3000. */
  address: string
  /** Ends requests and jobs that are under way, then the database. */
  stop(): Promise<void>
}

const secondsToFinish = 10

/**
 * Starts everything from the settings: database, schema, rooms, server, jobs.
 * @param report receives one sentence per step that takes time.
 * @throws StartRefused in a readable sentence.
 */
export async function run(config: Config, report: (sentence: string) => void): Promise<Running> {
  const server = config.databaseUrl
    ? {
        ...(await prepareExternalServer(config.databaseUrl)),
        announceAddress: async () => {},
        stop: async () => {},
      }
    : await startPrivateServer({ dataDir: config.dataDir, report })
  const undo: (() => Promise<unknown>)[] = [() => server.stop()]
  const stop = async () => {
    for (const step of undo.reverse()) await step()
  }
  let app: FastifyInstance | undefined
  try {
    await migrate(server.ownerUrl, (name) => report(`Bringing the data up to date: ${name}.`))
    const house = openHouse({
      config,
      appUrl: server.appUrl,
      secret: await keptSecret(config),
      publicUrl: config.publicUrl ?? `http://localhost:${config.port}`,
      sendReset: sendResetMail,
      report,
      onError: (error) =>
        app?.log.error({ name: error.name, code: (error as { code?: string }).code }, 'connection lost'),
    })
    undo.push(() => house.close())
    const served = await openApp(house)
    app = served
    await serveBrowserApp(served)
    undo.push(() => served.close())
    putJobsToWork(house)
    await house.jobs.start()
    undo.push(() => house.jobs.stop(secondsToFinish))
    const address = await listen(served, config)
    await server.announceAddress(address)
    return { house, address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw listenRefusal(error, { host, port })
  }
  const bound = app.server.address() as AddressInfo
  const name = host.includes(':') ? `[${host}]` : host
  return `http://${name}:${bound.port}`
}
