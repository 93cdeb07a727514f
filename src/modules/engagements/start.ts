import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { customerCard } from '../customers/customers.ts'
import { refuseOutsider } from '../staff/staff.ts'
import { keepSilence } from '../touches/touches.ts'
import type { engagementRoutes, NewEngagement } from './engagements.contract.ts'
import { holdEngagement } from './find.ts'
import { firstMove } from './moves.ts'

/**
 * A customer starts on a journey, in any of its phases. Gives the engagement's id.
 * @throws Refusal `not-found` for the customer; `journey-unknown`, `phase-of-other-journey`, `not-a-colleague`,
 * `same-colleague`, `day-in-future` with their field.
 */
export async function startEngagement(
  tx: Tx,
  by: Colleague,
  customerId: string,
  start: z.output<typeof NewEngagement>,
  now: Temporal.Instant,
): Promise<string> {
  const { organisationId, timeZone } = by
  const { journeyId, phaseId, name, standInUserId } = start
  const responsibleUserId = start.responsibleUserId ?? by.userId
  if ((await customerCard(tx, organisationId, customerId)).archived) throw new Refusal('not-found')
  await checkPhase(tx, by, { journeyId, phaseId })
  await checkColleagues(tx, by, { responsibleUserId, standInUserId })
  const today = dayIn(timeZone, now)
  const startedOn = start.startedOn ? Temporal.PlainDate.from(start.startedOn) : today
  if (Temporal.PlainDate.compare(startedOn, today) > 0)
    throw new Refusal('day-in-future', { field: 'startedOn' })
  const startedAt = startedOn.equals(today) ? now : startedOn.toZonedDateTime(timeZone).toInstant()
  const engagementId = newId()
  await tx
    .insertInto('engagement')
    .values({
      ...{ organisationId, engagementId, customerId, journeyId, name, responsibleUserId, standInUserId },
      startedOn: startedOn.toString(),
      lastHeardAt: startedAt.toString(),
      createdAt: now.toString(),
    })
    .execute()
  await firstMove(tx, by, { engagementId, phaseId }, startedAt)
  await keepSilence(tx, organisationId, engagementId)
  const at = now.toString()
  await recordEvent(tx, by, {
    kind: 'engagement.started',
    subjectId: engagementId,
    at,
    customerId,
    engagementId,
  })
  return engagementId
}

/**
 * Changes the name, who is responsible or who stands in; what is left out stays.
 * @throws Refusal `not-found`, `not-a-colleague`, `same-colleague`.
 */
export async function changeEngagement(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  change: z.output<typeof engagementRoutes.changeEngagement.body>,
  now: Temporal.Instant,
): Promise<void> {
  const before = await holdEngagement(tx, by, engagementId)
  const { name, responsibleUserId, standInUserId } = before
  const after = { name, responsibleUserId, standInUserId, ...change }
  const fields = (['name', 'responsibleUserId', 'standInUserId'] as const).filter(
    (field) => after[field] !== before[field],
  )
  if (fields.length === 0) return
  await checkColleagues(tx, by, after, fields)
  await tx
    .updateTable('engagement')
    .set(after)
    .where('organisationId', '=', by.organisationId)
    .where('engagementId', '=', engagementId)
    .execute()
  const { customerId } = before
  const at = now.toString()
  await recordEvent(tx, by, {
    kind: 'engagement.changed',
    subjectId: engagementId,
    at,
    customerId,
    engagementId,
    fields,
  })
}

async function checkPhase(
  tx: Tx,
  by: Actor,
  { journeyId, phaseId }: { journeyId: string; phaseId: string },
): Promise<void> {
  const journey = await tx
    .selectFrom('journey')
    .leftJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'journey.organisationId')
        .onRef('phase.journeyId', '=', 'journey.journeyId')
        .on('phase.phaseId', '=', phaseId),
    )
    .select('phase.phaseId')
    .where('journey.organisationId', '=', by.organisationId)
    .where('journey.journeyId', '=', journeyId)
    .where('journey.archivedAt', 'is', null)
    .executeTakeFirst()
  if (!journey) throw new Refusal('journey-unknown', { field: 'journeyId' })
  if (!journey.phaseId) throw new Refusal('phase-of-other-journey', { field: 'phaseId' })
}

/** Who is responsible and who stands in are two people who may take work on; only the named fields are looked at. */
async function checkColleagues(
  tx: Tx,
  by: Actor,
  people: { responsibleUserId: string; standInUserId: string | null },
  fields: readonly string[] = ['responsibleUserId', 'standInUserId'],
): Promise<void> {
  if (people.responsibleUserId === people.standInUserId) {
    throw new Refusal('same-colleague', { field: 'standInUserId' })
  }
  for (const field of ['responsibleUserId', 'standInUserId'] as const) {
    const userId = people[field]
    if (userId && fields.includes(field)) await refuseOutsider(tx, by.organisationId, userId, field)
  }
}
