import fc from 'fast-check'
import type { ContactRow, Phone } from './contact-row.ts'
import { toE164 } from './phones.ts'

/** Words that meet each other often, so that rows share names, addresses and numbers; some of them hostile. */
const word = (...words: string[]) => fc.constantFrom(...words)
const label = word('', 'home', 'work', 'een | ander', '\\')
const email = fc.record({ label, address: word('a@x.example', 'B@x.example', 'b@x.example', 'c@y.example') })
const phone = fc
  .record({ label, number: word('06-12345678', '+31612345678', '555 1111', '020 1234567') })
  .map((value): Phone => {
    const e164 = toE164(value.number)
    return e164 === undefined ? value : { ...value, e164 }
  })
const address = fc.record({
  label,
  street: word('Kade', 'Dorpsstraat', '| Laan\n'),
  houseNumber: word('1', '2'),
  postcode: word('', '1234 AB', '5678 CD'),
  city: word('', 'Dorp'),
  region: fc.constant(''),
  country: word('', 'Nederland'),
})
const birthday = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: word('1', '2').map(Number),
  year: fc.constantFrom(null, 1960),
})
const contact = fc.record(
  {
    first: word('Jan', 'J.', 'Karin', 'Anna'),
    infix: word('', 'de'),
    last: word('', 'Vries', 'Smit'),
    role: word('Eigenaar', '=baas'),
    emails: fc.array(email, { maxLength: 2 }),
    phones: fc.array(phone, { maxLength: 2 }),
    birthday,
  },
  { requiredKeys: ['first', 'infix', 'last', 'emails', 'phones'] },
)

const shared = {
  line: fc.constant(1),
  addresses: fc.array(address, { maxLength: 2 }),
  note: word('', 'een', 'twee\ndrie', "'=x", '"'),
  labels: fc.uniqueArray(word('klant', 'a | b', 'c\nd'), { maxLength: 2 }),
  unread: fc.constant<ContactRow['unread']>([]),
  problems: fc.constant<ContactRow['problems']>([]),
  source: fc.option(word('Beurs', '+tip'), { nil: undefined }),
}

/** Any row of a contact file: persons, and companies with and without contacts. */
export const anyRow: fc.Arbitrary<ContactRow> = fc
  .oneof(
    fc.record({
      ...shared,
      kind: fc.constant<'person' | 'company'>('person'),
      company: word('', 'Zon', 'Maan'),
      contacts: fc.tuple(contact),
      emails: fc.constant<ContactRow['emails']>([]),
      phones: fc.constant<ContactRow['phones']>([]),
    }),
    fc.record({
      ...shared,
      kind: fc.constant<'person' | 'company'>('company'),
      company: word('Zon', 'Maan', '@Ster'),
      contacts: fc.array(contact, { maxLength: 3 }),
      emails: fc.array(email, { maxLength: 2 }),
      phones: fc.array(phone, { maxLength: 1 }),
    }),
  )
  .map(({ source, ...row }) => ({ ...row, ...(source === undefined ? {} : { source }) }))
