import type { z } from 'zod'
import type { Tx } from '../../platform/database/database.ts'
import type { Address, Contact } from './customers.contract.ts'

export type ContactParts = z.output<typeof Contact>
export type AddressParts = z.output<typeof Address>

/** The people of one customer in their order, with how they are reached. */
export async function contactsOf(
  tx: Tx,
  organisationId: string,
  customerId: string,
): Promise<ContactParts[]> {
  return (await contactsOfAll(tx, organisationId, [customerId])).get(customerId) ?? []
}

/** The people of many customers, in two questions. A customer without contacts is not in the map. */
export async function contactsOfAll(
  tx: Tx,
  organisationId: string,
  customerIds: readonly string[],
): Promise<Map<string, ContactParts[]>> {
  const rows = await tx
    .selectFrom('contact')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('customerId', 'in', customerIds)
    .orderBy('customerId')
    .orderBy('position')
    .execute()
  const points = await pointsOf(
    tx,
    organisationId,
    rows.map(({ contactId }) => contactId),
  )
  const contacts = rows.map((row) => {
    const own = points.get(row.contactId) ?? []
    const { contactId, customerId, firstName, infix, lastName, role } = row
    const { birthdayDay: day, birthdayMonth: month, birthdayYear: year } = row
    return {
      customerId,
      contact: {
        ...{ contactId, firstName, infix, lastName, role },
        birthday: day !== null && month !== null ? { day, month, year } : null,
        emails: own.flatMap(({ kind, label, value }) =>
          kind === 'email' ? [{ label, address: value }] : [],
        ),
        phones: own.flatMap(({ kind, label, value }) => (kind === 'phone' ? [{ label, number: value }] : [])),
      },
    }
  })
  return grouped(
    contacts,
    (row) => row.customerId,
    (row) => row.contact,
  )
}

async function pointsOf(tx: Tx, organisationId: string, contactIds: readonly string[]) {
  if (contactIds.length === 0) return new Map<string, never[]>()
  const rows = await tx
    .selectFrom('contactPoint')
    .select(['contactId', 'kind', 'label', 'value'])
    .where('organisationId', '=', organisationId)
    .where('contactId', 'in', contactIds)
    .orderBy('contactId')
    .orderBy('position')
    .execute()
  return Map.groupBy(rows, ({ contactId }) => contactId)
}

/** The addresses of many customers. A customer without addresses is not in the map. */
export async function addressesOfAll(
  tx: Tx,
  organisationId: string,
  customerIds: readonly string[],
): Promise<Map<string, AddressParts[]>> {
  const rows = await tx
    .selectFrom('address')
    .select(['customerId', 'label', 'street', 'houseNumber', 'postcode', 'city', 'region', 'country'])
    .where('organisationId', '=', organisationId)
    .where('customerId', 'in', customerIds)
    .orderBy('customerId')
    .orderBy('position')
    .execute()
  return grouped(
    rows,
    (row) => row.customerId,
    ({ customerId: _customerId, ...address }) => address,
  )
}

function grouped<Row, Value>(
  rows: readonly Row[],
  key: (row: Row) => string,
  value: (row: Row) => Value,
): Map<string, Value[]> {
  const groups = Map.groupBy(rows, key)
  return new Map([...groups].map(([name, members]) => [name, members.map(value)]))
}
