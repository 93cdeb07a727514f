import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

/**
 * Gives one persona the cards and feelings of another, in every journey. What was seen at the one is only assumed of
 * the other: a copy is never evidence.
 */
export async function copyPersona(
  tx: Tx,
  organisationId: string,
  from: string,
  to: string,
  at: string,
): Promise<void> {
  await sql`
    insert into card (organisation_id, card_id, phase_id, persona_id, kind, position, text, short, prevent, prevent_short,
      turn_around, turn_around_short, answer, answer_short, answered_where, started_by, channel, initials, evidence,
      created_at, updated_at)
    select organisation_id, gen_random_uuid(), phase_id, ${to}, kind, position, text, short, prevent, prevent_short,
      turn_around, turn_around_short, answer, answer_short, answered_where, started_by, channel, initials,
      case evidence when 'seen' then 'assumed' else evidence end, ${at}, ${at}
    from card where organisation_id = ${organisationId} and persona_id = ${from}`.execute(tx)
  await sql`
    insert into feeling (organisation_id, moment_id, persona_id, intended, assumed)
    select organisation_id, moment_id, ${to}, intended, assumed
    from feeling where organisation_id = ${organisationId} and persona_id = ${from}`.execute(tx)
}
