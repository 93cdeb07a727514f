import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/database.ts'
import { inSlices } from '../../../platform/in-slices.ts'
import { type AddressParts, addressesOfAll, type ContactParts, contactsOfAll } from '../contacts.ts'
import type { Contact, ContactRow } from '../import/contact-row.ts'
import { duplicateKeys } from '../import/duplicate-keys.ts'
import { personName } from '../import/names.ts'
import { ownIdPrefix } from '../import/own-csv.ts'
import { toE164 } from '../import/phones.ts'
import type { ExistingCustomers } from '../import/plan.ts'

/** A customer that is there already, as a row like those of a file, and where its contacts stand in the database. */
export interface Known {
  row: ContactRow
  /** Of each contact of the row, in its order. */
  contacts: { contactId: string; position: number }[]
  /** The contact that holds what belongs to nobody in particular. */
  general: { contactId: string; position: number } | undefined
}

/**
 * The customers who may be among `rows`, archived ones too: found by index on address, number, name, and by what
 * earlier imports kept. With `lock` they stay as they are until the end of the transaction.
 */
export async function knownCustomers(
  tx: Tx,
  organisationId: string,
  rows: readonly ContactRow[],
  lock: boolean,
): Promise<{ existing: ExistingCustomers; known: Map<string, Known> }> {
  const customerIds = await candidates(tx, organisationId, rows)
  if (customerIds.length === 0)
    return { existing: { keys: new Map(), customers: new Map() }, known: new Map() }
  const customers = await tx
    .selectFrom('customer as c')
    .leftJoin('persona', (on) =>
      on
        .onRef('persona.organisationId', '=', 'c.organisationId')
        .onRef('persona.personaId', '=', 'c.personaId'),
    )
    .select([
      'c.customerId',
      'c.kind',
      'c.name',
      'c.worksAt',
      'c.source',
      'c.sourceDetail',
      'c.note',
      'c.labels',
    ])
    .select('persona.name as persona')
    .where('c.organisationId', '=', organisationId)
    .where('c.customerId', 'in', customerIds)
    .orderBy('c.customerId')
    .$if(lock, (query) => query.forNoKeyUpdate('c'))
    .execute()
  const contacts = await contactsOfAll(tx, organisationId, customerIds)
  const addresses = await addressesOfAll(tx, organisationId, customerIds)
  const known = new Map(
    customers.map((customer) => [
      customer.customerId,
      asKnown(customer, contacts.get(customer.customerId) ?? [], addresses.get(customer.customerId) ?? []),
    ]),
  )
  const keys = await keysOf(tx, organisationId, known)
  return { known, existing: { keys, customers: new Map([...known].map(([id, { row }]) => [id, row])) } }
}

async function candidates(tx: Tx, organisationId: string, rows: readonly ContactRow[]): Promise<string[]> {
  const keys = (await inSlices(rows, duplicateKeys)).flat()
  const valuesOf = (kind: string) =>
    keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))
  const kept = keys.filter((key) => /^(row|id):/.test(key))
  const ownIds = valuesOf(`id:${ownIdPrefix.slice(0, -1)}`).filter((id) => /^[\da-f-]{36}$/i.test(id))
  const people = rows.flatMap(({ contacts }) => contacts.map(personName)).filter((name) => name !== '')
  const companies = rows.flatMap(({ kind, company }) => (kind === 'company' && company ? [company] : []))
  const { rows: found } = await sql<{ customerId: string }>`
    select customer_id from import_key
    where organisation_id = ${organisationId} and key = any (${kept}::text[])
    union
    select customer_id from customer
    where organisation_id = ${organisationId} and customer_id = any (${ownIds}::uuid[])
    union
    select customer_id from customer
    where organisation_id = ${organisationId} and kind = 'company'
      and name_plain = any (array(select plain_name(name) from unnest(${companies}::text[]) name))
    union
    select customer_id from contact
    where organisation_id = ${organisationId} and name_plain <> ''
      and name_plain = any (array(select plain_name(name) from unnest(${people}::text[]) name))
    union
    select k.customer_id from contact_point p join contact k using (organisation_id, contact_id)
    where p.organisation_id = ${organisationId}
      and p.normalised = any (${[...valuesOf('email'), ...valuesOf('phone')]}::text[])`.execute(tx)
  return found.map(({ customerId }) => customerId)
}

/** Who answers to which key: by what is known of them now, by their own id, and by what imports kept. */
async function keysOf(
  tx: Tx,
  organisationId: string,
  known: ReadonlyMap<string, Known>,
): Promise<Map<string, string[]>> {
  const kept = await tx
    .selectFrom('importKey')
    .select(['key', 'customerId'])
    .where('organisationId', '=', organisationId)
    .where('customerId', 'in', [...known.keys()])
    .execute()
  const own = await inSlices([...known], ([customerId, { row }]) => [
    { key: `id:${ownIdPrefix}${customerId}`, customerId },
    ...duplicateKeys(row).map((key) => ({ key, customerId })),
  ])
  const holders = Map.groupBy([...kept, ...own.flat()], ({ key }) => key)
  return new Map([...holders].map(([key, pairs]) => [key, pairs.map(({ customerId }) => customerId)]))
}

interface CustomerParts {
  kind: ContactRow['kind']
  name: string
  worksAt: string
  source: string | null
  sourceDetail: string | null
  note: string
  labels: string[]
  persona: string | null
}

function asKnown(customer: CustomerParts, contacts: ContactParts[], addresses: AddressParts[]): Known {
  const generalAt = contacts.findIndex(isGeneral)
  const general = customer.kind === 'company' || contacts.length > 1 ? contacts[generalAt] : undefined
  const people = contacts
    .map((contact, position) => ({ contact, position }))
    .filter(({ contact }) => contact !== general)
  const source = customer.source === 'other' ? (customer.sourceDetail ?? 'other') : customer.source
  return {
    contacts: people.map(({ contact: { contactId }, position }) => ({ contactId, position })),
    general: general && { contactId: general.contactId, position: generalAt },
    row: {
      line: 1,
      kind: customer.kind,
      company: customer.kind === 'company' ? customer.name : customer.worksAt,
      contacts: people.map(({ contact }) => asContact(contact)),
      emails: general?.emails ?? [],
      phones: (general?.phones ?? []).map(asPhone),
      addresses: addresses.map((address) => ({ ...address, houseNumber: address.houseNumber || undefined })),
      note: customer.note,
      ...(source && { source }),
      ...(customer.persona && { persona: customer.persona }),
      labels: customer.labels,
      unread: [],
      problems: [],
    },
  }
}

const isGeneral = ({ firstName, infix, lastName, role, birthday }: ContactParts): boolean =>
  firstName + infix + lastName + role === '' && birthday === null

const asContact = (contact: ContactParts): Contact => ({
  ...{ first: contact.firstName, infix: contact.infix, last: contact.lastName },
  ...(contact.role && { role: contact.role }),
  emails: contact.emails,
  phones: contact.phones.map(asPhone),
  ...(contact.birthday && { birthday: contact.birthday }),
})

const asPhone = ({ label, number }: { label: string; number: string }) => ({
  ...{ label, number },
  e164: toE164(number),
})
