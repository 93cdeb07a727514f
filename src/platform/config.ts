import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartRefused } from './start-refused.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Where the server listens, where it keeps its data and whom it talks to. Nothing else reads the environment. */
export interface Config {
  port: number
  host: string
  /** Absolute path. */
  dataDir: string
  /** Absent: the private PostgreSQL in the data folder. */
  databaseUrl?: string
  /** The address under which others reach this server, without a slash at the end. */
  publicUrl?: string
  /** Default mail server; an organisation may have its own. */
  smtpUrl?: string
  /** Absent: made once and kept in the data folder. */
  secret?: string
  logLevel: (typeof logLevels)[number]
  /** Whether strangers may start an organisation of their own here. */
  signup: 'closed' | 'open'
}

/** Every setting by its name in the environment, with its default where it has a fixed one. README has the same table. */
export const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(3000),
  HOST: z.string().refine(isHostName).default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: z
    .string()
    .refine((text) => hasProtocol(text, ['postgres:', 'postgresql:']))
    .optional(),
  PUBLIC_URL: z.string().refine(isPublicAddress).optional(),
  SMTP_URL: z
    .string()
    .refine((text) => hasProtocol(text, ['smtp:', 'smtps:']) && new URL(text).hostname !== '')
    .optional(),
  SECRET: z.string().min(32).optional(),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  SIGNUP: z.enum(['closed', 'open']).default('closed'),
})

type Setting = keyof z.infer<typeof settings>

/** What to say when a setting cannot be used. Values are shown only where they cannot hold a password. */
const complaints: Record<Setting, (value: string) => string> = {
  PORT: (value) => `PORT is "${value}", but a port is a whole number from 0 to 65535, for example PORT=3000.`,
  HOST: (value) =>
    `HOST is "${value}", but it must be a name or number of this machine: HOST=127.0.0.1 for this machine only, HOST=0.0.0.0 for every network.`,
  DATA_DIR: () => 'DATA_DIR must be a folder, for example DATA_DIR=./data.',
  DATABASE_URL: () =>
    'DATABASE_URL is not the address of a PostgreSQL server. Write it as postgres://user:password@server:5432/database, or leave it out to use the private database in the data folder.',
  PUBLIC_URL: (value) =>
    `PUBLIC_URL is "${value}", but it must be the address that customers open, such as https://travel.example: with https, without a path. Only for a try-out on this machine may it be http://localhost:3000.`,
  SMTP_URL: () =>
    'SMTP_URL is not the address of a mail server. Write it as smtp://user:password@mail.example:587 or smtps://user:password@mail.example:465.',
  SECRET: (value) =>
    `SECRET has ${value.length} characters, but it needs at least 32. Make one with: node -p "crypto.randomBytes(32).toString('base64url')".`,
  LOG_LEVEL: (value) => `LOG_LEVEL is "${value}", but it must be one of ${logLevels.join(', ')}.`,
  SIGNUP: (value) =>
    `SIGNUP is "${value}", but it must be closed (you make the organisations) or open (anyone may start one).`,
}

/**
 * Reads the settings out of an environment. An empty value counts as not set.
 * @throws StartRefused with one sentence for every setting that cannot be used, all of them at once.
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.keys(settings.shape).flatMap((name) => {
      const value = environment[name]?.trim()
      return value ? [[name, value]] : []
    }),
  )
  const read = settings.safeParse(given)
  const wrong = new Set(read.error?.issues.map((issue) => issue.path[0] as Setting))
  const sentences = [...wrong].map((name) => complaints[name](given[name] ?? ''))
  if (given.DATABASE_URL && !given.SECRET) {
    sentences.push(
      'DATABASE_URL is set but SECRET is not. Everything encrypted in that database needs one secret that outlives this machine: set SECRET to at least 32 characters, keep it safe, and give every copy of Reisgenoot the same one.',
    )
  }
  if (!read.success || sentences.length > 0) throw new StartRefused(sentences.join('\n'))

  const value = read.data
  return {
    port: value.PORT,
    host: value.HOST,
    dataDir: resolve(value.DATA_DIR),
    databaseUrl: value.DATABASE_URL,
    publicUrl: value.PUBLIC_URL?.replace(/\/$/, ''),
    smtpUrl: value.SMTP_URL,
    secret: value.SECRET,
    logLevel: value.LOG_LEVEL,
    signup: value.SIGNUP,
  }
}

/** The settings of this process. @throws StartRefused as `readConfig` does. */
export function configOfThisProcess(): Config {
  return readConfig(process.env)
}

/** Whether an address leads back to this machine, so that nobody else can open a link to it. */
export function isLoopback(address: string): boolean {
  const host = URL.canParse(address) ? new URL(address).hostname : address
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host)
}

function hasProtocol(text: string, protocols: string[]): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol)
}

function isPublicAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  const bare = url.pathname === '/' && !url.search && !url.hash && !url.username && !url.password
  return bare && (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(text)))
}

function isHostName(text: string): boolean {
  return isIP(text) !== 0 || /^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text)
}
