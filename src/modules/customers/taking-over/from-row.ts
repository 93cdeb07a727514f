import type { AddressParts } from '../contacts.ts'
import type { Contact, ContactRow, PostalAddress } from '../import/contact-row.ts'
import { nameFrom } from '../names.ts'
import type { Source } from '../sources.ts'
import type { WholeCustomer, WrittenContact } from '../write-customers.ts'
import { sourceOf } from './source-words.ts'

export interface Persona {
  personaId: string
  name: string
}

/** The customer that a row of a file becomes. */
export function wholeCustomer(
  customerId: string,
  row: ContactRow,
  personas: readonly Persona[],
): WholeCustomer {
  const contacts = row.contacts.map(contactParts)
  const general = row.emails.length + row.phones.length > 0 ? [generalContact(row)] : []
  const people = nameFrom(contacts)
  return {
    customerId,
    kind: row.kind,
    name: row.kind === 'company' ? row.company || people : people || row.company,
    worksAt: row.kind === 'person' && people !== '' ? row.company : '',
    personaId: personas.find(({ name }) => name === row.persona)?.personaId ?? null,
    ...sourceParts(row),
    ...{ referredById: null, note: row.note, labels: row.labels },
    contacts: [...contacts, ...general],
    addresses: row.addresses.map(addressParts),
  }
}

/** How they found us: one of our own words, or `other` with theirs. */
export function sourceParts({ source }: ContactRow): { source: Source | null; sourceDetail: string | null } {
  if (!source) return { source: null, sourceDetail: null }
  const known = sourceOf(source)
  return known ? { source: known, sourceDetail: null } : { source: 'other', sourceDetail: source }
}

export const contactParts = (contact: Contact): WrittenContact => ({
  ...{ firstName: contact.first, infix: contact.infix, lastName: contact.last, role: contact.role ?? '' },
  birthday: contact.birthday ?? null,
  emails: contact.emails,
  phones: contact.phones.map(({ label, number }) => ({ label, number })),
})

/** Addresses and numbers that belong to nobody in particular, as a contact without a name. */
export const generalContact = ({ emails, phones }: ContactRow): WrittenContact =>
  contactParts({ first: '', infix: '', last: '', emails, phones })

export const addressParts = (address: PostalAddress): AddressParts => ({
  ...address,
  houseNumber: address.houseNumber ?? '',
})
