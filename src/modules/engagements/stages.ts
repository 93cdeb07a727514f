import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { holdEngagement } from './find.ts'
import type { NewStage, Stage, StageChange } from './stages.contract.ts'

/** The stages of an engagement, in their order. */
export function stagesOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<z.input<typeof Stage>[]> {
  return tx
    .selectFrom('stage')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'stage.organisationId')
        .onRef('membership.userId', '=', 'stage.doneBy'),
    )
    .select(['stageId', 'stage.name', 'explanation', 'startsOn', 'endsOn', 'startsAt', 'doneAt'])
    .select('membership.name as doneByName')
    .where('stage.organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('position')
    .orderBy('stageId')
    .execute()
}

/** Adds what will be done as the last stage. Gives its id. @throws Refusal for impossible days, `not-found`. */
export async function addStage(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  stage: z.output<typeof NewStage>,
  now: Temporal.Instant,
): Promise<string> {
  checkDays(stage)
  const { customerId } = await holdEngagement(tx, by, engagementId)
  const { organisationId } = by
  const last = await tx
    .selectFrom('stage')
    .select((select) => select.fn.max('position').as('position'))
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .executeTakeFirst()
  const stageId = newId()
  const position = (last?.position ?? 0) + 1
  await tx
    .insertInto('stage')
    .values({ organisationId, stageId, engagementId, position, ...stage })
    .execute()
  await record(tx, by, 'stage.added', { stageId, engagementId, customerId }, now)
  return stageId
}

/** Changes a stage; what is left out stays. @throws Refusal for impossible days, `not-found`. */
export async function changeStage(
  tx: Tx,
  by: Colleague,
  stageId: string,
  change: z.output<typeof StageChange>,
  now: Temporal.Instant,
): Promise<void> {
  const stage = await holdStage(tx, by, stageId)
  const { startsOn, endsOn, startsAt } = { ...stage, ...change }
  checkDays({ startsOn, endsOn, startsAt })
  const fields = Object.keys(change)
  if (fields.length === 0) return
  await tx
    .updateTable('stage')
    .set(change)
    .where('organisationId', '=', by.organisationId)
    .where('stageId', '=', stageId)
    .execute()
  await record(tx, by, 'stage.changed', stage, now, fields)
}

/** Puts a stage in another place; `place` 1 is the first, and one past the end is the last. */
export async function moveStage(
  tx: Tx,
  by: Colleague,
  stageId: string,
  place: number,
  now: Temporal.Instant,
): Promise<void> {
  const stage = await holdStage(tx, by, stageId)
  const stages = await stagesOf(tx, by, stage.engagementId)
  const order = stages.map((other) => other.stageId).filter((other) => other !== stageId)
  order.splice(place - 1, 0, stageId)
  for (const [index, moved] of order.entries()) {
    await tx
      .updateTable('stage')
      .set({ position: index + 1 })
      .where('organisationId', '=', by.organisationId)
      .where('stageId', '=', moved)
      .where('position', '!=', index + 1)
      .execute()
  }
  await record(tx, by, 'stage.moved', stage, now)
}

export async function removeStage(
  tx: Tx,
  by: Colleague,
  stageId: string,
  now: Temporal.Instant,
): Promise<void> {
  const stage = await holdStage(tx, by, stageId)
  await tx
    .deleteFrom('stage')
    .where('organisationId', '=', by.organisationId)
    .where('stageId', '=', stageId)
    .execute()
  await record(tx, by, 'stage.removed', stage, now)
}

/** A stage is done, or turns out not to be. The first who said so stays on record; again changes nothing. */
export async function setStageDone(
  tx: Tx,
  by: Colleague,
  stageId: string,
  done: boolean,
  now: Temporal.Instant,
): Promise<void> {
  const stage = await holdStage(tx, by, stageId)
  if ((stage.doneAt !== null) === done) return
  await tx
    .updateTable('stage')
    .set(done ? { doneAt: now.toString(), doneBy: by.userId } : { doneAt: null, doneBy: null })
    .where('organisationId', '=', by.organisationId)
    .where('stageId', '=', stageId)
    .execute()
  await record(tx, by, done ? 'stage.done' : 'stage.undone', stage, now)
}

async function holdStage(tx: Tx, by: Actor, stageId: string) {
  const { engagementId } = found(
    await tx
      .selectFrom('stage')
      .select('engagementId')
      .where('organisationId', '=', by.organisationId)
      .where('stageId', '=', stageId)
      .executeTakeFirst(),
  )
  const { customerId } = await holdEngagement(tx, by, engagementId)
  const stage = await tx
    .selectFrom('stage')
    .select(['startsOn', 'endsOn', 'startsAt', 'doneAt'])
    .where('organisationId', '=', by.organisationId)
    .where('stageId', '=', stageId)
    .executeTakeFirst()
  return { stageId, engagementId, customerId, ...found(stage) }
}

function checkDays(days: { startsOn: string | null; endsOn: string | null; startsAt: string | null }): void {
  const { startsOn, endsOn, startsAt } = days
  if (startsAt && !startsOn) throw new Refusal('time-without-day', { field: 'startsOn' })
  if (endsOn && !startsOn) throw new Refusal('value-missing', { field: 'startsOn' })
  if (startsOn && endsOn && endsOn < startsOn) throw new Refusal('ends-before-start', { field: 'endsOn' })
}

const record = (
  tx: Tx,
  by: Colleague,
  kind: string,
  of: { stageId: string; engagementId: string; customerId: string },
  now: Temporal.Instant,
  fields?: string[],
): Promise<void> =>
  recordEvent(tx, by, {
    kind,
    subjectId: of.stageId,
    at: now.toString(),
    customerId: of.customerId,
    engagementId: of.engagementId,
    fields,
  })
