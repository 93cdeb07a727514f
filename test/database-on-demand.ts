import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { prepareExternalServer } from '../src/platform/database/engine/external.ts'
import { startPrivateServer } from '../src/platform/database/engine/private-server.ts'
import { atDatabase, withConnection } from '../src/platform/database/engine/roles.ts'
import { migrate } from '../src/platform/database/migrate.ts'

/** What a test needs to make a database of its own: where, as whom, and which database to copy. */
export interface TemplateDatabase {
  template: string
  /** May make and drop databases. */
  makerUrl: string
  /** Owns what is in them. */
  ownerUrl: string
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers with a `TemplateDatabase`; the server is started at the first question. */
    templateDatabase: string
    /** DATABASE_URL, when the tests should run on that server. */
    serverUrl: string | undefined
    /** Folder with real files for the peers' tests. */
    realData: string
    /** How often the product, and its private server, are killed in their tests, and what draws the moments. */
    killRounds: number
    killSeed: number
  }
}

/**
 * One server and one migrated template per run, made when the first test asks for a database, so that runs without one
 * stay quick.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let made: Promise<TemplateDatabase & { stop(): Promise<void> }> | undefined
  const desk = createServer((_request, response) => {
    made ??= makeTemplate(project.config.provide.serverUrl)
    made.then(
      ({ stop: _stop, ...template }) => response.end(JSON.stringify(template)),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.message : String(error)),
    )
  })
  await new Promise<void>((listening) => desk.listen(0, '127.0.0.1', listening))
  const { port } = desk.address() as AddressInfo
  project.provide('templateDatabase', `http://127.0.0.1:${port}`)
  return async () => {
    desk.close()
    const template = await made?.catch(() => undefined)
    await template?.stop()
  }
}

const folderName = 'reisgenoot-test-'
const aWhile = 600_000

async function makeTemplate(
  serverUrl: string | undefined,
): Promise<TemplateDatabase & { stop(): Promise<void> }> {
  const template = `reisgenoot_test_${process.pid}`
  if (serverUrl !== undefined) {
    await withConnection(serverUrl, (client) => client.query(`create database ${template}`))
    const { ownerUrl } = await prepareExternalServer(atDatabase(serverUrl, template))
    await migrate(ownerUrl)
    const drop = () =>
      withConnection(serverUrl, (client) => client.query(`drop database ${template} with (force)`))
    return { template, makerUrl: serverUrl, ownerUrl, stop: async () => void (await drop()) }
  }
  await clearAbandoned()
  const dataDir = await mkdtemp(join(tmpdir(), folderName))
  const server = await startPrivateServer({ dataDir })
  await migrate(server.ownerUrl)
  return {
    template: 'reisgenoot',
    makerUrl: server.superuserUrl,
    ownerUrl: server.ownerUrl,
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true })
    },
  }
}

/** Removes what runs that were killed left behind: their folder, and the server that still runs in it. */
async function clearAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const dataDir = join(tmpdir(), name)
    if (!name.startsWith(folderName)) continue
    const made = await stat(dataDir).catch(() => undefined)
    if (!made || Date.now() - made.mtimeMs < aWhile) continue
    // Only a folder that nobody uses can be opened.
    const left = await startPrivateServer({ dataDir }).catch(() => undefined)
    await left?.stop()
    if (left) await rm(dataDir, { recursive: true })
  }
}
