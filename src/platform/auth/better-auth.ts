import { betterAuth } from 'better-auth'
import { hashPassword } from 'better-auth/crypto'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { newId } from '../ids.ts'
import { type AuthOptions, sessionDays, shortestPassword } from './auth.ts'

/** better-auth as the house sets it, with a small pool of its own because it wants dates as `Date`. */
export function openBetterAuth(options: AuthOptions) {
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 3 })
  pool.on('error', options.onError)
  const db = new Kysely({ dialect: new PostgresDialect({ pool }), plugins: [new CamelCasePlugin()] })
  const auth = betterAuth({
    appName: 'Reisgenoot',
    baseURL: options.publicUrl,
    secret: options.secret,
    database: { db, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'reisgenoot',
      useSecureCookies: options.publicUrl.startsWith('https:'),
      database: { generateId: newId },
    },
    user: { modelName: 'loginUser', additionalFields: { locale: { type: 'string', defaultValue: 'nl' } } },
    account: { modelName: 'loginAccount' },
    verification: { modelName: 'loginVerification', storeIdentifier: 'hashed' },
    session: {
      modelName: 'loginSession',
      expiresIn: sessionDays * 24 * 60 * 60,
      additionalFields: { activeOrganisationId: { type: 'string', required: false, input: false } },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ user, token }) => {
        await options.sendReset({ userId: user.id, email: user.email, name: user.name, token })
      },
    },
  })
  return { api: auth.api, hashPassword, close: () => db.destroy() }
}
