import type { Tx } from './database/database.ts'
import { newId } from './ids.ts'
import { hashToken, type Secrets } from './secrets.ts'

export type LinkKind = 'progress' | 'survey' | 'invitation'

/** A secret link to write down: whose, for what, until when. */
export interface NewLink {
  organisationId: string
  kind: LinkKind
  subjectId: string
  at: string
  expiresAt?: string
}

/** Makes a secret link and gives its token. The database keeps only the hash. */
export async function makeLink(tx: Tx, secrets: Secrets, link: NewLink): Promise<string> {
  const linkId = newId()
  const token = secrets.linkToken(linkId)
  await tx
    .insertInto('secretLink')
    .values({
      organisationId: link.organisationId,
      linkId,
      kind: link.kind,
      subjectId: link.subjectId,
      tokenHash: hashToken(token),
      createdAt: link.at,
      expiresAt: link.expiresAt ?? null,
    })
    .execute()
  return token
}

/** The token of the living link to a subject, grown again from its id; undefined when there is none. */
export async function livingLink(
  tx: Tx,
  secrets: Secrets,
  of: { organisationId: string; kind: LinkKind; subjectId: string; at: string },
): Promise<string | undefined> {
  const link = await tx
    .selectFrom('secretLink')
    .select('linkId')
    .where('organisationId', '=', of.organisationId)
    .where('kind', '=', of.kind)
    .where('subjectId', '=', of.subjectId)
    .where('revokedAt', 'is', null)
    .where((where) => where.or([where('expiresAt', 'is', null), where('expiresAt', '>', of.at)]))
    .orderBy('createdAt', 'desc')
    .executeTakeFirst()
  return link && secrets.linkToken(link.linkId)
}

/** Kills every living link to a subject; what was mailed before stops working at once. */
export async function revokeLinks(
  tx: Tx,
  of: { organisationId: string; kind: LinkKind; subjectId: string; at: string },
): Promise<void> {
  await tx
    .updateTable('secretLink')
    .set({ revokedAt: of.at })
    .where('organisationId', '=', of.organisationId)
    .where('kind', '=', of.kind)
    .where('subjectId', '=', of.subjectId)
    .where('revokedAt', 'is', null)
    .execute()
}
