import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { dayExists } from './days-of-months.ts'
import { emailShape } from './import/email-shape.ts'
import { sources } from './sources.ts'

export const customerKinds = ['person', 'company'] as const

const line = (most: number) => z.string().trim().max(most)
const hasDigits = (number: string) => number.replace(/\D/g, '').length >= 3

/** Label: `home`, `work`, `mobile`, `fax`, `other`, '' or a word of one's own. */
const Email = z.object({
  label: line(40).default(''),
  address: line(254).pipe(z.email({ pattern: emailShape })),
})
const Phone = z.object({
  label: line(40).default(''),
  number: line(60)
    .min(1)
    .refine(hasDigits, { params: { code: 'value-not-phone' } }),
})
/** The year may be unknown. Whether the day is still to come is checked when it is kept. */
const Birthday = z
  .object({
    day: z.int().min(1).max(31),
    month: z.int().min(1).max(12),
    year: z.int().min(1850).max(2200).nullable().default(null),
  })
  .refine(dayExists, { params: { code: 'birthday-impossible' } })
/** With an id: a contact that is there already. Contacts that are left out are removed. */
export const ContactInput = z.object({
  contactId: z.uuid().optional(),
  firstName: line(100).default(''),
  infix: line(40).default(''),
  lastName: line(100).default(''),
  role: line(100).default(''),
  birthday: Birthday.nullable().default(null),
  emails: z.array(Email).max(10).default([]),
  phones: z.array(Phone).max(10).default([]),
})
export const AddressInput = z.object({
  label: line(40).default(''),
  street: line(200).default(''),
  houseNumber: line(20).default(''),
  postcode: line(20).default(''),
  city: line(100).default(''),
  region: line(100).default(''),
  country: line(60).default(''),
})

const parts = {
  kind: z.enum(customerKinds),
  /** Left empty, the name follows the contacts: "Jan & Els van der Berg". */
  name: line(200),
  worksAt: line(200),
  personaId: z.uuid().nullable(),
  source: z.enum(sources).nullable(),
  sourceDetail: line(500).nullable(),
  referredById: z.uuid().nullable(),
  note: z.string().max(20_000),
  labels: z.array(line(60).min(1)).max(50),
  contacts: z.array(ContactInput).max(50),
  addresses: z.array(AddressInput).max(20),
}
export const NewCustomer = z.object({
  kind: parts.kind.default('person'),
  name: parts.name.default(''),
  worksAt: parts.worksAt.default(''),
  personaId: parts.personaId.default(null),
  source: parts.source.default(null),
  sourceDetail: parts.sourceDetail.default(null),
  referredById: parts.referredById.default(null),
  note: parts.note.default(''),
  labels: parts.labels.default([]),
  contacts: parts.contacts.default([]),
  addresses: parts.addresses.default([]),
})
/** Any part, as a whole: a list that is sent replaces the list that is there. `revision` is the one last seen. */
export const CustomerChange = z.strictObject({ revision: z.int().min(1), ...z.object(parts).partial().shape })

const Named = z.object({ id: z.uuid(), name: z.string() })

/** Where an engagement is now. `number` counts the phases of its journey from 1. */
const PhaseNow = z.object({ engagementId: z.uuid(), phaseId: z.uuid(), number: z.int(), name: z.string() })

export const Contact = z.object({
  contactId: z.uuid(),
  firstName: z.string(),
  infix: z.string(),
  lastName: z.string(),
  role: z.string(),
  birthday: z.object({ day: z.int(), month: z.int(), year: z.int().nullable() }).nullable(),
  emails: z.array(z.object({ label: z.string(), address: z.string() })),
  phones: z.array(z.object({ label: z.string(), number: z.string() })),
})
export const Address = z.object({
  label: z.string(),
  street: z.string(),
  houseNumber: z.string(),
  postcode: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string(),
})

