import { z } from 'zod'
import { roles } from '../../platform/actor.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

export const Credentials = z.object({
  email: z.email().max(254),
  password: z.string().min(1).max(200),
})

/** Who is signed in, and for which organisation. */
export const Me = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  locale: z.enum(['nl', 'en']),
  organisation: z.object({
    organisationId: z.uuid(),
    name: z.string(),
    place: z.string().nullable(),
    timeZone: z.string(),
  }),
})

export const sessionRoutes = defineRoutes({
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
})
