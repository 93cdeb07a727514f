import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'

/** A row that somebody noted by mistake: the table that it stands in, and its id there. */
export interface TakenBack {
  organisationId: string
  kind: 'result' | 'bump' | 'response'
  subjectId: string
}

/** Long enough to think better of it; what was noted by mistake need not stay for good. */
const keptFor = { hours: 24 * 30 }

const placeOf = ({ kind }: TakenBack) => ({ table: sql.table(kind), id: sql.ref(`${kind}_id`) })

/** Takes a row out of its table and keeps it, so that `putBack` can bring it back as it was. */
export async function takeOut(
  tx: Tx,
  of: TakenBack & { customerId: string },
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId, kind, subjectId, customerId } = of
  const { table, id } = placeOf(of)
  await tx
    .deleteFrom('takenBack')
    .where('organisationId', '=', organisationId)
    .where('takenBackAt', '<', now.subtract(keptFor).toString())
    .execute()
  await sql`
    with gone as (
      delete from ${table} r where r.organisation_id = ${organisationId} and r.${id} = ${subjectId} returning to_jsonb(r) as content
    )
    insert into taken_back (organisation_id, subject_id, customer_id, kind, content, taken_back_at)
    select ${organisationId}, ${subjectId}, ${customerId}, ${kind}, content, ${now.toString()} from gone`.execute(
    tx,
  )
}

/** Brings back what was taken out, and says of which customer. @throws Refusal `not-found` when there is nothing (any more). */
export async function putBack(tx: Tx, of: TakenBack): Promise<{ customerId: string; engagementId: string }> {
  const { organisationId, kind, subjectId } = of
  const kept = await tx
    .deleteFrom('takenBack')
    .where('organisationId', '=', organisationId)
    .where('subjectId', '=', subjectId)
    .where('kind', '=', kind)
    .returning(['customerId', 'content'])
    .executeTakeFirst()
  if (!kept) throw new Refusal('not-found')
  const { table } = placeOf(of)
  const { rows } = await sql<{ engagementId: string }>`
    insert into ${table} select * from jsonb_populate_record(null::${table}, ${JSON.stringify(kept.content)})
    returning engagement_id`.execute(tx)
  const [row] = rows
  if (!row) throw new Refusal('not-found')
  return { customerId: kept.customerId, engagementId: row.engagementId }
}
