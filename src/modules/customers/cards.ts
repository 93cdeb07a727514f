import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import type { customerKinds } from './customers.contract.ts'

/** What other rooms need to know of a customer. */
export interface CustomerCard {
  customerId: string
  name: string
  kind: (typeof customerKinds)[number]
  personaId: string | null
  archived: boolean
  /** Where mail goes and who reads it: the first address of the first contact who has one. */
  mail: { address: string; name: string; contactId: string } | null
  phone: string | null
}

/** @throws Refusal `not-found` for a customer that is not in this organisation. */
export async function customerCard(
  tx: Tx,
  organisationId: string,
  customerId: string,
): Promise<CustomerCard> {
  return found((await customerCards(tx, organisationId, [customerId])).get(customerId))
}

/** Many customers in one question; who is not there is not in the map. */
export async function customerCards(
  tx: Tx,
  organisationId: string,
  customerIds: readonly string[],
): Promise<Map<string, CustomerCard>> {
  const { rows } = await sql<CustomerCard>`
    select c.customer_id, c.name, c.kind, c.persona_id, c.archived_at is not null as archived, mail.mail, phone.value as phone
    from customer c
    left join lateral (
      select jsonb_build_object('address', p.value, 'contactId', k.contact_id,
        'name', coalesce(nullif(concat_ws(' ', nullif(k.first_name, ''), nullif(k.infix, ''), nullif(k.last_name, '')), ''), c.name)) as mail
      from contact k join contact_point p using (organisation_id, contact_id)
      where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id and p.kind = 'email'
      order by k.position, p.position limit 1) mail on true
    left join lateral (
      select p.value from contact k join contact_point p using (organisation_id, contact_id)
      where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id and p.kind = 'phone'
      order by k.position, p.position limit 1) phone on true
    where c.organisation_id = ${organisationId} and c.customer_id = any (${customerIds}::uuid[])`.execute(tx)
  return new Map(rows.map((card) => [card.customerId, card]))
}
