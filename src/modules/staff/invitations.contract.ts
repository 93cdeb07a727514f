import { z } from 'zod'
import { roles } from '../../platform/actor.ts'
import { defineRoutes } from '../../platform/http/contract.ts'
import { PersonName } from './sessions.contract.ts'

const role = z.enum(roles)

/** How the mail fares: under way or gone, or the reason it is not; the link can be copied meanwhile. */
const mail = z.enum([
  'on-its-way',
  'sent',
  'failed',
  'uncertain',
  'no-address',
  'no-mail-server',
  'address-is-local',
])

/** An invitation that was not accepted yet. */
export const Invitation = z.object({
  invitationId: z.uuid(),
  email: z.string(),
  role,
  invitedBy: z.string(),
  invitedAt: z.string(),
  expiresAt: z.string(),
  /** To copy and pass on; null once it has expired. */
  link: z.string().nullable(),
  mail,
})

export const invitationRoutes = defineRoutes({
  invite: {
    method: 'POST',
    path: '/api/invitations',
    access: 'owner',
    summary:
      'Invite a colleague by mail or by a link to copy; a pending one for the same address is withdrawn',
    body: z.object({ email: z.email().max(254), role }),
    returns: z.object({ invitationId: z.uuid(), link: z.string(), mail }),
  },
  invitations: {
    method: 'GET',
    path: '/api/invitations',
    access: 'owner',
    summary: 'The invitations that nobody accepted yet',
    returns: z.object({ invitations: z.array(Invitation) }),
  },
  withdrawInvitation: {
    method: 'DELETE',
    path: '/api/invitations/:invitationId',
    access: 'owner',
    summary: 'Withdraw an invitation; its link stops working at once',
    params: z.object({ invitationId: z.uuid() }),
    returns: 'nothing',
  },
  showInvitation: {
    method: 'GET',
    path: '/api/invitation/:token',
    access: 'link',
    summary: 'Who invites whom to which organisation',
    params: z.object({ token: z.string().max(100) }),
    returns: z.object({
      organisation: z.string(),
      inviter: z.string(),
      email: z.string(),
      role,
      locale: z.enum(['nl', 'en']),
      /** Whether the invited address already signs in here, so that its password is asked and no name. */
      known: z.boolean(),
    }),
  },
  acceptInvitation: {
    method: 'POST',
    path: '/api/invitation/:token/acceptance',
    access: 'link',
    summary:
      'Join: as somebody new with a name and password, with the password of an account, or as signed in',
    params: z.object({ token: z.string().max(100) }),
    body: z.object({
      name: PersonName.optional(),
      password: z.string().min(1).max(128).optional(),
    }),
    returns: 'nothing',
  },
})
