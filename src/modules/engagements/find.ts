import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'

/** The core of an engagement of this organisation. */
export interface EngagementCore {
  engagementId: string
  customerId: string
  journeyId: string
  name: string
  responsibleUserId: string
  standInUserId: string | null
}

/** @throws Refusal `not-found`. */
export async function findEngagement(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<EngagementCore> {
  return found(await coreOf(tx, organisationId, engagementId).executeTakeFirst())
}

/**
 * The same, held until the transaction ends: whoever else wants to change this engagement's travel waits, and then
 * sees what was done. @throws Refusal `not-found`.
 */
export async function holdEngagement(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  engagementId: string,
): Promise<EngagementCore> {
  return found(await coreOf(tx, organisationId, engagementId).forNoKeyUpdate().executeTakeFirst())
}

const coreOf = (tx: Tx, organisationId: string, engagementId: string) =>
  tx
    .selectFrom('engagement')
    .select(['engagementId', 'customerId', 'journeyId', 'name', 'responsibleUserId', 'standInUserId'])
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
