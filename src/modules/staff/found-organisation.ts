import type { Temporal } from 'temporal-polyfill'
import { asOwner, type Owner } from '../../platform/actor.ts'
import type { Auth } from '../../platform/auth/auth.ts'
import { enterOrganisation, type Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'

export interface Founding {
  organisationName: string
  place?: string
  ownerName: string
  email: string
  password: string
  locale: 'nl' | 'en'
}

/**
 * Makes an organisation with its owner, and enters it for the rest of the transaction.
 * @throws Refusal `email-taken` when somebody already signs in with this address.
 */
export async function foundOrganisation(
  tx: Tx,
  auth: Auth,
  founding: Founding,
  now: Temporal.Instant,
): Promise<Owner> {
  const at = now.toString()
  const organisationId = newId()
  const userId = await addLogin(tx, auth, { ...founding, name: founding.ownerName })
  await enterOrganisation(tx, organisationId)
  const organisation = {
    organisationId,
    name: founding.organisationName,
    place: founding.place ?? null,
    createdAt: at,
  }
  const { timeZone } = await tx
    .insertInto('organisation')
    .values({ ...organisation, locale: founding.locale })
    .returning('timeZone')
    .executeTakeFirstOrThrow()
  const member = { organisationId, userId, name: founding.ownerName, email: founding.email.toLowerCase() }
  await tx
    .insertInto('membership')
    .values({ ...member, role: 'owner', joinedAt: at })
    .execute()
  await recordEvent(tx, member, { kind: 'organisation.founded', subjectId: organisationId, at })
  return asOwner({ ...member, role: 'owner', locale: founding.locale, timeZone })
}

/** Somebody new who signs in with a password. @throws Refusal `email-taken`. */
export async function addLogin(
  tx: Tx,
  auth: Auth,
  login: { name: string; email: string; password: string; locale: 'nl' | 'en' },
): Promise<string> {
  const userId = newId()
  const user = await tx
    .insertInto('loginUser')
    .values({ id: userId, name: login.name, email: login.email.toLowerCase(), locale: login.locale })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!user) throw new Refusal('email-taken', { field: 'email' })
  const password = await auth.hashPassword(login.password)
  await tx
    .insertInto('loginAccount')
    .values({ id: newId(), userId, accountId: userId, providerId: 'credential', password })
    .execute()
  return userId
}
