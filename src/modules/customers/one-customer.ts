import { jsonObjectFrom } from 'kysely/helpers/postgres'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import { addressesOfAll, contactsOf } from './contacts.ts'
import type { Customer } from './customers.contract.ts'
import { engagementLines } from './travelling.ts'

/** One customer with all parts. @throws Refusal `not-found`. */
export async function oneCustomer(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  customerId: string,
): Promise<z.input<typeof Customer>> {
  const {
    organisationId: _own,
    personaId,
    referredByCustomerId,
    namePlain,
    ...own
  } = found(
    await tx
      .selectFrom('customer as c')
      .selectAll()
      .select((one) => [
        jsonObjectFrom(
          one
            .selectFrom('persona')
            .select(['persona.personaId as id', 'persona.name'])
            .whereRef('persona.organisationId', '=', 'c.organisationId')
            .whereRef('persona.personaId', '=', 'c.personaId'),
        ).as('persona'),
        jsonObjectFrom(
          one
            .selectFrom('customer as bringer')
            .select(['bringer.customerId as id', 'bringer.name'])
            .whereRef('bringer.organisationId', '=', 'c.organisationId')
            .whereRef('bringer.customerId', '=', 'c.referredByCustomerId'),
        ).as('referredBy'),
      ])
      .where('c.organisationId', '=', organisationId)
      .where('c.customerId', '=', customerId)
      .executeTakeFirst(),
  )
  const addresses = await addressesOfAll(tx, organisationId, [customerId])
  return {
    ...own,
    contacts: await contactsOf(tx, organisationId, customerId),
    addresses: addresses.get(customerId) ?? [],
    brought: await broughtBy(tx, organisationId, customerId),
    engagements: await engagementLines(tx, organisationId, customerId),
  }
}

const broughtBy = (tx: Tx, organisationId: string, customerId: string) =>
  tx
    .selectFrom('customer')
    .select(['customerId as id', 'name'])
    .where('organisationId', '=', organisationId)
    .where('referredByCustomerId', '=', customerId)
    .orderBy('createdAt', 'desc')
    .orderBy('customerId', 'desc')
    .limit(100)
    .execute()
