import type { customerRoutes } from '../../modules/customers/customers.contract.ts'
import { nameFrom } from '../../modules/customers/names.ts'
import type { AnswerOf, CallOf } from '../../platform/http/contract.ts'

export type Customer = AnswerOf<typeof customerRoutes.customer>
type NewCustomer = CallOf<typeof customerRoutes.addCustomer>['body']

/** A telephone number or e-mail address as it is being written. Keys tell lines apart while they come and go. */
export interface PointDraft {
  key: string
  label: string
  value: string
}
export interface BirthdayDraft {
  day: string
  month: string
  year: string
}
export interface ContactDraft {
  key: string
  contactId?: string
  firstName: string
  infix: string
  lastName: string
  role: string
  birthday: BirthdayDraft
  emails: PointDraft[]
  phones: PointDraft[]
}
export type AddressDraft = Customer['addresses'][number] & { key: string }

/** A customer as the form holds it: every field is text, and there is always room for one more thing to write. */
export interface CustomerDraft {
  kind: Customer['kind']
  /** Empty for a person who is called after their contacts. */
  name: string
  worksAt: string
  contacts: ContactDraft[]
  addresses: AddressDraft[]
  persona: { id: string; name: string } | null
  source: Customer['source']
  sourceDetail: string
  referredBy: { id: string; name: string } | null
  note: string
}

const newKey = () => crypto.randomUUID()
export const blankPoint = (): PointDraft => ({ key: newKey(), label: '', value: '' })
const noBirthday: BirthdayDraft = { day: '', month: '', year: '' }
export const blankContact = (): ContactDraft => ({
  key: newKey(),
  ...{ firstName: '', infix: '', lastName: '', role: '', birthday: noBirthday },
  emails: [blankPoint()],
  phones: [blankPoint()],
})
export const blankAddress = (): AddressDraft => ({
  key: newKey(),
  ...{ label: '', street: '', houseNumber: '', postcode: '', city: '', region: '', country: '' },
})

export const blankDraft = (name = ''): CustomerDraft => ({
  kind: 'person',
  ...{ name: '', worksAt: '', sourceDetail: '', note: '' },
  contacts: [{ ...blankContact(), firstName: name }],
  addresses: [],
  ...{ persona: null, source: null, referredBy: null },
})

/** What is known of a customer, to be changed. */
export function draftOf(customer: Customer): CustomerDraft {
  const { kind, worksAt, persona, source, sourceDetail, referredBy, note } = customer
  const name = kind === 'person' && customer.name === nameFrom(customer.contacts) ? '' : customer.name
  const contacts = customer.contacts.map(
    ({ birthday, emails, phones, ...contact }): ContactDraft => ({
      ...contact,
      key: contact.contactId,
      birthday: birthday
        ? { day: String(birthday.day), month: String(birthday.month), year: String(birthday.year ?? '') }
        : noBirthday,
      emails: emails.map(({ label, address }) => ({ key: newKey(), label, value: address })),
      phones: phones.map(({ label, number }) => ({ key: newKey(), label, value: number })),
    }),
  )
  const addresses = customer.addresses.map((address) => ({ ...address, key: newKey() }))
  return withRoom({
    ...{ kind, name, worksAt, persona, source, referredBy, note, contacts, addresses },
    sourceDetail: sourceDetail ?? '',
  })
}

/** Without the lines that were left empty, so that what the server says about `contacts.0.emails.1` is about that line. */
export function tidy(draft: CustomerDraft): CustomerDraft {
  const written = (point: PointDraft) => point.value.trim() !== ''
  return {
    ...draft,
    contacts: draft.contacts
      .map((contact) => ({
        ...contact,
        emails: contact.emails.filter(written),
        phones: contact.phones.filter(written),
      }))
      .filter((contact) => !isBlank(contact)),
    addresses: draft.addresses.filter(({ key: _key, ...address }) =>
      Object.values(address).some((value) => value.trim() !== ''),
    ),
  }
}

const isBlank = ({ firstName, infix, lastName, role, birthday, emails, phones }: ContactDraft): boolean =>
  emails.length + phones.length === 0 &&
  [firstName, infix, lastName, role, birthday.day, birthday.month, birthday.year].every(
    (part) => !part.trim(),
  )

/** With an empty line wherever there is none, at the end, so that the lines before keep their number. */
export function withRoom(draft: CustomerDraft): CustomerDraft {
  const contacts = draft.contacts.map((contact) => ({
    ...contact,
    emails: contact.emails.length > 0 ? contact.emails : [blankPoint()],
    phones: contact.phones.length > 0 ? contact.phones : [blankPoint()],
  }))
  return { ...draft, contacts: contacts.length > 0 ? contacts : [blankContact()] }
}

/** What the server is told. */
export function partsOf(draft: CustomerDraft): NewCustomer {
  const { kind, name, worksAt, persona, source, note, contacts, addresses, referredBy } = draft
  return {
    ...{ kind, name, worksAt, source, note },
    personaId: persona?.id ?? null,
    sourceDetail: draft.sourceDetail.trim() || null,
    referredById: referredBy?.id ?? null,
    contacts: contacts.map(({ key: _key, birthday, emails, phones, ...contact }) => ({
      ...contact,
      birthday: birthdayOf(birthday),
      emails: emails.map(({ label, value }) => ({ label, address: value })),
      phones: phones.map(({ label, value }) => ({ label, number: value })),
    })),
    addresses: addresses.map(({ key: _key, ...address }) => address),
  }
}

/** Null when nothing was filled in; what is no number stays wrong, so that the server says so. */
function birthdayOf({ day, month, year }: BirthdayDraft) {
  if (!day.trim() && !month && !year.trim()) return null
  return { day: Number(day), month: Number(month), year: year.trim() ? Number(year) : null }
}
