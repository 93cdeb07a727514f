import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { beginStep, changedFields, holdJourney } from './changes.ts'
import { placedAt } from './ordering.ts'
import type { NewPhase, Phase, PhaseEdit } from './phases.contract.ts'
import { putInOrder } from './put-in-order.ts'
import { refuseWhenInUse } from './refuse-when-in-use.ts'

type PhaseRead = z.infer<typeof Phase>

/** As many as the map can draw. */
const most = 24

/** The phases of a journey in the order of the road, each with its number (1 is the first) and its moments. Two queries. */
export async function phasesOf(tx: Tx, organisationId: string, journeyId: string): Promise<PhaseRead[]> {
  const phases = await tx
    .selectFrom('phase')
    .select(['phaseId', 'name', 'voice', 'definition', 'example', 'advice', 'band'])
    .select([
      'stretch',
      'observable',
      'lasting',
      'promiseText',
      'promiseWorkingDays',
      'promiseTime',
      'revision',
    ])
    .where('organisationId', '=', organisationId)
    .where('journeyId', '=', journeyId)
    .orderBy('position')
    .execute()
  const moments = await tx
    .selectFrom('moment')
    .select(['momentId', 'phaseId', 'name'])
    .where('organisationId', '=', organisationId)
    .where(
      'phaseId',
      'in',
      tx
        .selectFrom('phase')
        .select('phaseId')
        .where('organisationId', '=', organisationId)
        .where('journeyId', '=', journeyId),
    )
    .orderBy('position')
    .execute()
  const byPhase = Map.groupBy(moments, ({ phaseId }) => phaseId)
  return phases.map((phase, index) => ({
    ...phase,
    number: index + 1,
    moments: (byPhase.get(phase.phaseId) ?? []).map(({ momentId, name }) => ({ momentId, name })),
  }))
}

/** One phase of this journey. @throws Refusal `not-found`. */
export async function phaseOf(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  phaseId: string,
): Promise<PhaseRead> {
  return found((await phasesOf(tx, organisationId, journeyId)).find((phase) => phase.phaseId === phaseId))
}

/**
 * A new phase with one moment. Band and stretch are those of the phase that it comes after (or before, as the first),
 * unless said.
 * @throws Refusal `too-many-phases`.
 */
export async function addPhase(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  { number, ...phase }: z.output<typeof NewPhase>,
  now: Temporal.Instant,
): Promise<PhaseRead> {
  await holdJourney(tx, actor, journeyId)
  const { organisationId } = actor
  const phases = await phasesOf(tx, organisationId, journeyId)
  if (phases.length >= most) throw new Refusal('too-many-phases')
  const index = Math.min((number ?? phases.length + 1) - 1, phases.length)
  const neighbour = phases[index - 1] ?? phases[0]
  const phaseId = newId()
  await beginStep(tx, actor, { journeyId, kind: 'phase.added', subjectId: phaseId }, now)
  await tx
    .insertInto('phase')
    .values({
      band: neighbour?.band ?? 'during',
      stretch: neighbour?.stretch ?? '',
      ...phase,
      ...{ organisationId, journeyId, phaseId, position: phases.length + 1 },
    })
    .execute()
  await tx.insertInto('moment').values({ organisationId, phaseId, momentId: newId(), position: 1 }).execute()
  const ids = phases.map((other) => other.phaseId)
  await putInOrder(tx, organisationId, 'phase', placedAt(ids, phaseId, index))
  return phaseOf(tx, organisationId, journeyId, phaseId)
}

/**
 * Changes what a phase says. What is left out stays.
 * @throws Refusal `conflict` when somebody saved another revision since; nothing is saved then.
 */
export async function editPhase(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  phaseId: string,
  { revision, ...edit }: z.output<typeof PhaseEdit>,
  now: Temporal.Instant,
): Promise<PhaseRead> {
  await holdJourney(tx, actor, journeyId)
  const phase = await phaseOf(tx, actor.organisationId, journeyId, phaseId)
  if (phase.revision !== revision) throw new Refusal('conflict')
  const fields = changedFields<typeof edit>(phase, edit)
  if (fields.length === 0) return phase
  await beginStep(tx, actor, { journeyId, kind: 'phase.edited', subjectId: phaseId, fields }, now)
  await tx
    .updateTable('phase')
    .set({ ...edit, revision: revision + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('phaseId', '=', phaseId)
    .execute()
  return phaseOf(tx, actor.organisationId, journeyId, phaseId)
}

export async function placePhase(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  phaseId: string,
  number: number,
  now: Temporal.Instant,
): Promise<void> {
  await holdJourney(tx, actor, journeyId)
  const phases = await phasesOf(tx, actor.organisationId, journeyId)
  const phase = found(phases.find((other) => other.phaseId === phaseId))
  if (phase.number === Math.min(number, phases.length)) return
  await beginStep(tx, actor, { journeyId, kind: 'phase.moved', subjectId: phaseId, fields: ['number'] }, now)
  const ids = phases.map((other) => other.phaseId)
  await putInOrder(tx, actor.organisationId, 'phase', placedAt(ids, phaseId, number - 1))
}

/**
 * Takes a phase off the road, with its moments, feelings and cards. Undo brings them all back.
 * @throws Refusal `phase-travelled` once customers have been in it, were asked about it, or had contact in it.
 */
export async function deletePhase(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  phaseId: string,
  now: Temporal.Instant,
): Promise<void> {
  await holdJourney(tx, actor, journeyId)
  const phases = await phasesOf(tx, actor.organisationId, journeyId)
  found(phases.find((other) => other.phaseId === phaseId))
  await beginStep(tx, actor, { journeyId, kind: 'phase.deleted', subjectId: phaseId }, now)
  await refuseWhenInUse('phase-travelled', () =>
    tx
      .deleteFrom('phase')
      .where('organisationId', '=', actor.organisationId)
      .where('phaseId', '=', phaseId)
      .execute(),
  )
  const rest = phases.map((other) => other.phaseId).filter((id) => id !== phaseId)
  await putInOrder(tx, actor.organisationId, 'phase', rest)
}
