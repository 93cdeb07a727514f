import type { Temporal } from 'temporal-polyfill'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { openEngagements } from './travelling.ts'

/**
 * Puts a customer away: out of the list and the search, with everything kept. Again changes nothing.
 * @throws Refusal `customer-travels` while an engagement is open, since its customer would be forgotten.
 */
export async function archiveCustomer(
  tx: Tx,
  actor: Colleague,
  customerId: string,
  now: Temporal.Instant,
): Promise<void> {
  const archivedAt = await lockCustomer(tx, actor, customerId)
  if (archivedAt) return
  const open = await openEngagements(tx, actor.organisationId, customerId)
  if (open > 0) throw new Refusal('customer-travels')
  await setArchived(tx, actor, customerId, now.toString(), now)
  await tellOf(tx, actor, customerId, 'customer.archived', now)
}

/** Brings an archived customer back. Again changes nothing. */
export async function restoreCustomer(
  tx: Tx,
  actor: Colleague,
  customerId: string,
  now: Temporal.Instant,
): Promise<void> {
  const archivedAt = await lockCustomer(tx, actor, customerId)
  if (!archivedAt) return
  await setArchived(tx, actor, customerId, null, now)
  await tellOf(tx, actor, customerId, 'customer.restored', now)
}

async function lockCustomer(tx: Tx, actor: Colleague, customerId: string): Promise<string | null> {
  const customer = await tx
    .selectFrom('customer')
    .select('archivedAt')
    .where('organisationId', '=', actor.organisationId)
    .where('customerId', '=', customerId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return found(customer).archivedAt
}

async function setArchived(
  tx: Tx,
  actor: Colleague,
  customerId: string,
  archivedAt: string | null,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set((set) => ({ archivedAt, updatedAt: now.toString(), revision: set('revision', '+', 1) }))
    .where('organisationId', '=', actor.organisationId)
    .where('customerId', '=', customerId)
    .execute()
}

const tellOf = (tx: Tx, actor: Colleague, customerId: string, kind: string, now: Temporal.Instant) =>
  recordEvent(tx, actor, { kind, subjectId: customerId, customerId, at: now.toString() })
