import { z } from 'zod'
import { roles } from '../../platform/actor.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

export const Credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(128),
})

/** A password somebody chooses: long is what keeps others out. */
export const NewPassword = z.string().min(10).max(128)

export const PersonName = z.string().trim().min(1).max(120)
export const Phone = z.string().trim().max(40)

/** Who is signed in, and for which organisation. */
export const Me = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  job: z.string().nullable(),
  morningMail: z.boolean(),
  role: z.enum(roles),
  locale: z.enum(['nl', 'en']),
  organisation: z.object({
    organisationId: z.uuid(),
    name: z.string(),
    place: z.string().nullable(),
    timeZone: z.string(),
    /** In which it writes to its customers. */
    locale: z.enum(['nl', 'en']),
  }),
})

/** One's own details; what is left out stays as it was, null empties it. */
export const MyDetails = z.object({
  name: PersonName.optional(),
  phone: Phone.nullable().optional(),
  job: z.string().trim().max(120).nullable().optional(),
  morningMail: z.boolean().optional(),
  locale: z.enum(['nl', 'en']).optional(),
})

export const sessionRoutes = defineRoutes({
  whoIsHere: {
    method: 'GET',
    path: '/api/session',
    access: 'anyone',
    summary: 'Who this browser is signed in as; nobody is an answer too',
    returns: z.object({ me: Me.nullable() }),
  },
  signIn: {
    method: 'POST',
    path: '/api/session',
    access: 'anyone',
    summary: 'Sign in with an e-mail address and a password',
    body: Credentials,
    returns: 'nothing',
  },
  signOut: {
    method: 'DELETE',
    path: '/api/session',
    access: 'anyone',
    summary: 'Sign out of this browser',
    returns: 'nothing',
  },
  me: {
    method: 'GET',
    path: '/api/me',
    access: 'reader',
    summary: 'Who is signed in, and for which organisation',
    returns: Me,
  },
  changeMe: {
    method: 'PATCH',
    path: '/api/me',
    access: 'reader',
    summary: 'Change one’s own name, phone, job, language, or whether the morning mail comes',
    body: MyDetails,
    returns: Me,
  },
  myOrganisations: {
    method: 'GET',
    path: '/api/me/organisations',
    access: 'reader',
    summary: 'The organisations that whoever is signed in works for',
    returns: z.object({
      organisations: z.array(
        z.object({ organisationId: z.uuid(), name: z.string(), role: z.enum(roles), here: z.boolean() }),
      ),
    }),
  },
  workFor: {
    method: 'PUT',
    path: '/api/session/organisation',
    access: 'reader',
    summary: 'Work for another of one’s organisations in this browser from now on',
    body: z.object({ organisationId: z.uuid() }),
    returns: 'nothing',
  },
})