export const Customer = z.object({
  customerId: z.uuid(),
  revision: z.int(),
  kind: z.enum(customerKinds),
  name: z.string(),
  worksAt: z.string(),
  persona: Named.nullable(),
  source: z.enum(sources).nullable(),
  sourceDetail: z.string().nullable(),
  referredBy: Named.nullable(),
  /** Whom this customer brought; at most 100, newest first. */
  brought: z.array(Named),
  note: z.string(),
  labels: z.array(z.string()),
  contacts: z.array(Contact),
  addresses: z.array(Address),
  engagements: z.array(
    z.object({
      engagementId: z.uuid(),
      name: z.string(),
      journeyId: z.uuid(),
      startedOn: z.iso.date(),
      endedAt: z.iso.datetime().nullable(),
      phases: z.array(PhaseNow),
    }),
  ),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  archivedAt: z.iso.datetime().nullable(),
})

export const CustomerFilter = z.object({
  search: line(200).optional(),
  personaId: z.uuid().optional(),
  kind: z.enum(customerKinds).optional(),
  /** Customers with an open engagement that is in this phase now. */
  phaseId: z.uuid().optional(),
  /** Whether an engagement is open. */
  open: z.enum(['true', 'false']).optional(),
  source: z.enum(sources).optional(),
  archived: z.enum(['true', 'false']).default('false'),
  /** `next` of the page before. */
  after: z.string().max(1000).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

export const CustomerRow = z.object({
  customerId: z.uuid(),
  name: z.string(),
  kind: z.enum(customerKinds),
  persona: Named.nullable(),
  city: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  phases: z.array(PhaseNow),
  lastTouchAt: z.iso.datetime().nullable(),
})

export const Alike = z.object({
  customerId: z.uuid(),
  name: z.string(),
  city: z.string().nullable(),
  archived: z.boolean(),
  /** What is the same; a name may also nearly be. */
  by: z.enum(['email', 'phone', 'name']),
})

const customerParams = z.object({ customerId: z.uuid() })

export const customerRoutes = defineRoutes({
  listCustomers: {
    method: 'GET',
    path: '/api/customers',
    access: 'reader',
    summary: 'Customers by name, or when searching the best matches first (at most 200), a page at a time',
    query: CustomerFilter,
    returns: z.object({ customers: z.array(CustomerRow), next: z.string().nullable() }),
  },
  countCustomers: {
    method: 'GET',
    path: '/api/customers/count',
    access: 'reader',
    summary: 'How many customers a list has in all; when searching at most 200',
    query: CustomerFilter.omit({ after: true, limit: true }),
    returns: z.object({ many: z.int() }),
  },
  customersAlike: {
    method: 'GET',
    path: '/api/customers/alike',
    access: 'reader',
    summary: 'Customers that may be the one being added: same address or number, or nearly the same name',
    query: z.object({
      email: line(254).optional(),
      phone: line(60).optional(),
      name: line(200).optional(),
      /** Somebody who is known is not alike themselves. */
      except: z.uuid().optional(),
    }),
    returns: z.array(Alike),
  },
  customer: {
    method: 'GET',
    path: '/api/customers/:customerId',
    access: 'reader',
    summary: 'One customer, whole',
    params: customerParams,
    returns: Customer,
  },
  addCustomer: {
    method: 'POST',
    path: '/api/customers',
    access: 'colleague',
    summary: 'Add a person or company',
    body: NewCustomer,
    returns: Customer,
  },
  editCustomer: {
    method: 'PATCH',
    path: '/api/customers/:customerId',
    access: 'colleague',
    summary: 'Change any part of a customer, unless somebody else changed it since',
    params: customerParams,
    body: CustomerChange,
    returns: Customer,
  },
  archiveCustomer: {
    method: 'POST',
    path: '/api/customers/:customerId/archive',
    access: 'colleague',
    summary: 'Put a customer away; nothing is lost, and it can be restored',
    params: customerParams,
    returns: 'nothing',
  },
  restoreCustomer: {
    method: 'POST',
    path: '/api/customers/:customerId/restore',
    access: 'colleague',
    summary: 'Bring an archived customer back',
    params: customerParams,
    returns: 'nothing',
  },
})
