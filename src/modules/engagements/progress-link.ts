import type { Temporal } from 'temporal-polyfill'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import type { LinkVisitor } from '../../platform/http/actor.ts'
import { livingLink, makeLink, revokeLinks } from '../../platform/links.ts'
import { mayMailLinks } from '../../platform/mail/reachable.ts'
import { Refusal } from '../../platform/refusal.ts'
import { findEngagement } from './find.ts'
import { progressPath } from './pages/progress-pages.contract.ts'

const addressOf = (house: House, token: string): string =>
  `${house.publicUrl}${progressPath.replace(':token', token)}`

const subject = (organisationId: string, engagementId: string, now: Temporal.Instant) => ({
  organisationId,
  kind: 'progress' as const,
  subjectId: engagementId,
  at: now.toString(),
})

/** The engagement whose progress page a visitor may see. @throws Refusal `link-dead` for a link to something else. */
export function engagementOfVisitor(visitor: LinkVisitor): string {
  if (visitor.kind !== 'progress') throw new Refusal('link-dead')
  return visitor.subjectId
}

/** The secret address of the progress page: the living one, or a new one when there is none. */
export async function progressAddress(
  house: House,
  tx: Tx,
  of: { organisationId: string; engagementId: string },
  now: Temporal.Instant,
): Promise<string> {
  const link = subject(of.organisationId, of.engagementId, now)
  const token = await livingLink(tx, house.secrets, link)
  return addressOf(house, token ?? (await makeLink(tx, house.secrets, link)))
}

/** `reachable` is false while the address works on this machine only. */
export interface ProgressLink {
  url: string | null
  reachable: boolean
}

/** The secret address as it is now, if there is one. @throws Refusal `not-found`. */
export async function progressLink(
  house: House,
  tx: Tx,
  by: Colleague,
  engagementId: string,
  now: Temporal.Instant,
): Promise<ProgressLink> {
  await findEngagement(tx, by, engagementId)
  const token = await livingLink(tx, house.secrets, subject(by.organisationId, engagementId, now))
  return { url: token ? addressOf(house, token) : null, reachable: mayMailLinks(house.publicUrl) }
}

/** A new secret address; the one before it stops working at once. @throws Refusal `not-found`. */
export async function renewProgressLink(
  house: House,
  tx: Tx,
  by: Colleague,
  engagementId: string,
  now: Temporal.Instant,
): Promise<ProgressLink> {
  await endProgressLink(tx, by, engagementId, now)
  const url = await progressAddress(house, tx, { organisationId: by.organisationId, engagementId }, now)
  await record(tx, by, 'progress-link.made', engagementId, now)
  return { url, reachable: mayMailLinks(house.publicUrl) }
}

/** The secret address stops working at once. @throws Refusal `not-found`. */
export async function endProgressLink(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  now: Temporal.Instant,
): Promise<void> {
  await findEngagement(tx, by, engagementId)
  await revokeLinks(tx, subject(by.organisationId, engagementId, now))
  await record(tx, by, 'progress-link.revoked', engagementId, now)
}

const record = (
  tx: Tx,
  by: Colleague,
  kind: string,
  engagementId: string,
  now: Temporal.Instant,
): Promise<void> => recordEvent(tx, by, { kind, subjectId: engagementId, at: now.toString(), engagementId })
