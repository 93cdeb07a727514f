import type { Texts } from '../texts.ts'

export const common: Texts['common'] = {
  product: 'Reisgenoot',
  save: 'Save',
  cancel: 'Never mind',
  undo: 'Undo',
  close: 'Close',
  saving: 'Saving',
  saved: 'Saved',
  notSaved: 'Not saved',
  loading: 'One moment',
  tryAgain: 'Try again',
}

export const errors = {
  'invalid-input': 'Something in what you filled in is not right. Look at the fields below.',
  'not-signed-in': 'You are not signed in. Sign in and try again.',
  'not-allowed': 'You may not do this here. Ask the owner of your organisation.',
  'cross-site':
    'This request came from another website and was refused. Open Reisgenoot itself and try there.',
  'not-found': 'This does not exist, or no longer.',
  'link-dead': 'This link no longer works. Ask whoever gave it to you for a new one.',
  conflict: 'Somebody else changed this in the meantime. See what it says now and try again.',
  'too-large': 'This is too large to send. Make it smaller and try again.',
  'too-many': 'This was too often in a row. Wait a minute and try again.',
  'out-of-order': 'Something went wrong on our side. Nothing was half saved; try again.',
  'not-ready': 'Reisgenoot cannot reach its data right now. Try again in a minute.',
  'value-missing': 'This is still empty. Fill it in.',
  'value-too-short': (least: string | number) => `This is too short. Use at least ${least} characters.`,
  'value-too-long': (most: string | number) => `This is too long. Use at most ${most} characters.`,
  'value-too-small': (least: string | number) => `This is too little. Choose ${least} or more.`,
  'value-too-big': (most: string | number) => `This is too much. Choose ${most} or less.`,
  'value-not-email': 'This is not an e-mail address. Write it as name@example.com.',
  'value-not-date': 'This is not an existing date. Write it as 2026-11-21.',
  'value-not-time': 'This is not a time. Write it as 16:00.',
  'value-not-number': 'This is not a number.',
  'value-not-choice': 'This cannot be chosen. Pick one of the options.',
  'value-unknown': 'This field does not exist. Leave it out.',
  'value-not-kept': 'This holds a character that cannot be kept. Type the text again instead of pasting it.',
  'value-wrong': 'This is not right.',
}

export const fields = {
  name: 'Name',
  email: 'E-mail address',
  password: 'Password',
}
