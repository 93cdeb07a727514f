import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { beginStep, holdJourney } from './changes.ts'
import type { Moment } from './phases.contract.ts'
import { phaseOf } from './phases.ts'
import { putInOrder } from './put-in-order.ts'
import { refuseWhenInUse } from './refuse-when-in-use.ts'

type MomentRead = z.infer<typeof Moment>

/** Which moment of which phase of which journey. */
export interface MomentAddress {
  journeyId: string
  phaseId: string
  momentId: string
}

/** One more moment, as the last of its phase. @throws Refusal `moment-full` from the fourth on. */
export async function addMoment(
  tx: Tx,
  actor: Colleague,
  { journeyId, phaseId }: Omit<MomentAddress, 'momentId'>,
  name: string,
  now: Temporal.Instant,
): Promise<MomentRead> {
  await holdJourney(tx, actor, journeyId)
  const { organisationId } = actor
  const { moments } = await phaseOf(tx, organisationId, journeyId, phaseId)
  if (moments.length >= 3) throw new Refusal('moment-full')
  const momentId = newId()
  await beginStep(tx, actor, { journeyId, kind: 'moment.added', subjectId: momentId }, now)
  await tx
    .insertInto('moment')
    .values({ organisationId, phaseId, momentId, position: moments.length + 1, name })
    .execute()
  await putInOrder(tx, organisationId, 'moment', [...moments.map((other) => other.momentId), momentId])
  return { momentId, name }
}

export async function renameMoment(
  tx: Tx,
  actor: Colleague,
  { journeyId, phaseId, momentId }: MomentAddress,
  name: string,
  now: Temporal.Instant,
): Promise<MomentRead> {
  await holdJourney(tx, actor, journeyId)
  const { moments } = await phaseOf(tx, actor.organisationId, journeyId, phaseId)
  const moment = found(moments.find((other) => other.momentId === momentId))
  if (moment.name === name) return moment
  await beginStep(
    tx,
    actor,
    { journeyId, kind: 'moment.renamed', subjectId: momentId, fields: ['name'] },
    now,
  )
  await tx
    .updateTable('moment')
    .set({ name })
    .where('organisationId', '=', actor.organisationId)
    .where('momentId', '=', momentId)
    .execute()
  return { momentId, name }
}

/**
 * One moment less, with the feelings that stood there.
 * @throws Refusal `moment-last`; `moment-answered` once customers were asked about it.
 */
export async function removeMoment(
  tx: Tx,
  actor: Colleague,
  { journeyId, phaseId, momentId }: MomentAddress,
  now: Temporal.Instant,
): Promise<void> {
  await holdJourney(tx, actor, journeyId)
  const { organisationId } = actor
  const { moments } = await phaseOf(tx, organisationId, journeyId, phaseId)
  found(moments.find((other) => other.momentId === momentId))
  if (moments.length === 1) throw new Refusal('moment-last')
  await beginStep(tx, actor, { journeyId, kind: 'moment.removed', subjectId: momentId }, now)
  await refuseWhenInUse('moment-answered', () =>
    tx
      .deleteFrom('moment')
      .where('organisationId', '=', organisationId)
      .where('momentId', '=', momentId)
      .execute(),
  )
  const rest = moments.map((other) => other.momentId).filter((id) => id !== momentId)
  await putInOrder(tx, organisationId, 'moment', rest)
}
