import type { InsertObject } from 'kysely'
import type { Actor } from './actor.ts'
import type { Tx } from './database/database.ts'
import type { DB } from './database/generated/schema.ts'
import { newId } from './ids.ts'

/** What happened, in ids, kinds and field names; never personal text. */
export interface Happening {
  kind: string
  subjectId: string
  at: string
  customerId?: string
  engagementId?: string
  fields?: string[]
}

/** Writes the one event row of a change, in the transaction of that change. `by` is null for customers and jobs. */
export const recordEvent = (
  tx: Tx,
  by: Pick<Actor, 'organisationId'> & { userId?: string },
  happening: Happening,
): Promise<void> => recordEvents(tx, by, [happening])

/** The same for many changes that one person made at once. */
export async function recordEvents(
  tx: Tx,
  by: Pick<Actor, 'organisationId'> & { userId?: string },
  happenings: readonly Happening[],
): Promise<void> {
  if (happenings.length === 0) return
  await tx
    .insertInto('event')
    .values(happenings.map((happening) => eventRow(by, happening)))
    .execute()
}

/** The row of an event, for whoever writes it in one statement with the change itself. */
export const eventRow = (
  by: Pick<Actor, 'organisationId'> & { userId?: string },
  happening: Happening,
): InsertObject<DB, 'event'> => ({
  organisationId: by.organisationId,
  eventId: newId(),
  userId: by.userId ?? null,
  kind: happening.kind,
  subjectId: happening.subjectId,
  at: happening.at,
  customerId: happening.customerId ?? null,
  engagementId: happening.engagementId ?? null,
  fields: happening.fields ?? [],
})
