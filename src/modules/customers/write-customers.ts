import { sql } from 'kysely'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import type { AddressParts, ContactParts } from './contacts.ts'
import type { customerKinds } from './customers.contract.ts'
import { toE164 } from './import/phones.ts'
import type { Source } from './sources.ts'

/** Contacts as they come in: one without an id is new. */
export type WrittenContact = Omit<ContactParts, 'contactId'> & { contactId?: string }

/** A customer that is complete and checked, ready to be written down. */
export interface WholeCustomer {
  customerId: string
  kind: (typeof customerKinds)[number]
  name: string
  worksAt: string
  personaId: string | null
  source: Source | null
  sourceDetail: string | null
  referredById: string | null
  note: string
  labels: string[]
  contacts: WrittenContact[]
  addresses: AddressParts[]
}

/** What a part is attached to, and its place there, counted from 0. */
interface Place {
  organisationId: string
  customerId: string
  position: number
}
export type PlacedContact = Place & { contact: WrittenContact }
export type PlacedAddress = Place & { address: AddressParts }

/**
 * Writes new customers with all their parts, in a handful of statements however many they are. The words to find them
 * by are written once at the end: keeping them costs more than all the rest.
 */
export async function insertCustomers(
  tx: Tx,
  organisationId: string,
  customers: readonly WholeCustomer[],
  at: string,
): Promise<void> {
  if (customers.length === 0) return
  await sql`select set_config('reisgenoot.words', 'later', true)`.execute(tx)
  await tx
    .insertInto('customer')
    .values(
      customers.map(({ contacts: _contacts, addresses: _addresses, referredById, ...own }) => ({
        ...own,
        organisationId,
        referredByCustomerId: referredById,
        createdAt: at,
        updatedAt: at,
      })),
    )
    .execute()
  const placed = <T>(customerId: string, parts: readonly T[]) =>
    parts.map((part, position) => ({ organisationId, customerId, position, part }))
  await writeContacts(
    tx,
    customers.flatMap(({ customerId, contacts }) =>
      placed(customerId, contacts).map(({ part, ...place }) => ({ ...place, contact: part })),
    ),
  )
  await insertAddresses(
    tx,
    customers.flatMap(({ customerId, addresses }) =>
      placed(customerId, addresses).map(({ part, ...place }) => ({ ...place, address: part })),
    ),
  )
  const ids = customers.map(({ customerId }) => customerId)
  await sql`
    select set_config('reisgenoot.words', '', true), index_customers(${organisationId}::uuid, ${ids}::uuid[])`.execute(
    tx,
  )
}

/** Writes contacts, new ones and ones that have an id, and puts their e-mails and phones in place of the former. */
export async function writeContacts(tx: Tx, contacts: readonly PlacedContact[]): Promise<void> {
  const [first] = contacts
  if (!first) return
  const withIds = contacts.map((placed) => ({ ...placed, contactId: placed.contact.contactId ?? newId() }))
  const known = contacts.flatMap(({ contact }) => (contact.contactId ? [contact.contactId] : []))
  await tx
    .insertInto('contact')
    .values(
      withIds.map(({ contact: { firstName, infix, lastName, role, birthday }, ...place }) => ({
        ...{ organisationId: place.organisationId, customerId: place.customerId, contactId: place.contactId },
        ...{ position: place.position, firstName, infix, lastName, role },
        birthdayDay: birthday?.day ?? null,
        birthdayMonth: birthday?.month ?? null,
        birthdayYear: birthday?.year ?? null,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['organisationId', 'contactId']).doUpdateSet((set) => ({
        position: set.ref('excluded.position'),
        firstName: set.ref('excluded.firstName'),
        infix: set.ref('excluded.infix'),
        lastName: set.ref('excluded.lastName'),
        role: set.ref('excluded.role'),
        birthdayDay: set.ref('excluded.birthdayDay'),
        birthdayMonth: set.ref('excluded.birthdayMonth'),
        birthdayYear: set.ref('excluded.birthdayYear'),
      })),
    )
    .execute()
  if (known.length > 0) {
    await tx
      .deleteFrom('contactPoint')
      .where('organisationId', '=', first.organisationId)
      .where('contactId', 'in', known)
      .execute()
  }
  const points = withIds.flatMap(({ organisationId, contactId, contact }) =>
    pointsOf(contact).map((point, position) => ({
      ...point,
      ...{ organisationId, contactId, contactPointId: newId(), position },
    })),
  )
  if (points.length > 0) await tx.insertInto('contactPoint').values(points).execute()
}

const pointsOf = ({ emails, phones }: WrittenContact) => [
  ...emails.map(({ label, address }) => ({
    ...{ kind: 'email' as const, label, value: address },
    normalised: plainEmail(address),
  })),
  ...phones.map(({ label, number }) => ({
    ...{ kind: 'phone' as const, label, value: number },
    normalised: plainPhone(number),
  })),
]

/** By which an address is found again. */
export const plainEmail = (address: string): string => address.trim().toLowerCase()

/** By which a number is found again: its international form, or its digits when that cannot be told. */
export const plainPhone = (number: string): string => toE164(number) ?? number.replace(/\D/g, '')

export async function insertAddresses(tx: Tx, addresses: readonly PlacedAddress[]): Promise<void> {
  if (addresses.length === 0) return
  await tx
    .insertInto('address')
    .values(addresses.map(({ address, ...place }) => ({ ...place, ...address, addressId: newId() })))
    .execute()
}
