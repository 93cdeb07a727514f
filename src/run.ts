import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { openApp, putJobsToWork } from './app.ts'
import { sendResetMail } from './modules/staff/staff.ts'
import { openHouse } from './open-house.ts'
import type { Config } from './platform/config.ts'
import { prepareExternalServer } from './platform/database/engine/external.ts'
import { makeDataFolder } from './platform/database/engine/folders.ts'
import { startPrivateServer } from './platform/database/engine/private-server.ts'
import { migrate } from './platform/database/migrate.ts'
import type { House } from './platform/house.ts'
import { serveBrowserApp } from './platform/http/browser-app.ts'
import { keptSecret } from './platform/kept-secret.ts'
import { listenRefusal } from './platform/start-refused.ts'
import { browserApp } from './staff-app/openings.ts'

/** Reisgenoot, serving. */
export interface Running {
  house: House
  /** Where it answers, such as http://127.0.0.1:3000. */
  address: string
  /** Ends requests and jobs that are under way, then the database. */
  stop(): Promise<void>
}

export interface StartOptions {
  /** What was typed, for sentences that say to type it again. */
  command?: string
  /** Puts something in the house before anybody can come in and before jobs run. */
  furnish?: (house: House) => Promise<void>
}

const secondsToFinish = 10

/**
 * Starts everything from the settings: database, schema, rooms, server, jobs.
 * @param report receives one sentence per step that takes time.
 * @throws StartRefused in a readable sentence.
 */
export async function run(
  config: Config,
  report: (sentence: string) => void,
  { command = 'npm start', furnish = async () => {} }: StartOptions = {},
): Promise<Running> {
  // Only after the folder is ours: a second copy hears of the first one, not of its port.
  const beforeStart = () => tryAddress(config, command)
  const server = config.databaseUrl
    ? await outsideServer(config, config.databaseUrl, beforeStart)
    : await startPrivateServer({ dataDir: config.dataDir, report, beforeStart })
  const undo: (() => Promise<unknown>)[] = [() => server.stop()]
  let stopping = false
  const stop = async () => {
    stopping = true
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
      onError: (error) => {
        // Whoever stops everything may see the database go first: a signal reaches all of a terminal at once.
        if (stopping) return
        app?.log.error({ name: error.name, code: (error as { code?: string }).code }, 'connection lost')
      },
    })
    undo.push(() => house.close())
    const served = await openApp(house)
    app = served
    await serveBrowserApp(served, browserApp)
    undo.push(() => served.close())
    putJobsToWork(house)
    undo.push(() => house.jobs.stop(secondsToFinish))
    await furnish(house)
    await house.jobs.start()
    const address = await listen(served, config, command)
    await server.announceAddress(config.publicUrl ?? address)
    return { house, address, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The server at DATABASE_URL, which somebody else starts and stops; the data folder holds files only. */
async function outsideServer(config: Config, databaseUrl: string, beforeStart: () => Promise<void>) {
  await makeDataFolder(config.dataDir)
  await beforeStart()
  const addresses = await prepareExternalServer(databaseUrl)
  return { ...addresses, announceAddress: async () => {}, stop: async () => {} }
}

/** Takes the address for a moment, so that one in use is told before anything that takes time. */
async function tryAddress({ host, port }: Config, command: string): Promise<void> {
  const probe = createServer()
  try {
    await once(probe.listen({ host, port }), 'listening')
  } catch (error) {
    throw listenRefusal(error, { host, port }, command)
  }
  probe.close()
  await once(probe, 'close')
}

async function listen(app: FastifyInstance, { host, port }: Config, command: string): Promise<string> {
  // We say ourselves where it is open, in a sentence; the library would say it as a line of log.
  const { level } = app.log
  app.log.level = 'silent'
  try {
    await app.listen({ host, port })
  } catch (error) {
    throw listenRefusal(error, { host, port }, command)
  } finally {
    app.log.level = level
  }
  const bound = app.server.address() as AddressInfo
  const name = isEveryNetwork(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${bound.port}`
}

/** Such a host is for listening only: not every browser opens it as an address. */
const isEveryNetwork = (host: string): boolean => host === '0.0.0.0' || host === '::'
