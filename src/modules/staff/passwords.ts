import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import { type Auth, openAuth, type ResetRequest } from '../../platform/auth/auth.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { secretsFrom } from '../../platform/secrets.ts'
import { resetMail } from './mails/reset-mail.ts'

/** Where a new password is chosen. */
const resetAddress = (publicUrl: string, token: string): string => `${publicUrl}/new-password/${token}`

/**
 * Whether mail can leave here at all: by the server of the installation or of any organisation. It is the same for
 * everybody who asks, so that it tells nothing about an address.
 */
export async function isResetMailed(house: House): Promise<boolean> {
  if (house.mail.defaultRoute()) return true
  const { rows } = await sql<{ any: boolean }>`select any_mail_server() as any`.execute(house.database)
  return rows[0]?.any ?? false
}

/**
 * Starts the way to a new password for whoever has this address, and does not wait for it: an address that is known
 * must not take longer to answer than one that is not.
 */
export function askNewPassword(house: House, email: string): void {
  house.auth.api
    .requestPasswordReset({ body: { email } })
    .catch(() => house.report('A new password was asked for and could not be prepared.'))
}

/** Mails the address for a new password. A failure is said to whoever keeps the server, never to whoever asked. */
export async function sendResetMail(house: House, reset: ResetRequest): Promise<void> {
  try {
    const reason = await handOver(house, reset)
    if (reason) house.report(`A mail for a new password could not be sent: ${reason}.`)
  } catch {
    house.report('A mail for a new password could not be sent.')
  }
}

/**
 * Somebody's own organisation sends it. Who works for several gets it through the installation's own mail server
 * only: the mail server of one organisation must not carry the key to another.
 */
async function handOver(
  house: House,
  { userId, email, name, token }: ResetRequest,
): Promise<string | undefined> {
  const { rows } = await sql<{ organisationId: string; locale: 'nl' | 'en' }>`
    select o.organisation_id, u.locale from organisations_of_user(${userId}) o
    join login_user u on u.id = ${userId}`.execute(house.database)
  const [first] = rows
  if (!first) return 'this account belongs to no organisation'
  const route = await withinOrganisation(house.database, first.organisationId, async (tx) =>
    rows.length === 1 ? house.mail.routeOf(tx, first.organisationId) : house.mail.defaultRoute(),
  )
  if (!route) return 'there is no mail server for it; use npm run reset-owner'
  const words = textsIn(first.locale).staff.resetMail
  const outcome = await house.mail.send(route, {
    to: { address: email, name },
    messageId: `<${newId()}@${new URL(house.publicUrl).hostname}>`,
    ...resetMail(words, { name, address: resetAddress(house.publicUrl, token) }),
  })
  return outcome.kind === 'sent' ? undefined : outcome.reason
}

/**
 * The address where somebody chooses a new password, for whoever keeps the server to pass on; undefined when nobody
 * signs in with `email`. It works for an hour, and once.
 */
export async function makeResetAddress(
  options: { databaseUrl: string; publicUrl: string; secret: string },
  email: string,
): Promise<string | undefined> {
  let token: string | undefined
  const auth = openAuth({
    ...options,
    secret: secretsFrom(options.secret).sessions,
    sendReset: async (reset) => {
      token = reset.token
    },
    onError: () => {},
  })
  try {
    await auth.api.requestPasswordReset({ body: { email } })
  } finally {
    await auth.close()
  }
  return token && resetAddress(options.publicUrl, token)
}

/** @throws Refusal `reset-link-dead` when the token was used, is too old or never was. */
export async function chooseNewPassword(auth: Auth, token: string, password: string): Promise<void> {
  try {
    await auth.api.resetPassword({ body: { token, newPassword: password } })
  } catch (error) {
    if (isAPIError(error)) throw new Refusal('reset-link-dead')
    throw error
  }
}

/**
 * Changes the password of whoever the cookie belongs to, ends their other sessions, and gives the cookies of a fresh one.
 * @throws Refusal `wrong-current-password`.
 */
export async function changePassword(
  auth: Auth,
  cookie: string,
  passwords: { current: string; password: string },
): Promise<string[]> {
  try {
    const { headers } = await auth.api.changePassword({
      headers: new Headers({ cookie }),
      body: {
        currentPassword: passwords.current,
        newPassword: passwords.password,
        revokeOtherSessions: true,
      },
      returnHeaders: true,
    })
    return headers.getSetCookie()
  } catch (error) {
    if (isAPIError(error)) throw new Refusal('wrong-current-password', { field: 'current' })
    throw error
  }
}
