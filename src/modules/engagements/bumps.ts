import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Bump, BumpStep } from './bumps.contract.ts'
import { type EngagementCore, findEngagement } from './find.ts'
import { putBack, takeOut } from './taken-back.ts'

/** The bumps of an engagement with what was done about them, newest first. */
export async function bumpsOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<z.input<typeof Bump>[]> {
  const bumps = await tx
    .selectFrom('bump')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'bump.organisationId')
        .onRef('membership.userId', '=', 'bump.notedBy'),
    )
    .select(['bumpId', 'phaseId', 'text', 'fromCustomer', 'notedAt', 'membership.name as notedByName'])
    .where('bump.organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('notedAt', 'desc')
    .orderBy('bumpId', 'desc')
    .execute()
  const steps = await tx
    .selectFrom('bumpStep')
    .innerJoin('bump', (join) =>
      join
        .onRef('bump.organisationId', '=', 'bumpStep.organisationId')
        .onRef('bump.bumpId', '=', 'bumpStep.bumpId'),
    )
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'bumpStep.organisationId')
        .onRef('membership.userId', '=', 'bumpStep.userId'),
    )
    .select(['bumpStep.bumpId', 'step', 'takenAt', 'bumpStep.userId', 'membership.name as byName'])
    .where('bumpStep.organisationId', '=', organisationId)
    .where('bump.engagementId', '=', engagementId)
    .orderBy('takenAt')
    .execute()
  const taken = Map.groupBy(steps, ({ bumpId }) => bumpId)
  return bumps.map((bump) => ({
    ...bump,
    steps: (taken.get(bump.bumpId) ?? []).map((step) => ({ ...step, step: step.step as BumpStep })),
  }))
}

/**
 * Notes that something went wrong or felt wrong. Gives its id.
 * @throws Refusal `not-found`, `phase-of-other-journey`.
 */
export async function noteBump(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  bump: { text: string; phaseId?: string },
  now: Temporal.Instant,
): Promise<string> {
  const engagement = await findEngagement(tx, by, engagementId)
  return writeBump(tx, by, engagement, { ...bump, fromCustomer: false }, now)
}

/** Writes a bump in the phase that is named, or else in the one the customer came in last. */
export async function writeBump(
  tx: Tx,
  by: Pick<Actor, 'organisationId'> & { userId?: string },
  { engagementId, customerId, journeyId }: EngagementCore,
  bump: { text: string; phaseId?: string; fromCustomer: boolean },
  now: Temporal.Instant,
): Promise<string> {
  const { organisationId } = by
  const { text, fromCustomer } = bump
  const bumpId = newId()
  const at = now.toString()
  const phaseId = bump.phaseId
    ? await phaseOfJourney(tx, organisationId, journeyId, bump.phaseId)
    : await lastPhase(tx, organisationId, engagementId)
  await tx
    .insertInto('bump')
    .values({
      ...{ organisationId, bumpId, engagementId, phaseId, text, fromCustomer },
      notedAt: at,
      notedBy: by.userId ?? null,
    })
    .execute()
  await recordEvent(tx, by, { kind: 'bump.noted', subjectId: bumpId, at, customerId, engagementId })
  return bumpId
}

async function phaseOfJourney(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  phaseId: string,
): Promise<string> {
  const phase = await tx
    .selectFrom('phase')
    .select('phaseId')
    .where('organisationId', '=', organisationId)
    .where('journeyId', '=', journeyId)
    .where('phaseId', '=', phaseId)
    .executeTakeFirst()
  if (!phase) throw new Refusal('phase-of-other-journey', { field: 'phaseId' })
  return phaseId
}

async function lastPhase(tx: Tx, organisationId: string, engagementId: string): Promise<string> {
  const { phaseId } = await tx
    .selectFrom('stay')
    .select('phaseId')
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .orderBy('enteredAt', 'desc')
    .executeTakeFirstOrThrow()
  return phaseId
}

/**
 * Takes back a bump that was noted by mistake.
 * @throws Refusal `bump-of-customer` for what a customer told us, `bump-has-steps` when something was done about it.
 */
export async function removeBump(
  tx: Tx,
  by: Colleague,
  bumpId: string,
  now: Temporal.Instant,
): Promise<void> {
  const bump = await holdBump(tx, by, bumpId)
  if (bump.fromCustomer) throw new Refusal('bump-of-customer')
  const step = await tx
    .selectFrom('bumpStep')
    .select('step')
    .where('organisationId', '=', by.organisationId)
    .where('bumpId', '=', bumpId)
    .executeTakeFirst()
  if (step) throw new Refusal('bump-has-steps')
  const { organisationId } = by
  await takeOut(tx, { organisationId, kind: 'bump', subjectId: bumpId, customerId: bump.customerId }, now)
  await record(tx, by, 'bump.removed', bump, now)
}

/** Brings back a bump that was taken back, as it was. @throws Refusal `not-found`. */
export async function restoreBump(
  tx: Tx,
  by: Colleague,
  bumpId: string,
  now: Temporal.Instant,
): Promise<void> {
  const about = await putBack(tx, { organisationId: by.organisationId, kind: 'bump', subjectId: bumpId })
  await record(tx, by, 'bump.restored', { bumpId, ...about }, now)
}

/** Heard, explained, solved or asked after, in any order. Who took it first stays on record; again changes nothing. */
export async function takeBumpStep(
  tx: Tx,
  by: Colleague,
  { bumpId, step }: { bumpId: string; step: BumpStep },
  now: Temporal.Instant,
): Promise<void> {
  const bump = await holdBump(tx, by, bumpId)
  const { organisationId, userId } = by
  const taken = await tx
    .insertInto('bumpStep')
    .values({ organisationId, bumpId, step, takenAt: now.toString(), userId })
    .onConflict((conflict) => conflict.columns(['organisationId', 'bumpId', 'step']).doNothing())
    .returning('step')
    .executeTakeFirst()
  if (taken) await record(tx, by, `bump.${step.replace('_', '-')}`, bump, now)
}

/** Takes back a step; a step that was not taken changes nothing. */
export async function undoBumpStep(
  tx: Tx,
  by: Colleague,
  { bumpId, step }: { bumpId: string; step: BumpStep },
  now: Temporal.Instant,
): Promise<void> {
  const bump = await holdBump(tx, by, bumpId)
  const undone = await tx
    .deleteFrom('bumpStep')
    .where('organisationId', '=', by.organisationId)
    .where('bumpId', '=', bumpId)
    .where('step', '=', step)
    .returning('step')
    .executeTakeFirst()
  if (undone) await record(tx, by, 'bump.step-undone', bump, now, [step])
}

async function holdBump(tx: Tx, by: Actor, bumpId: string) {
  const bump = await tx
    .selectFrom('bump')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organisationId', '=', 'bump.organisationId')
        .onRef('engagement.engagementId', '=', 'bump.engagementId'),
    )
    .select(['bumpId', 'fromCustomer', 'bump.engagementId', 'engagement.customerId'])
    .where('bump.organisationId', '=', by.organisationId)
    .where('bumpId', '=', bumpId)
    .forUpdate('bump')
    .executeTakeFirst()
  return found(bump)
}

const record = (
  tx: Tx,
  by: Colleague,
  kind: string,
  of: { bumpId: string; engagementId: string; customerId: string },
  now: Temporal.Instant,
  fields?: string[],
): Promise<void> =>
  recordEvent(tx, by, {
    kind,
    subjectId: of.bumpId,
    at: now.toString(),
    customerId: of.customerId,
    engagementId: of.engagementId,
    fields,
  })
