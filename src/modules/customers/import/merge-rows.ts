import { fold } from './clean-text.ts'
import type { Contact, ContactRow, Email, Phone, PostalAddress } from './contact-row.ts'
import { contactNamesFit, haveSameLastName } from './duplicate-keys.ts'
import { personName } from './names.ts'

/** Parts of a customer that a merge can add to, or where two sources say different things. */
export const mergeFields = [
  'name',
  'company',
  'contact',
  'role',
  'email',
  'phone',
  'birthday',
  'address',
  'note',
  'label',
  'source',
  'persona',
] as const
export type MergeField = (typeof mergeFields)[number]

export type Merged = {
  row: ContactRow
  /** What the second row brings that was not there. */
  adds: MergeField[]
  /** Where the second row says something else; what was there stays, the other value is kept here. */
  conflicts: { field: MergeField; value: string }[]
}

/** Adds what a row knows to what is known: fills what is empty, puts new values beside old ones, replaces nothing. */
export function mergeRows(known: ContactRow, incoming: ContactRow): Merged {
  const row = known.kind === 'person' ? asPerson(incoming) : incoming
  const tools = mergeTools()
  const { adds, conflicts, single, several } = tools

  const contacts = [...known.contacts]
  for (const contact of row.contacts) {
    const at = known.kind === 'person' ? 0 : bestMatch(contacts, contact)
    const match = contacts[at]
    if (match) contacts[at] = mergeContact(match, contact, tools)
    else {
      contacts.push(contact)
      adds.add('contact')
    }
  }
  const taken = contacts.flatMap((contact) => contact.emails.map(emailKey))
  const takenPhones = contacts.flatMap((contact) => contact.phones.map(phoneKey))
  const source = single('source', known.source ?? '', row.source ?? '')
  const externalId = known.externalId ?? row.externalId
  const persona = single('persona', known.persona ?? '', row.persona ?? '')
  const merged: ContactRow = {
    ...known,
    company: single('company', known.company, row.company),
    contacts,
    emails: several(
      'email',
      known.emails,
      row.emails.filter((email) => !taken.includes(emailKey(email))),
      emailKey,
    ),
    phones: several(
      'phone',
      known.phones,
      row.phones.filter((phone) => !takenPhones.includes(phoneKey(phone))),
      phoneKey,
    ),
    addresses: mergeAddresses(known.addresses, row.addresses, tools),
    note: several('note', paragraphs(known.note), paragraphs(row.note), (line) => line.trim()).join('\n'),
    labels: several('label', known.labels, row.labels, (label) => label.toLowerCase()),
    ...(source === '' ? {} : { source }),
    ...(persona === '' ? {} : { persona }),
    ...(externalId === undefined ? {} : { externalId }),
  }
  return { row: merged, adds: mergeFields.filter((field) => adds.has(field)), conflicts }
}

/** What a row says of nobody in particular is the person's own where the customer is a person. */
function asPerson(row: ContactRow): ContactRow {
  const [contact] = row.contacts
  if (!contact || row.emails.length + row.phones.length === 0) return row
  const own = {
    ...contact,
    emails: [...contact.emails, ...row.emails],
    phones: [...contact.phones, ...row.phones],
  }
  return { ...row, contacts: [own, ...row.contacts.slice(1)], emails: [], phones: [] }
}

type Tools = ReturnType<typeof mergeTools>

/** Notes what a merge adds and where it finds a conflict. */
function mergeTools() {
  const adds = new Set<MergeField>()
  const conflicts: Merged['conflicts'] = []
  return {
    adds,
    conflicts,
    single(field: MergeField, old: string, value: string): string {
      if (old === '' && value !== '') adds.add(field)
      if (old !== '' && value !== '' && fold(old) !== fold(value)) conflicts.push({ field, value })
      return old === '' ? value : old
    },
    several<T>(field: MergeField, old: readonly T[], more: readonly T[], key: (value: T) => string): T[] {
      const fresh = more.filter((value) => !old.some((one) => key(one) === key(value)))
      if (fresh.length > 0) adds.add(field)
      return [...old, ...fresh]
    },
  }
}

