import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Owner } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { Organisation, organisationRoutes } from './organisation.contract.ts'

/** The facts of the organisation that this transaction is in. */
export function organisationOf(tx: Tx, organisationId: string): Promise<z.output<typeof Organisation>> {
  return tx
    .selectFrom('organisation')
    .select(['organisationId', 'name', 'place', 'phone', 'locale', 'timeZone', 'morningMailHour'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirstOrThrow()
}

export async function changeOrganisation(
  tx: Tx,
  actor: Owner,
  change: z.output<typeof organisationRoutes.changeOrganisation.body>,
  now: Temporal.Instant,
): Promise<z.output<typeof Organisation>> {
  const { organisationId } = actor
  const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]))
  if (fields.length > 0) {
    await tx.updateTable('organisation').set(change).where('organisationId', '=', organisationId).execute()
    const happening = { kind: 'organisation.changed', subjectId: organisationId, at: now.toString(), fields }
    await recordEvent(tx, actor, happening)
  }
  return organisationOf(tx, organisationId)
}
