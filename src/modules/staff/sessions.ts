import { isAPIError } from 'better-auth/api'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Auth } from '../../platform/auth/auth.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'
import type { Credentials, Me } from './staff.contract.ts'

/**
 * Opens a session for whoever knows the password, and gives the cookies that carry it.
 * @throws Refusal `wrong-password`, the same for an unknown address as for a wrong password.
 */
export async function signIn(
  auth: Auth,
  { email, password }: z.output<typeof Credentials>,
): Promise<string[]> {
  try {
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true })
    return headers.getSetCookie()
  } catch (error) {
    if (isAPIError(error)) throw new Refusal('wrong-password', { field: 'password' })
    throw error
  }
}

/** Ends the session that the cookie header carries, and gives the cookies that clear it. */
export async function signOut(auth: Auth, cookie: string): Promise<string[]> {
  const { headers } = await auth.api.signOut({ headers: new Headers({ cookie }), returnHeaders: true })
  return headers.getSetCookie()
}

export async function whoAmI(tx: Tx, actor: Actor): Promise<z.input<typeof Me>> {
  const organisation = await tx
    .selectFrom('organisation')
    .select(['organisationId', 'name', 'place', 'timeZone'])
    .where('organisationId', '=', actor.organisationId)
    .executeTakeFirstOrThrow()
  const { userId, name, email, role, locale } = actor
  return { userId, name, email, role, locale, organisation }
}
