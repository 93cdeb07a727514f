import { z } from 'zod'

/** What can be wrong with one value; the value is kept in the problem, and the sentence per code is in the texts. */
export const problemCodes = [
  'name-missing',
  'email-invalid',
  'phone-unreadable',
  'phone-scientific',
  'date-unreadable',
  'date-impossible',
  'date-incomplete',
  'date-order-assumed',
  'date-month-first',
  'cells-missing',
  'cells-extra',
  'card-not-closed',
  'line-unreadable',
  'charset-unknown',
  'photo-skipped',
] as const
export type ProblemCode = (typeof problemCodes)[number]

/** Why a piece of the file became no row at all. */
export const rejectionCodes = ['quotes-broken', 'card-empty', 'card-is-group', 'text-outside-card'] as const
export type RejectionCode = (typeof rejectionCodes)[number]

const email = z.object({ label: z.string(), address: z.string() })
const phone = z.object({ label: z.string(), number: z.string(), e164: z.string().optional() })
const birthday = z.object({ day: z.int(), month: z.int(), year: z.int().nullable() })
const address = z.object({
  label: z.string(),
  street: z.string(),
  houseNumber: z.string().optional(),
  postcode: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string(),
})
const contact = z.object({
  first: z.string(),
  /** The Dutch tussenvoegsel, as in "van der". */
  infix: z.string(),
  last: z.string(),
  role: z.string().optional(),
  emails: z.array(email),
  phones: z.array(phone),
  birthday: birthday.optional(),
})

/**
 * One customer as a file knows them, in the same shape for every format.
 *
 * A person has exactly one contact: themselves, with their own addresses, numbers and birthday; `company` is then
 * who they work for. Of a company, `company` is its name, `contacts` are people there (possibly none), and the
 * e-mail addresses and numbers on the row itself belong to nobody in particular.
 * Labels are `home`, `work`, `mobile`, `fax`, `other`, '' or the file's own word. Empty strings mean unknown.
 */
export const contactRow = z.object({
  /** 1-based: the line of a CSV file, the number of the card in a vCard file. */
  line: z.int().positive(),
  kind: z.enum(['person', 'company']),
  company: z.string(),
  contacts: z.array(contact),
  emails: z.array(email),
  phones: z.array(phone),
  addresses: z.array(address),
  note: z.string(),
  source: z.string().optional(),
  persona: z.string().optional(),
  externalId: z.string().optional(),
  labels: z.array(z.string()),
  /** Everything in the source that has no place above, under the name that the source gives it. */
  unread: z.array(z.object({ field: z.string(), value: z.string() })),
  problems: z.array(z.object({ field: z.string(), code: z.enum(problemCodes), value: z.string() })),
})

/** A piece of the file that is no contact, with its line or card number and the text that was found there. */
export const rejection = z.object({
  line: z.int().positive(),
  code: z.enum(rejectionCodes),
  detail: z.string(),
})

export type ContactRow = z.infer<typeof contactRow>
export type Rejection = z.infer<typeof rejection>
export type Contact = z.infer<typeof contact>
export type Email = z.infer<typeof email>
export type Phone = z.infer<typeof phone>
export type PostalAddress = z.infer<typeof address>
export type Problem = ContactRow['problems'][number]
