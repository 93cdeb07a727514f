import { z } from 'zod'
import { defineRoutes } from '../../platform/http/contract.ts'
import { NewPassword } from './sessions.contract.ts'

export const passwordRoutes = defineRoutes({
  wayToNewPassword: {
    method: 'GET',
    path: '/api/password-reset',
    access: 'anyone',
    summary: 'Whether an address to choose a new password can be mailed from here, whoever asks',
    returns: z.object({ byMail: z.boolean() }),
  },
  askNewPassword: {
    method: 'POST',
    path: '/api/password-reset',
    access: 'anyone',
    summary: 'Mail an address to choose a new password; the answer is the same for whoever is not known',
    body: z.object({ email: z.email().max(254) }),
    returns: 'nothing',
  },
  chooseNewPassword: {
    method: 'POST',
    path: '/api/password-reset/:token',
    access: 'anyone',
    summary: 'Choose a new password with the token that was mailed; ends every session',
    params: z.object({ token: z.string().max(100) }),
    body: z.object({ password: NewPassword }),
    returns: 'nothing',
  },
  changePassword: {
    method: 'POST',
    path: '/api/password',
    access: 'reader',
    summary: 'Change one’s own password; ends one’s sessions in other browsers',
    body: z.object({ current: z.string().min(1).max(128), password: NewPassword }),
    returns: 'nothing',
  },
})
