import type { Auth } from './auth/auth.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './database/database.ts'
import type { FileStore } from './files/files.ts'
import type { Guesses } from './http/guesses.ts'
import type { Jobs } from './jobs/jobs.ts'
import type { MailCarrier } from './mail/carrier.ts'
import type { Secrets } from './secrets.ts'

/** What the house gives every room. Made once, in main.ts (and in tests), and handed down. */
export interface House {
  config: Config
  /** Where the product is reached, without a slash at the end. */
  publicUrl: string
  clock: Clock
  database: Database
  secrets: Secrets
  auth: Auth
  jobs: Jobs
  files: FileStore
  mail: MailCarrier
  guesses: Guesses
  /** Opens the first run to whoever is not at this machine; printed at the start, another one every time. */
  firstRunCode: string
  /** Says one sentence to whoever keeps this server, without anything personal in it. */
  report(sentence: string): void
}
