import { z } from 'zod'
import { roles } from '../../platform/actor.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

const role = z.enum(roles)
const params = z.object({ userId: z.uuid() })

/** Somebody who works here. Days are calendar days of the organisation, both included. */
export const ColleagueShape = z.object({
  userId: z.uuid(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  job: z.string().nullable(),
  role,
  standInUserId: z.uuid().nullable(),
  absentFrom: z.string().nullable(),
  absentUntil: z.string().nullable(),
  awayToday: z.boolean(),
})

export const colleagueRoutes = defineRoutes({
  colleagues: {
    method: 'GET',
    path: '/api/colleagues',
    access: 'reader',
    summary: 'Everybody who works here, and who is away',
    returns: z.object({ colleagues: z.array(ColleagueShape) }),
  },
  changeRole: {
    method: 'PATCH',
    path: '/api/colleagues/:userId',
    access: 'owner',
    summary: 'Change what a colleague may do; the last owner stays owner',
    params,
    body: z.object({ role }),
    returns: 'nothing',
  },
  letGo: {
    method: 'POST',
    path: '/api/colleagues/:userId/departure',
    access: 'owner',
    summary: 'A colleague leaves: sessions end at once, and engagements go to the colleague that is named',
    params,
    body: z.object({ handOverTo: z.uuid().nullable().optional() }),
    returns: z.object({ handedOver: z.int() }),
  },
  setAbsence: {
    method: 'PUT',
    path: '/api/colleagues/:userId/absence',
    access: 'colleague',
    summary: 'When somebody is away and who stands in: one’s own, or by the owner',
    params,
    body: z.object({
      from: z.iso.date(),
      /** The last day away; null: not known yet. */
      until: z.iso.date().nullable(),
      standInUserId: z.uuid().nullable(),
    }),
    returns: 'nothing',
  },
  endAbsence: {
    method: 'DELETE',
    path: '/api/colleagues/:userId/absence',
    access: 'colleague',
    summary: 'Somebody is back, or will not be away',
    params,
    returns: 'nothing',
  },
})
