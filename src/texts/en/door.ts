import type { Texts } from '../texts.ts'

export const door: Texts['door'] = {
  otherLanguage: 'Liever in het Nederlands',
  email: 'E-mail address',
  password: 'Password',
  passwordHint: 'At least 10 characters. A sentence you remember is fine.',
  yourName: 'Your name',
  organisation: 'Name of your business',
  code: 'Code of the start',
  codeHint: 'It stands in the window in which Reisgenoot was started.',
  signIn: 'Sign in',
  toSignIn: 'To signing in',
  haveAccount: 'I already have an account',
  startHere: 'Start a new business',
  forgotten: 'Forgot your password',
  welcomeBack: 'Good to see you again.',
  welcomeLead: 'Let us see who needs something from you today.',
  firstTitle: 'Your customer’s journey starts here.',
  firstLead: 'First who you are, then you see your first map at once. Everything can be changed later.',
  firstAction: 'To my first map',
  whichJourney: 'Which journey do you start from?',
  starts: {
    ten: {
      name: 'Ten phases, for finishing and other trades',
      about: 'From the first itch to a customer who passes you on.',
    },
    seven: {
      name: 'Seven phases, for consultants',
      about: 'From getting acquainted to keeping in touch afterwards.',
    },
    united: {
      name: 'Both, in one journey',
      about: 'The ten phases up to the purchase, then the steps of working together and results.',
    },
    empty: { name: 'An empty map', about: 'You make up your own phases.' },
  },
  forgottenTitle: 'Lost your password? It happens.',
  forgottenLead: 'We mail you a link to choose a new password.',
  forgottenAction: 'Mail me a link',
  forgottenAsked: (email) =>
    `If ${email} is known here, a mail with a link is on its way. Nothing came? Look in your junk mail, or ask whoever runs Reisgenoot.`,
  newPasswordTitle: 'Choose a new password.',
  newPasswordAction: 'Save this password',
  newPasswordChosen:
    'Your new password is saved. You are now signed out everywhere you still were signed in.',
  joinTitle: (organisation) => `Join us at ${organisation}.`,
  joinLead: (inviter, email) => `${inviter} invites you, at ${email}.`,
  joinAction: 'Join',
  knownHint: 'You already have an account at this address. Fill in that password.',
}
