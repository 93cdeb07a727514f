import type { Temporal } from 'temporal-polyfill'
import type { Auth } from '../../platform/auth/auth.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import type { LinkVisitor } from '../../platform/http/actor.ts'
import { revokeLinks } from '../../platform/links.ts'
import { Refusal } from '../../platform/refusal.ts'
import { addLogin } from './found-organisation.ts'
import { organisationOf } from './organisation.ts'
import { signIn, whoseSession, workFor } from './sessions.ts'

/** How somebody answers: with a name and password, with the password of their account, or by being signed in. */
export interface Acceptance {
  name?: string
  password?: string
  cookie?: string
}

/** What the invited person sees before they join. @throws Refusal `link-dead`. */
export async function showInvitation(tx: Tx, visitor: LinkVisitor) {
  const { email, role, inviter } = await pending(tx, visitor)
  const organisation = await organisationOf(tx, visitor.organisationId)
  const known = (await accountOf(tx, email)) !== undefined
  return { organisation: organisation.name, locale: organisation.locale, inviter, email, role, known }
}

/** The address that was invited: whose password an acceptance may try. @throws Refusal `link-dead`. */
export const invitedAddress = async (tx: Tx, visitor: LinkVisitor): Promise<string> =>
  (await pending(tx, visitor)).email

/**
 * Joins the organisation, once, in the role of the invitation. What comes back opens the session of whoever joined;
 * it runs after the commit, because only then is a new account there to sign in to.
 * @throws Refusal `link-dead`, `already-colleague`, `wrong-password`, `value-missing`, `value-too-short`.
 */
export async function acceptInvitation(
  house: House,
  tx: Tx,
  visitor: LinkVisitor,
  acceptance: Acceptance,
  now: Temporal.Instant,
): Promise<() => Promise<string[]>> {
  const { organisationId } = visitor
  const invitation = await pending(tx, visitor)
  const person = await whoJoins(house, tx, invitation, acceptance, now)
  const at = now.toString()
  const member = { name: person.name, email: person.email, role: invitation.role, joinedAt: at }
  const joined = await tx
    .insertInto('membership')
    .values({ organisationId, userId: person.userId, ...member })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'userId'])
        .doUpdateSet({ ...member, leftAt: null })
        .where('membership.leftAt', 'is not', null),
    )
    .returning('userId')
    .executeTakeFirst()
  if (!joined) throw new Refusal('already-colleague')
  const accepted = await tx
    .updateTable('invitation')
    .set({ acceptedAt: at, acceptedBy: person.userId })
    .where('organisationId', '=', organisationId)
    .where('invitationId', '=', visitor.subjectId)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .returning('invitationId')
    .executeTakeFirst()
  if (!accepted) throw new Refusal('link-dead')
  await revokeLinks(tx, { organisationId, kind: 'invitation', subjectId: visitor.subjectId, at })
  const by = { organisationId, userId: person.userId }
  await recordEvent(tx, by, { kind: 'colleague.joined', subjectId: person.userId, at })
  if (person.sessionToken) await workFor(tx, person.userId, organisationId, person.sessionToken)
  return person.openSession
}

interface Joining {
  userId: string
  name: string
  email: string
  /** Of a session that is there already, to point at this organisation. */
  sessionToken?: string
  openSession: () => Promise<string[]>
}

async function whoJoins(
  house: House,
  tx: Tx,
  { email }: { email: string },
  { name, password, cookie }: Acceptance,
  now: Temporal.Instant,
): Promise<Joining> {
  const { auth, secrets } = house
  if (!password) {
    const session = await whoseSession(tx, cookie, secrets.sessions, now)
    const account = session && (await accountOf(tx, session.email))
    if (!account) throw new Refusal('value-missing', { field: 'password' })
    return { ...account, email: session.email, sessionToken: session.token, openSession: async () => [] }
  }
  const account = await accountOf(tx, email)
  if (account) {
    const { cookies, token } = await signIn(auth, { email, password })
    return { ...account, email, sessionToken: token, openSession: async () => cookies }
  }
  return newColleague(auth, tx, { email, name, password })
}

async function newColleague(
  auth: Auth,
  tx: Tx,
  { email, name, password }: { email: string; name?: string; password: string },
): Promise<Joining> {
  if (!name) throw new Refusal('value-missing', { field: 'name' })
  if (password.length < 10) throw new Refusal('value-too-short', { field: 'password', value: 10 })
  const organisation = await tx.selectFrom('organisation').select('locale').executeTakeFirstOrThrow()
  const userId = await addLogin(tx, auth, { name, email, password, locale: organisation.locale })
  return { userId, name, email, openSession: async () => (await signIn(auth, { email, password })).cookies }
}

async function pending(tx: Tx, { kind, organisationId, subjectId }: LinkVisitor) {
  if (kind !== 'invitation') throw new Refusal('link-dead')
  const invitation = await tx
    .selectFrom('invitation')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'invitation.organisationId')
        .onRef('membership.userId', '=', 'invitation.invitedBy'),
    )
    .select(['invitation.email', 'invitation.role', 'membership.name as inviter'])
    .where('invitation.organisationId', '=', organisationId)
    .where('invitationId', '=', subjectId)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (!invitation) throw new Refusal('link-dead')
  return invitation
}

const accountOf = (tx: Tx, email: string) =>
  tx
    .selectFrom('loginUser')
    .select(['id as userId', 'name'])
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst()
