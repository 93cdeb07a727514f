import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'

const idOf = { phase: 'phase_id', moment: 'moment_id', persona: 'persona_id', card: 'card_id' } as const

/** Gives the rows with these ids the positions 1, 2, 3… times `step`, and touches only those that stood elsewhere. */
export async function putInOrder(
  tx: Tx,
  organisationId: string,
  table: keyof typeof idOf,
  ids: readonly string[],
  step = 1,
): Promise<void> {
  await sql`
    update ${sql.table(table)} t set position = wanted.ordinality * ${step}::integer
    from unnest(${ids}::uuid[]) with ordinality as wanted (id, ordinality)
    where t.organisation_id = ${organisationId} and t.${sql.ref(idOf[table])} = wanted.id
      and t.position <> wanted.ordinality * ${step}::integer`.execute(tx)
}