/**
 * Which of the known contacts this one is, or -1: best the one who knows all of it already, then the one of the
 * same name, then one whose name fits. So a second merge finds everybody where the first one left them.
 */
function bestMatch(contacts: readonly Contact[], contact: Contact): number {
  const ranks = contacts.map((candidate) => {
    if (!contactNamesFit(candidate, contact) && !isNameless(candidate, contact))
      return Number.POSITIVE_INFINITY
    const tools = mergeTools()
    mergeContact(candidate, contact, tools)
    if (tools.adds.size === 0) return tools.conflicts.length === 0 ? 0 : 1
    return fold(personName(candidate)) === fold(personName(contact)) ? 2 : 3
  })
  const best = Math.min(...ranks)
  return best === Number.POSITIVE_INFINITY ? -1 : ranks.indexOf(best)
}

function mergeContact(known: Contact, contact: Contact, tools: Tools): Contact {
  const { single, several } = tools
  const role = single('role', known.role ?? '', contact.role ?? '')
  const birthday = mergeBirthday(known.birthday, contact.birthday, tools)
  // "de Vries" in one field and in two are the same, and must not become "de de Vries".
  const { infix, last } = haveSameLastName(known, contact) ? known : contact
  return {
    first: single('name', known.first, contact.first),
    infix: single('name', known.infix, infix),
    last: single('name', known.last, last),
    ...(role === '' ? {} : { role }),
    emails: several('email', known.emails, contact.emails, emailKey),
    phones: several('phone', known.phones, contact.phones, phoneKey),
    ...(birthday ? { birthday } : {}),
  }
}

const isNameless = (one: Contact, other: Contact): boolean =>
  personName(one) === '' || personName(other) === ''

const emailKey = (email: Email): string => email.address.toLowerCase()
const phoneKey = (phone: Phone): string => phone.e164 ?? phone.number.replace(/\D/g, '')
const paragraphs = (note: string): string[] => note.split('\n').filter((line) => line.trim() !== '')

/** A year that was unknown is filled in; another day or year is a conflict. */
function mergeBirthday(
  known: Contact['birthday'],
  birthday: Contact['birthday'],
  { adds, conflicts }: Tools,
): Contact['birthday'] {
  if (!birthday) return known
  const sameDay = known?.day === birthday.day && known.month === birthday.month
  if (!known || (sameDay && known.year === null && birthday.year !== null)) {
    adds.add('birthday')
    return birthday
  }
  if (!sameDay || (birthday.year !== null && birthday.year !== known.year)) {
    const { day, month, year } = birthday
    conflicts.push({ field: 'birthday', value: [day, month, ...(year === null ? [] : [year])].join('-') })
  }
  return known
}

/** An address that is known already gets what it lacked; the others stand beside it. */
function mergeAddresses(
  known: readonly PostalAddress[],
  more: readonly PostalAddress[],
  { adds, single }: Tools,
): PostalAddress[] {
  const addresses = [...known]
  for (const address of more) {
    const same = addresses.filter((candidate) => addressKey(candidate) === addressKey(address))
    const match = same.find((candidate) => lacksNothing(candidate, address)) ?? same[0]
    if (match) {
      const filled = addressParts.map((part) => [part, single('address', match[part], address[part])])
      addresses[addresses.indexOf(match)] = { ...match, ...Object.fromEntries(filled) }
    } else {
      addresses.push(address)
      adds.add('address')
    }
  }
  return addresses
}

const addressParts = ['street', 'postcode', 'city', 'region', 'country'] as const

const lacksNothing = (known: PostalAddress, address: PostalAddress): boolean =>
  addressParts.every((part) => known[part] !== '' || address[part] === '')

/** A postcode with a house number is an address; without them its own words are. */
const addressKey = ({ street, houseNumber, postcode, city }: PostalAddress): string =>
  postcode !== '' && houseNumber !== undefined
    ? fold(`${postcode} ${houseNumber}`)
    : fold([street, houseNumber, postcode, city].join(' '))
