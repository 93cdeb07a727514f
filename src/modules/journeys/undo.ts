import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { carryOut } from './carry-out.ts'
import { holdPersonas, keepNoRows, raiseVersion } from './changes.ts'
import { merged, type RowChange, reversed } from './row-images.ts'
import type { ChangeKind, TakenBack } from './undo.contract.ts'

type Direction = 'undone' | 'redone'

/**
 * Takes back the actor's own last step in this journey, or in the personas that all journeys share.
 * @throws Refusal `nothing-to-undo`; `change-overtaken` when somebody changed the same thing since.
 */
export const undo = (tx: Tx, actor: Colleague, journeyId: string, now: Temporal.Instant) =>
  stepBackOrForth(tx, actor, journeyId, 'undone', now)

/**
 * Does again what the actor took back last, as long as they did nothing else since.
 * @throws Refusal `nothing-to-redo`; `change-overtaken` when somebody changed the same thing since.
 */
export const redo = (tx: Tx, actor: Colleague, journeyId: string, now: Temporal.Instant) =>
  stepBackOrForth(tx, actor, journeyId, 'redone', now)

async function stepBackOrForth(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  direction: Direction,
  now: Temporal.Instant,
): Promise<z.input<typeof TakenBack>> {
  const { organisationId } = actor
  const at = now.toString()
  await holdDesign(tx, organisationId, journeyId)
  await keepNoRows(tx)
  const change = await lastStep(tx, actor, journeyId, direction)
  if (!change) throw new Refusal(direction === 'undone' ? 'nothing-to-undo' : 'nothing-to-redo')
  const kept = await tx
    .selectFrom('journeyChangeRow')
    .select(['subject', 'before', 'after'])
    .where('organisationId', '=', organisationId)
    .where('changeId', '=', change.changeId)
    .orderBy('ordinal')
    .execute()
  const rows = kept as RowChange[]
  await carryOut(tx, organisationId, merged(direction === 'undone' ? reversed(rows) : rows), at)
  await tx
    .updateTable('journeyChange')
    .set({ undoneAt: direction === 'undone' ? at : null })
    .where('organisationId', '=', organisationId)
    .where('changeId', '=', change.changeId)
    .execute()
  if (change.journeyId !== null) await raiseVersion(tx, actor, journeyId, now)
  await recordEvent(tx, actor, { kind: `${change.kind}.${direction}`, subjectId: change.subjectId, at })
  return { kind: change.kind as ChangeKind, subjectId: change.subjectId, at: change.at }
}

/** Holds the journey (an archived one too, since archiving can be taken back) and the personas. */
async function holdDesign(tx: Tx, organisationId: string, journeyId: string): Promise<void> {
  found(
    await tx
      .selectFrom('journey')
      .select('journeyId')
      .where('organisationId', '=', organisationId)
      .where('journeyId', '=', journeyId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
  await holdPersonas(tx, organisationId)
}

async function lastStep(tx: Tx, actor: Colleague, journeyId: string, direction: Direction) {
  const undoing = direction === 'undone'
  return tx
    .selectFrom('journeyChange')
    .select(['changeId', 'journeyId', 'kind', 'subjectId', 'at'])
    .where('organisationId', '=', actor.organisationId)
    .where('userId', '=', actor.userId)
    .where((change) => change.or([change('journeyId', '=', journeyId), change('journeyId', 'is', null)]))
    .where('undoneAt', undoing ? 'is' : 'is not', null)
    .orderBy('changeId', undoing ? 'desc' : 'asc')
    .limit(1)
    .executeTakeFirst()
}
