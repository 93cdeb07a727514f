import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found } from '../../platform/refusal.ts'
import type { ChangeKind } from './undo.contract.ts'

/** One step of somebody in the design. Without a journey: in the personas, which every journey shares. */
export interface Step {
  journeyId: string | null
  kind: ChangeKind
  subjectId: string
  /** Names of the fields that change. */
  fields?: string[]
}

/**
 * Begins a step: from here to the end of the transaction (or the next step) the database keeps every row of the design
 * as it was and as it became, so that `undo` can take it back. Call it after the checks and before the first write.
 * What the actor had undone before can no longer be redone. Records the event and raises the journey's version.
 */
export async function beginStep(tx: Tx, actor: Colleague, step: Step, now: Temporal.Instant): Promise<void> {
  const { organisationId, userId } = actor
  const { journeyId, kind, subjectId } = step
  const changeId = newId()
  const at = now.toString()
  await tx
    .deleteFrom('journeyChange')
    .where('organisationId', '=', organisationId)
    .where('userId', '=', userId)
    .where('undoneAt', 'is not', null)
    .$if(journeyId !== null, (undone) =>
      undone.where((row) => row.or([row('journeyId', '=', journeyId), row('journeyId', 'is', null)])),
    )
    .execute()
  await tx
    .insertInto('journeyChange')
    .values({ organisationId, changeId, journeyId, userId, kind, subjectId, at })
    .execute()
  await keepRowsUnder(tx, changeId)
  if (journeyId !== null) await raiseVersion(tx, actor, journeyId, now)
  await recordEvent(tx, actor, { kind, subjectId, at, fields: step.fields ?? [] })
}

/** From here to the end of the transaction no rows are kept: for what is not a step that can be taken back. */
export async function keepNoRows(tx: Tx): Promise<void> {
  await keepRowsUnder(tx, '')
}

async function keepRowsUnder(tx: Tx, changeId: string): Promise<void> {
  await sql`select set_config('reisgenoot.journey_change', ${changeId}, true)`.execute(tx)
}

/**
 * The version rule: the first change on a later calendar day (the organisation's) makes a new version, dated that day.
 * Everything changed on one day is one version, so that a poster on the wall can be told from the map of today.
 */
export async function raiseVersion(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  now: Temporal.Instant,
): Promise<void> {
  const today = dayIn(actor.timeZone, now).toString()
  await tx
    .updateTable('journey')
    .set((journey) => ({ version: journey('version', '+', 1), changedOn: today }))
    .where('organisationId', '=', actor.organisationId)
    .where('journeyId', '=', journeyId)
    .where('changedOn', '<', today)
    .execute()
}

/**
 * Holds a journey for the rest of the transaction, so that two people change it one after the other.
 * @throws Refusal `not-found`, also for a journey that was archived.
 */
export async function holdJourney(tx: Tx, actor: Colleague, journeyId: string): Promise<void> {
  found(
    await tx
      .selectFrom('journey')
      .select('journeyId')
      .where('organisationId', '=', actor.organisationId)
      .where('journeyId', '=', journeyId)
      .where('archivedAt', 'is', null)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
}

/** Holds all personas for the rest of the transaction, so that two people change them one after the other. */
export async function holdPersonas(tx: Tx, organisationId: string): Promise<void> {
  await tx
    .selectFrom('persona')
    .select('personaId')
    .where('organisationId', '=', organisationId)
    .orderBy('personaId')
    .forNoKeyUpdate()
    .execute()
}

/** The names of the fields in `edit` that differ from `current`; what is left out of `edit` does not change. */
export function changedFields<Row extends object>(current: Row, edit: Partial<Row>): (keyof Row & string)[] {
  return (Object.keys(edit) as (keyof Row & string)[]).filter(
    (field) => edit[field] !== undefined && JSON.stringify(edit[field]) !== JSON.stringify(current[field]),
  )
}
