import type { Texts } from '../texts.ts'

export const staff: Texts['staff'] = {
  signIn: 'Sign in',
}

export const staffErrors = {
  'email-taken':
    'Somebody already signs in with this e-mail address. Sign in with it, or choose another one.',
  'wrong-password':
    'This e-mail address and password do not belong together. Check them, or ask for a new password.',
}
