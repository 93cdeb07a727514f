import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { Phone } from './sessions.contract.ts'

/** The facts of an organisation that pages, mails and rules depend on. */
export const Organisation = z.object({
  organisationId: z.uuid(),
  name: z.string(),
  place: z.string().nullable(),
  phone: z.string().nullable(),
  /** The language of pages and mails for customers. */
  locale: z.enum(['nl', 'en']),
  timeZone: z.string(),
  /** The hour at which the morning mail goes, in the organisation's time zone. */
  morningMailHour: z.int(),
})

/** A place of the time zone database, not an offset: those have no summer time, and the database reads them the other way round. */
const TimeZone = z
  .string()
  .max(60)
  .refine(isTimeZone, { params: { code: 'time-zone-unknown' } })

export const organisationRoutes = defineRoutes({
  organisation: {
    method: 'GET',
    path: '/api/organisation',
    access: 'reader',
    summary: 'Name, place, phone, language, time zone and hour of the morning mail',
    returns: Organisation,
  },
  changeOrganisation: {
    method: 'PATCH',
    path: '/api/organisation',
    access: 'owner',
    summary: 'Change the facts of the organisation; what is left out stays as it was',
    body: z.object({
      name: z.string().trim().min(1).max(120).optional(),
      place: z.string().trim().max(120).nullable().optional(),
      phone: Phone.nullable().optional(),
      locale: z.enum(['nl', 'en']).optional(),
      timeZone: TimeZone.optional(),
      morningMailHour: z.int().min(4).max(12).optional(),
    }),
    returns: Organisation,
  },
})

function isTimeZone(name: string): boolean {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined
  } catch {
    return false
  }
}
