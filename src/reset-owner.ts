import { makeResetAddress } from './modules/staff/staff.ts'
import { type Config, configOfThisProcess } from './platform/config.ts'
import { prepareExternalServer } from './platform/database/engine/external.ts'
import { announcedAddress } from './platform/database/engine/folder-lock.ts'
import { startPrivateServer } from './platform/database/engine/private-server.ts'
import { runningServerUrl } from './platform/database/engine/running-server.ts'
import { migrate } from './platform/database/migrate.ts'
import { keptSecret } from './platform/kept-secret.ts'
import { StartRefused } from './platform/start-refused.ts'

/** `npm run reset-owner -- EMAIL`: prints an address to choose a new password, for who cannot be mailed one. */
const say = (sentence: string) => process.stderr.write(`${sentence}\n`)

try {
  const email = process.argv[2]
  if (!email)
    throw new StartRefused('Say whose password is to be replaced: npm run reset-owner -- name@example.com')
  const config = configOfThisProcess()
  const secret = await keptSecret(config)
  const said = (await announcedAddress(config.dataDir)) ?? config.publicUrl
  const publicUrl = said ?? `http://localhost:${config.port}`
  const address = await withDatabase(config, (databaseUrl) =>
    makeResetAddress({ databaseUrl, publicUrl, secret }, email),
  )
  if (!address) throw new StartRefused(`Nobody signs in with ${email}. Look how the address is written.`)
  say(
    'Open this address to choose a new password. It works for an hour, and once. Reisgenoot must be running.',
  )
  process.stdout.write(`${address}\n`)
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  say(error.message)
  process.exitCode = error.exitCode
}

/** Beside a running copy its server is used; otherwise the private server runs for just this question. */
async function withDatabase<T>(config: Config, ask: (appUrl: string) => Promise<T>): Promise<T> {
  if (config.databaseUrl) return ask((await prepareExternalServer(config.databaseUrl)).appUrl)
  const running = await runningServerUrl(config.dataDir)
  if (running) return ask(running)
  const server = await startPrivateServer({ dataDir: config.dataDir, report: say })
  try {
    await migrate(server.ownerUrl)
    return await ask(server.appUrl)
  } finally {
    await server.stop()
  }
}
