import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { NewPassword, PersonName } from './sessions.contract.ts'

export const firstRunRoutes = defineRoutes({
  firstRun: {
    method: 'GET',
    path: '/api/first-run',
    access: 'anyone',
    summary: 'Whether an organisation can be started here, and whether that needs the code of the start',
    returns: z.object({
      open: z.boolean(),
      someoneHome: z.boolean(),
      needsCode: z.boolean(),
      locale: z.enum(['nl', 'en']),
    }),
  },
  startOrganisation: {
    method: 'POST',
    path: '/api/first-run',
    access: 'anyone',
    summary: 'Start an organisation with its owner and first journey, and sign in',
    body: z.object({
      organisationName: z.string().trim().min(1).max(120),
      place: z.string().trim().max(120).optional(),
      ownerName: PersonName,
      email: z.email().max(254),
      password: NewPassword,
      template: z.enum(['ten', 'seven', 'united', 'empty']),
      locale: z.enum(['nl', 'en']),
      code: z.string().max(40).optional(),
    }),
    returns: z.object({ journeyId: z.uuid(), personaId: z.uuid().nullable() }),
  },
})
