import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'
import { beginStep, changedFields, holdJourney } from './changes.ts'
import type { Feeling } from './feelings.contract.ts'
import { refuseUnknownPersona } from './known-places.ts'

type FeelingRead = z.infer<typeof Feeling>

/** The feelings that we intend and assume for one persona, of the moments where something is said. One query. */
export async function feelingsOf(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  personaId: string,
): Promise<FeelingRead[]> {
  return tx
    .selectFrom('feeling')
    .select(['momentId', 'personaId', 'intended', 'assumed'])
    .where('organisationId', '=', organisationId)
    .where('personaId', '=', personaId)
    .where('momentId', 'in', momentIdsOf(tx, organisationId, journeyId))
    .execute()
}

const momentIdsOf = (tx: Tx, organisationId: string, journeyId: string) =>
  tx
    .selectFrom('moment')
    .innerJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'moment.organisationId')
        .onRef('phase.phaseId', '=', 'moment.phaseId'),
    )
    .select('moment.momentId')
    .where('phase.organisationId', '=', organisationId)
    .where('phase.journeyId', '=', journeyId)

/**
 * Says which feeling we intend or assume at a moment. Null takes it away; zero is a feeling: as expected.
 * @throws Refusal `moment-unknown` or `persona-unknown`, naming the field.
 */
export async function setFeeling(
  tx: Tx,
  actor: Colleague,
  journeyId: string,
  feeling: { momentId: string; personaId: string; intended?: number | null; assumed?: number | null },
  now: Temporal.Instant,
): Promise<FeelingRead> {
  const { organisationId } = actor
  const { momentId, personaId, ...said } = feeling
  await holdJourney(tx, actor, journeyId)
  const moments = await momentIdsOf(tx, organisationId, journeyId).execute()
  if (!moments.some((moment) => moment.momentId === momentId))
    throw new Refusal('moment-unknown', { field: 'momentId' })
  await refuseUnknownPersona(tx, organisationId, personaId)
  const feelings = await feelingsOf(tx, organisationId, journeyId, personaId)
  const before = feelings.find((other) => other.momentId === momentId)
  const current = before ?? { momentId, personaId, intended: null, assumed: null }
  const fields = changedFields<typeof said>(current, said)
  if (fields.length === 0) return current
  await beginStep(tx, actor, { journeyId, kind: 'feeling.set', subjectId: momentId, fields }, now)
  const wanted = { ...current, ...said }
  if (wanted.intended === null && wanted.assumed === null) {
    await tx
      .deleteFrom('feeling')
      .where('organisationId', '=', organisationId)
      .where('momentId', '=', momentId)
      .where('personaId', '=', personaId)
      .execute()
    return wanted
  }
  return tx
    .insertInto('feeling')
    .values({ organisationId, ...wanted })
    .onConflict((known) =>
      known
        .columns(['organisationId', 'momentId', 'personaId'])
        .doUpdateSet({ intended: wanted.intended, assumed: wanted.assumed }),
    )
    .returning(['momentId', 'personaId', 'intended', 'assumed'])
    .executeTakeFirstOrThrow()
}
