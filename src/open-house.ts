import { join } from 'node:path'
import { openAuth, type ResetRequest } from './platform/auth/auth.ts'
import { type Clock, systemClock } from './platform/clock.ts'
import type { Config } from './platform/config.ts'
import { openDatabase } from './platform/database/database.ts'
import { openFileStore } from './platform/files/files.ts'
import type { House } from './platform/house.ts'
import { openGuesses } from './platform/http/guesses.ts'
import { openJobs } from './platform/jobs/jobs.ts'
import { openCarrier } from './platform/mail/carrier.ts'
import { makeOneTimeCode } from './platform/one-time-code.ts'
import { secretsFrom } from './platform/secrets.ts'

export interface HouseOptions {
  config: Config
  /** The migrated database, as the app's role. */
  appUrl: string
  secret: string
  publicUrl: string
  clock?: Clock
  /** Mails the address for a new password to whoever asked for one. */
  sendReset: (house: House, reset: ResetRequest) => Promise<void>
  onError: (error: Error) => void
  /** Says one sentence to whoever keeps this server. */
  report?: (sentence: string) => void
}

/** Makes what the house gives every room, from the settings and a migrated database. */
export function openHouse(options: HouseOptions): House & { close(): Promise<void> } {
  const { config, appUrl, publicUrl, onError, clock = systemClock } = options
  const secrets = secretsFrom(options.secret)
  const database = openDatabase(appUrl, onError)
  const auth = openAuth({
    databaseUrl: appUrl,
    publicUrl,
    secret: secrets.sessions,
    sendReset: (reset) => options.sendReset(house, reset),
    onError,
  })
  const house = {
    config,
    publicUrl,
    clock,
    database,
    secrets,
    auth,
    jobs: openJobs(appUrl, onError),
    files: openFileStore(join(config.dataDir, 'files')),
    mail: openCarrier({ smtpUrl: config.smtpUrl, secrets }),
    guesses: openGuesses(clock),
    firstRunCode: makeOneTimeCode(),
    report: options.report ?? (() => {}),
    async close() {
      await auth.close()
      await database.destroy()
    },
  }
  return house
}
