import type { Temporal } from 'temporal-polyfill'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { keepSilenceAfter } from './ledger.ts'

/**
 * Takes back a touch that was logged by mistake, with the miss it counted as. Again changes nothing.
 * @throws Refusal `touch-has-subject` when it belongs to a message or bump that stays.
 */
export async function withdrawTouch(
  tx: Tx,
  by: Colleague,
  touchId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const touch = await heldTouch(tx, by, touchId)
  if (touch.withdrawnAt) return
  if (touch.subjectId) throw new Refusal('touch-has-subject')
  const at = now.toString()
  for (const table of ['touch', 'whereNow'] as const) {
    await tx
      .updateTable(table)
      .set({ withdrawnAt: at })
      .where('organisationId', '=', organisationId)
      .where('touchId', '=', touchId)
      .execute()
  }
  const { customerId } = touch
  const engagementId = touch.engagementId ?? undefined
  await recordEvent(tx, by, { kind: 'touch.withdrawn', subjectId: touchId, at, customerId, engagementId })
  await keepSilenceAfter(tx, organisationId, { customerId, engagementId })
}

/** Takes back the touches of something that was itself taken back, such as an answer noted by mistake. */
export async function withdrawTouchesOf(
  tx: Tx,
  by: Colleague,
  subjectId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const at = now.toString()
  const touches = await tx
    .updateTable('touch')
    .set({ withdrawnAt: at })
    .where('organisationId', '=', organisationId)
    .where('subjectId', '=', subjectId)
    .where('withdrawnAt', 'is', null)
    .returning(['touchId', 'customerId', 'engagementId'])
    .execute()
  for (const { touchId, customerId, engagementId: of } of touches) {
    const engagementId = of ?? undefined
    await recordEvent(tx, by, { kind: 'touch.withdrawn', subjectId: touchId, at, customerId, engagementId })
    await keepSilenceAfter(tx, organisationId, { customerId, engagementId })
  }
}

/**
 * Brings back a touch that was withdrawn, with the miss it counted as: as it was. One that stands changes nothing.
 * @throws Refusal `not-found`, `touch-has-subject` for one that comes back with what it belongs to.
 */
export async function restoreTouch(
  tx: Tx,
  by: Colleague,
  touchId: string,
  now: Temporal.Instant,
): Promise<void> {
  const touch = await heldTouch(tx, by, touchId)
  if (!touch.withdrawnAt) return
  if (touch.subjectId) throw new Refusal('touch-has-subject')
  await putBack(tx, by, { ...touch, touchId }, now)
}

/** Brings back the touches of something that was itself brought back. */
export async function restoreTouchesOf(
  tx: Tx,
  by: Colleague,
  subjectId: string,
  now: Temporal.Instant,
): Promise<void> {
  const touches = await tx
    .selectFrom('touch')
    .select(['touchId', 'customerId', 'engagementId'])
    .where('organisationId', '=', by.organisationId)
    .where('subjectId', '=', subjectId)
    .where('withdrawnAt', 'is not', null)
    .execute()
  for (const touch of touches) await putBack(tx, by, touch, now)
}

async function putBack(
  tx: Tx,
  by: Colleague,
  touch: { touchId: string; customerId: string; engagementId: string | null },
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const { touchId, customerId } = touch
  const engagementId = touch.engagementId ?? undefined
  for (const table of ['touch', 'whereNow'] as const) {
    await tx
      .updateTable(table)
      .set({ withdrawnAt: null })
      .where('organisationId', '=', organisationId)
      .where('touchId', '=', touchId)
      .execute()
  }
  const at = now.toString()
  await recordEvent(tx, by, { kind: 'touch.restored', subjectId: touchId, at, customerId, engagementId })
  await keepSilenceAfter(tx, organisationId, { customerId, engagementId })
}

const heldTouch = async (tx: Tx, { organisationId }: Colleague, touchId: string) =>
  found(
    await tx
      .selectFrom('touch')
      .select(['customerId', 'engagementId', 'subjectId', 'withdrawnAt'])
      .where('organisationId', '=', organisationId)
      .where('touchId', '=', touchId)
      .forUpdate()
      .executeTakeFirst(),
  )
