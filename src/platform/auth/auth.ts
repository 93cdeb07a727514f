import type { openBetterAuth } from './better-auth.ts'

export const shortestPassword = 10
export const sessionDays = 30

/** Somebody asked for a new password: who, and the token that proves they read this mailbox. */
export interface ResetRequest {
  userId: string
  email: string
  name: string
  token: string
}

export interface AuthOptions {
  /** The database as the app's role. */
  databaseUrl: string
  /** Where the product is reached, such as https://reis.example; decides whether cookies are Secure. */
  publicUrl: string
  secret: string
  sendReset: (reset: ResetRequest) => Promise<void>
  onError: (error: Error) => void
}

type BetterAuth = ReturnType<typeof openBetterAuth>
const used = ['signInEmail', 'signOut', 'requestPasswordReset', 'resetPassword', 'changePassword'] as const

/** Passwords and sessions. None of its routes is exposed: the staff room calls it, so that every route has a contract. */
export interface Auth {
  api: Pick<BetterAuth['api'], (typeof used)[number]>
  hashPassword(password: string): Promise<string>
  close(): Promise<void>
}

/**
 * By better-auth, on the tables `login_*`. It is a third of what the product takes of memory and of the time to start,
 * and only signing in and passwords need it (who is signed in is read by `session-cookie.ts`): so it is opened by
 * whoever needs it first.
 */
export function openAuth(options: AuthOptions): Auth {
  let opened: Promise<BetterAuth> | undefined
  const open = () => {
    opened ??= import('./better-auth.ts').then(({ openBetterAuth }) => openBetterAuth(options))
    return opened
  }
  const later = (name: (typeof used)[number]) => async (given: never) => {
    const ask = (await open()).api[name] as (given: never) => Promise<unknown>
    return ask(given)
  }
  return {
    api: Object.fromEntries(used.map((name) => [name, later(name)])) as unknown as Auth['api'],
    hashPassword: async (password) => (await open()).hashPassword(password),
    close: async () => (await opened)?.close(),
  }
}
