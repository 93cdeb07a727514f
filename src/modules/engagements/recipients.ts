import type { Tx } from '../../platform/database/database.ts'
import { Refusal } from '../../platform/refusal.ts'
import { type ContactParts, contactsOf, customerCard } from '../customers/customers.ts'

/** Somebody a message goes to; without an address it waits to be copied. */
export interface Recipient {
  /** Null when the customer has no contacts. */
  contactId: string | null
  firstName: string
  name: string
  address: string | undefined
}

/**
 * Who a message to a customer goes to: the chosen contacts, or everybody with an address. Two people who share an
 * address are one. When nobody has an address the first contact is it, or else the customer itself.
 * @throws Refusal `not-of-this-customer` for a contact of somebody else.
 */
export async function recipientsOf(
  tx: Tx,
  organisationId: string,
  customerId: string,
  chosen: readonly string[] | undefined,
): Promise<Recipient[]> {
  const contacts = await contactsOf(tx, organisationId, customerId)
  const known = new Set(contacts.map(({ contactId }) => contactId))
  if (chosen?.some((contactId) => !known.has(contactId))) {
    throw new Refusal('not-of-this-customer', { field: 'contactIds' })
  }
  const { name } = await customerCard(tx, organisationId, customerId)
  const people = contacts.map((contact) => ({
    contactId: contact.contactId,
    firstName: contact.firstName,
    name: nameOf(contact) || name,
    address: contact.emails[0]?.address,
  }))
  if (chosen) return oncePerAddress(people.filter(({ contactId }) => chosen.includes(contactId)))
  const reachable = people.filter(({ address }) => address !== undefined)
  if (reachable.length > 0) return oncePerAddress(reachable)
  return [people[0] ?? { contactId: null, firstName: '', name, address: undefined }]
}

const nameOf = ({ firstName, infix, lastName }: ContactParts): string =>
  [firstName, infix, lastName].filter(Boolean).join(' ')

function oncePerAddress(people: readonly Recipient[]): Recipient[] {
  const seen = new Set<string>()
  return people.filter(({ address }) => {
    if (address === undefined) return true
    const same = address.toLowerCase()
    return seen.has(same) ? false : seen.add(same)
  })
}
