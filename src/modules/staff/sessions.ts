import { isAPIError } from 'better-auth/api'
import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Role } from '../../platform/actor.ts'
import type { Auth } from '../../platform/auth/auth.ts'
import { sessionTokenFrom } from '../../platform/auth/session-cookie.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { enterAsMember } from '../../platform/http/actor.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Credentials, Me, MyDetails } from './sessions.contract.ts'

/** A session that was just opened: the cookies that carry it, and its token in the database. */
export interface OpenedSession {
  cookies: string[]
  token: string
}

/**
 * Opens a session for whoever knows the password.
 * @throws Refusal `wrong-password`, the same for an unknown address as for a wrong password.
 */
export async function signIn(auth: Auth, credentials: z.output<typeof Credentials>): Promise<OpenedSession> {
  try {
    const { headers, response } = await auth.api.signInEmail({ body: credentials, returnHeaders: true })
    return { cookies: headers.getSetCookie(), token: response.token }
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

/** Who a cookie header belongs to, for the first question of a browser that may not be signed in. */
export function whoIsHere(
  { database, secrets }: House,
  cookie: string | undefined,
  now: Temporal.Instant,
): Promise<z.input<typeof Me> | null> {
  const token = sessionTokenFrom(cookie, secrets.sessions)
  if (!token) return Promise.resolve(null)
  return database
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const actor = (await enterAsMember(tx, token, now.toString()))?.actor
      return actor ? whoAmI(tx, actor) : null
    })
}

export async function whoAmI(tx: Tx, actor: Actor): Promise<z.input<typeof Me>> {
  const { userId, email, role, locale, organisationId } = actor
  const { phone, job, morningMail, memberName, ...organisation } = await tx
    .selectFrom('organisation')
    .innerJoin('membership', 'membership.organisationId', 'organisation.organisationId')
    .select([
      'organisation.organisationId',
      'organisation.name',
      'organisation.place',
      'organisation.timeZone',
      'organisation.locale',
    ])
    .select(['membership.name as memberName', 'membership.phone', 'membership.job', 'membership.morningMail'])
    .where('organisation.organisationId', '=', organisationId)
    .where('membership.userId', '=', userId)
    .executeTakeFirstOrThrow()
  return { userId, name: memberName, email, phone, job, morningMail, role, locale, organisation }
}

/** Everybody, a reader too, settles their own details; the language goes along to every organisation. */
export async function changeMe(
  tx: Tx,
  actor: Actor,
  { locale, ...details }: z.output<typeof MyDetails>,
  now: Temporal.Instant,
): Promise<z.input<typeof Me>> {
  const at = now.toString()
  const fields = Object.entries({ ...details, locale }).flatMap(([field, value]) =>
    value === undefined ? [] : [field],
  )
  if (fields.length === 0) return whoAmI(tx, actor)
  if (locale) {
    await tx.updateTable('loginUser').set({ locale, updatedAt: at }).where('id', '=', actor.userId).execute()
  }
  if (fields.some((field) => field !== 'locale')) {
    await tx
      .updateTable('membership')
      .set(details)
      .where('organisationId', '=', actor.organisationId)
      .where('userId', '=', actor.userId)
      .execute()
  }
  await recordEvent(tx, actor, { kind: 'colleague.changed', subjectId: actor.userId, at, fields })
  return whoAmI(tx, { ...actor, locale: locale ?? actor.locale })
}

/** Every organisation that somebody works for now, by name. */
export async function organisationsOf(tx: Tx, userId: string) {
  const { rows } = await sql<{ organisationId: string; name: string; role: Role }>`
    select organisation_id, name, role from organisations_of_user(${userId}) order by name collate dutch`.execute(
    tx,
  )
  return rows
}

/** Points the session that the cookie carries at another organisation. @throws Refusal `not-found`. */
export async function workFor(
  tx: Tx,
  userId: string,
  organisationId: string,
  sessionToken: string | undefined,
): Promise<void> {
  found((await organisationsOf(tx, userId)).find((one) => one.organisationId === organisationId))
  await tx
    .updateTable('loginSession')
    .set({ activeOrganisationId: organisationId })
    .where('token', '=', sessionToken ?? '')
    .where('userId', '=', userId)
    .execute()
}

/** Who is signed in in this browser, whatever organisation they work for; undefined for a stranger. */
export async function whoseSession(
  tx: Tx,
  cookie: string | undefined,
  secret: string,
  now: Temporal.Instant,
): Promise<{ userId: string; email: string; token: string } | undefined> {
  const token = sessionTokenFrom(cookie, secret)
  if (!token) return undefined
  const { rows } = await sql<{ userId: string; email: string }>`
    select user_id, email from resolve_session(${token}, ${now.toString()})`.execute(tx)
  return rows[0] && { ...rows[0], token }
}
