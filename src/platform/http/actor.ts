import { sql } from 'kysely'
import type { Actor, Role } from '../actor.ts'
import type { Tx } from '../database/database.ts'

/** Somebody who is signed in; `actor` is missing while they belong to no organisation. */
export interface SignedIn {
  sessionId: string
  userId: string
  email: string
  actor?: Actor
}

interface SessionRow {
  sessionId: string
  userId: string
  organisationId: string | null
  role: Role | null
  name: string | null
  timeZone: string | null
  locale: 'nl' | 'en'
  email: string
}

/**
 * Whose session this is, and enters their organisation for the rest of the transaction: one question to the
 * database, which both finds the member and points row-level security.
 */
export async function enterAsMember(tx: Tx, token: string, at: string): Promise<SignedIn | undefined> {
  const { rows } = await sql<SessionRow>`
    select session_id, user_id, email, locale, organisation_id, time_zone, role, name,
      set_config('reisgenoot.organisation', coalesce(organisation_id::text, ''), true)
    from resolve_session(${token}, ${at})`.execute(tx)
  const row = rows[0]
  if (!row) return undefined
  const { sessionId, userId, email, locale, organisationId, timeZone, role, name } = row
  if (!organisationId || !timeZone || !role) return { sessionId, userId, email }
  return {
    sessionId,
    userId,
    email,
    actor: { organisationId, userId, role, email, locale, timeZone, name: name ?? '' },
  }
}

/** A visitor with a secret link: no account, one organisation, one subject. */
export interface LinkVisitor {
  organisationId: string
  linkId: string
  kind: string
  subjectId: string
}

/** What a secret link opens, and enters its organisation for the rest of the transaction. */
export async function enterByLink(tx: Tx, tokenHash: Buffer, at: string): Promise<LinkVisitor | undefined> {
  const { rows } = await sql<LinkVisitor>`
    select organisation_id, link_id, kind, subject_id,
      set_config('reisgenoot.organisation', organisation_id::text, true)
    from resolve_link(${tokenHash}, ${at})`.execute(tx)
  const row = rows[0]
  return (
    row && {
      organisationId: row.organisationId,
      linkId: row.linkId,
      kind: row.kind,
      subjectId: row.subjectId,
    }
  )
}
