import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import { beginStep, holdJourney } from './changes.ts'
import type { Journey, ListedJourney } from './journeys.contract.ts'
import { phasesOf } from './phases.ts'
import { journeyTemplates } from './templates/templates.ts'

/** The journeys to start from, in the language of whoever asks. */
export function templatesFor({ locale }: Actor) {
  return journeyTemplates.map(({ key, name, description, phases }) => ({
    template: key,
    name: name[locale],
    description: description[locale],
    phases: phases.length,
  }))
}

/** All journeys that are not archived, the oldest first, with how much stands on them. */
export async function listJourneys(tx: Tx, actor: Actor): Promise<z.input<typeof ListedJourney>[]> {
  return tx
    .selectFrom('journey')
    .leftJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'journey.organisationId')
        .onRef('phase.journeyId', '=', 'journey.journeyId'),
    )
    .leftJoin('card', (join) =>
      join
        .onRef('card.organisationId', '=', 'phase.organisationId')
        .onRef('card.phaseId', '=', 'phase.phaseId'),
    )
    .select(['journey.journeyId', 'journey.name', 'template', 'version', 'changedOn'])
    .select(({ fn }) => [
      fn.count<number>('phase.phaseId').distinct().as('phases'),
      fn.count<number>('card.cardId').as('cards'),
    ])
    .where('journey.organisationId', '=', actor.organisationId)
    .where('archivedAt', 'is', null)
    .groupBy(['journey.organisationId', 'journey.journeyId'])
    .orderBy('journey.createdAt')
    .orderBy('journey.journeyId')
    .execute()
}

/** Name, version and whether it was put away. @throws Refusal `not-found`. */
export async function journeyHead(tx: Tx, organisationId: string, journeyId: string) {
  return found(
    await tx
      .selectFrom('journey')
      .select(['journeyId', 'name', 'template', 'version', 'changedOn', 'archivedAt'])
      .where('organisationId', '=', organisationId)
      .where('journeyId', '=', journeyId)
      .executeTakeFirst(),
  )
}

/** One journey whole, an archived one too: who travels it travels on. @throws Refusal `not-found`. */
export async function wholeJourney(
  tx: Tx,
  actor: Actor,
  journeyId: string,
): Promise<z.input<typeof Journey>> {
  const head = await journeyHead(tx, actor.organisationId, journeyId)
  return { ...head, phases: await phasesOf(tx, actor.organisationId, journeyId) }
}

export async function renameJourney(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  name: string,
  now: Temporal.Instant,
): Promise<void> {
  await holdJourney(tx, actor, journeyId)
  const head = await journeyHead(tx, actor.organisationId, journeyId)
  if (head.name === name) return
  await beginStep(
    tx,
    actor,
    { journeyId, kind: 'journey.renamed', subjectId: journeyId, fields: ['name'] },
    now,
  )
  await setOnJourney(tx, actor, journeyId, { name })
}

/** Puts a journey away: it leaves the list and is not changed any more; its travellers and figures stay. */
export async function archiveJourney(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  now: Temporal.Instant,
): Promise<void> {
  await holdJourney(tx, actor, journeyId)
  await beginStep(tx, actor, { journeyId, kind: 'journey.archived', subjectId: journeyId }, now)
  await setOnJourney(tx, actor, journeyId, { archivedAt: now.toString() })
}

async function setOnJourney(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  values: { name: string } | { archivedAt: string },
): Promise<void> {
  await tx
    .updateTable('journey')
    .set(values)
    .where('organisationId', '=', actor.organisationId)
    .where('journeyId', '=', journeyId)
    .execute()
}
