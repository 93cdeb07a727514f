import { fold } from './clean-text.ts'
import type { Contact, ContactRow, Email, Phone } from './contact-row.ts'
import { fingerprint } from './fingerprint.ts'
import { personName } from './names.ts'

/**
 * The keys by which this customer is found again, as `kind:value`:
 * `row` the content of the row itself (stored at import, it makes a second import change nothing),
 * `id` the number in its source, `email`, `phone` (E.164, no fax), `place` name and postcode, and `name`.
 */
export function duplicateKeys(row: ContactRow): string[] {
  const name = fold(row.kind === 'company' ? row.company : row.contacts.map(personName).join(' '))
  const emails = [...row.emails, ...row.contacts.flatMap((contact) => contact.emails)]
  const phones = [...row.phones, ...row.contacts.flatMap((contact) => contact.phones)]
  const postcodes = row.addresses
    .map((address) => fold(address.postcode))
    .filter((postcode) => postcode !== '')
  const keys = [
    `row:${fingerprint(contentOf(row))}`,
    ...(row.externalId === undefined ? [] : [`id:${row.externalId}`]),
    ...emails.map((email) => `email:${email.address.toLowerCase()}`),
    ...phones.flatMap((phone) => (phone.e164 && phone.label !== 'fax' ? [`phone:${phone.e164}`] : [])),
    ...(name === '' ? [] : postcodes.map((postcode) => `place:${name}|${postcode}`)),
    ...(name === '' ? [] : [`name:${name}`]),
  ]
  return [...new Set(keys)]
}

/** Everything that a row says about its customer, in a fixed order: not where it stood, nor what follows from it. */
function contentOf(row: ContactRow): string {
  const contacts = row.contacts.map(({ first, infix, last, role, birthday, emails, phones }) => {
    const date = birthday && [birthday.day, birthday.month, birthday.year]
    return [first, infix, last, role, date, emails.map(emailContent), phones.map(phoneContent)]
  })
  const addresses = row.addresses.map((address) => {
    const { label, street, houseNumber, postcode, city, region, country } = address
    return [label, street, houseNumber, postcode, city, region, country]
  })
  const unread = row.unread.map(({ field, value }) => [field, value])
  const own = [row.emails.map(emailContent), row.phones.map(phoneContent), row.note, row.labels, unread]
  const { kind, company, source, persona, externalId } = row
  return JSON.stringify([kind, company, contacts, addresses, own, source, persona, externalId])
}

const emailContent = ({ label, address }: Email): string[] => [label, address]
const phoneContent = ({ label, number }: Phone): string[] => [label, number]

/**
 * Whether a row may be about a known customer by its names: a shared mailbox or number is no proof.
 * Two companies go by the company's name; a missing name fits any; and initials fit a first name that begins so.
 * A person may turn out to be the one contact of a company, but takes in no company with other people.
 */
export function namesFit(known: ContactRow, row: ContactRow): boolean {
  const sameCompany = fold(known.company) === fold(row.company)
  if (known.kind === 'company' && row.kind === 'company') return sameCompany
  const named = (of: ContactRow): Contact[] => of.contacts.filter((contact) => personName(contact) !== '')
  if (known.kind !== row.kind && !sameCompany && known.company !== '' && row.company !== '') return false
  if (row.kind === 'company' && named(row).length !== 1) return false
  if (named(known).length === 0 || named(row).length === 0) return known.kind === row.kind || sameCompany
  return named(known).some((contact) => named(row).some((candidate) => contactNamesFit(contact, candidate)))
}

/** Who has no field for an infix writes "de Vries" as the last name. */
export const haveSameLastName = (one: Contact, other: Contact): boolean =>
  fold(one.infix + one.last) === fold(other.infix + other.last)

/** Whether two contacts may be the same person. */
export function contactNamesFit(one: Contact, other: Contact): boolean {
  const lasts = [fold(one.last), fold(other.last)]
  if (lasts[0] !== lasts[1] && !haveSameLastName(one, other) && !lasts.includes('')) return false
  const [short = '', long = ''] = [one.first, other.first].toSorted((a, b) => fold(a).length - fold(b).length)
  if (lasts.includes('')) return fold(short) === fold(long)
  return fold(short) === '' || fold(short) === fold(long) || isInitialsOf(short, long)
}

/** "J.P." fits "Jan Peter" and "Jan"; "Jan" fits "Jan Peter". */
function isInitialsOf(short: string, long: string): boolean {
  const words = long.split(/[\s.-]+/).map(fold)
  if (fold(short) === words[0]) return true
  const letters = /^(\p{L}\.?\s*)+$/u.test(short) && /^\p{Lu}+$/u.test(short.replace(/[.\s]/g, ''))
  return (
    letters &&
    [...fold(short)].every((letter, at) => words[at] === undefined || words[at]?.startsWith(letter))
  )
}
