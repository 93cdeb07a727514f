import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'

/** @throws Refusal `phase-unknown`, naming the field, when this journey has no such phase. */
export async function refuseUnknownPhase(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  phaseId: string,
): Promise<void> {
  const phase = await tx
    .selectFrom('phase')
    .select('phaseId')
    .where('organisationId', '=', organisationId)
    .where('journeyId', '=', journeyId)
    .where('phaseId', '=', phaseId)
    .executeTakeFirst()
  if (!phase) throw new Refusal('phase-unknown', { field: 'phaseId' })
}

/** @throws Refusal `persona-unknown`, naming the field, when there is no such persona, or it was put away. */
export async function refuseUnknownPersona(tx: Tx, organisationId: string, personaId: string): Promise<void> {
  const persona = await tx
    .selectFrom('persona')
    .select('personaId')
    .where('organisationId', '=', organisationId)
    .where('personaId', '=', personaId)
    .where('archivedAt', 'is', null)
    .executeTakeFirst()
  if (!persona) throw new Refusal('persona-unknown', { field: 'personaId' })
}
