import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { Alike } from './customers.contract.ts'
import { plainEmail, plainPhone } from './write-customers.ts'

/** From this likeness on (of 0 to 1, by trigrams) a name may be a slip of the pen for another. */
const nearlyTheSame = 0.6

/** At most ten customers, archived ones too, who may be the one that is being added; sure signs come first. */
export async function customersAlike(
  tx: Tx,
  { organisationId }: Actor,
  asked: { email?: string; phone?: string; name?: string; except?: string },
): Promise<z.input<typeof Alike>[]> {
  const email = asked.email ? plainEmail(asked.email) : ''
  const phone = asked.phone ? plainPhone(asked.phone) : ''
  const { rows } = await sql<z.input<typeof Alike>>`
    with sign as (
      select k.customer_id, case p.kind when 'email' then 1 else 2 end as rank
      from contact_point p join contact k using (organisation_id, contact_id)
      where p.organisation_id = ${organisationId}
        and p.normalised = any (${[email, phone].filter((value) => value.length > 3)}::text[])
      union all
      select hit.subject_id, 3
      from search_subjects(${asked.name ?? ''}, '{customer}', 50) hit
      join customer named on named.organisation_id = ${organisationId} and named.customer_id = hit.subject_id
      where similarity(plain_words(${asked.name ?? ''}), plain_words(named.name)) >= ${nearlyTheSame}
    ), alike as (select customer_id, min(rank) as rank from sign group by customer_id)
    select c.customer_id, c.name, c.archived_at is not null as archived,
      case alike.rank when 1 then 'email' when 2 then 'phone' else 'name' end as by,
      (select a.city from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id
        and a.city <> '' order by a.position limit 1) as city
    from alike join customer c on c.organisation_id = ${organisationId} and c.customer_id = alike.customer_id
    where c.customer_id is distinct from ${asked.except ?? null}::uuid
    order by alike.rank, c.archived_at is not null, c.name collate dutch, c.customer_id
    limit 10`.execute(tx)
  return rows
}
