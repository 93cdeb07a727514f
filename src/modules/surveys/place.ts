import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'
import { phasesOf } from '../journeys/journeys.ts'

/**
 * Where on the map an answer belongs: the moment that is named, else the last one of the phase.
 * @throws Refusal `phase-of-other-journey`, `moment-of-other-phase`.
 */
export async function momentOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  journeyId: string,
  place: { phaseId: string; momentId?: string },
): Promise<{ phaseId: string; momentId: string; words: string }> {
  const phases = await phasesOf(tx, organisationId, journeyId)
  const phase = phases.find(({ phaseId }) => phaseId === place.phaseId)
  if (!phase) throw new Refusal('phase-of-other-journey', { field: 'phaseId' })
  const moment = place.momentId
    ? phase.moments.find(({ momentId }) => momentId === place.momentId)
    : phase.moments.at(-1)
  if (!moment) throw new Refusal('moment-of-other-phase', { field: 'momentId' })
  return { phaseId: phase.phaseId, momentId: moment.momentId, words: moment.name || phase.name }
}
