import type { Texts } from '../texts.ts'

export const staff: Texts['staff'] = {
  resetMail: {
    subject: 'Choose a new password',
    greeting: (name) => `Hello ${name},`,
    paragraphs: [
      'You asked for a new password for Reisgenoot. This link lets you choose one; it works for an hour, and once.',
      'Was it not you? Then there is nothing to do: your password stays as it is.',
    ],
    step: 'Choose a new password',
    closing: 'Kind regards, Reisgenoot',
  },
  invitationMail: {
    subject: (organisation) => `Will you join ${organisation} in Reisgenoot?`,
    greeting: 'Hello,',
    paragraphs: (inviter, organisation) => [
      `${inviter} asks you to join in Reisgenoot, where ${organisation} keeps track of what customers were promised and who hears from you when.`,
      'This link lets you choose a password and begin. It works for seven days.',
    ],
    step: 'Join',
    closing: (inviter) => `Kind regards, also from ${inviter}`,
  },
  testMail: {
    subject: 'Your mail works',
    greeting: (name) => `Hello ${name},`,
    paragraphs: [
      'This is the test mail that you just sent from Reisgenoot. You are reading it, so your mail settings are right.',
    ],
    closing: 'Kind regards, Reisgenoot',
  },
  testOutcomes: {
    answered: (number) => ` (answer ${number})`,
    sent: (address) =>
      `The mail server took the test mail. See whether it arrives at ${address}, and look among the spam too.`,
    noServer: 'No mail server has been set yet. Fill in the details of your mail server above and save them.',
    credentials: (answer) =>
      `The mail server does not know this user name or password${answer}. Check them; some servers want a separate app password.`,
    refused: (answer) =>
      `The mail server refuses this mail${answer}. Check that the sender’s address belongs to this mail server.`,
    later: (answer) => `The mail server takes nothing right now${answer}. Try again in a few minutes.`,
    encryption: () =>
      'A secure connection to the mail server cannot be made. Choose another security or port: usually TLS on 465 or STARTTLS on 587.',
    unreachable: () =>
      'No connection to the mail server can be made. Check the name of the server, the port and the security.',
    lost: () =>
      'The connection to the mail server was lost. See whether the test mail arrived anyway, and check the port and the security.',
  },
}

export const staffErrors = {
  'email-taken':
    'Somebody already signs in with this e-mail address. Sign in with it, or choose another one.',
  'wrong-password':
    'This e-mail address and password do not belong together. Check them, or ask for a new password.',
  'wrong-current-password': 'This is not your current password. Try again.',
  'reset-link-dead':
    'This link no longer works: it was used already or is older than an hour. Ask for a new password.',
  'sign-up-closed': 'An organisation was already started here. Sign in, or ask the owner to invite you.',
  'wrong-code':
    'This code is not right. Look where Reisgenoot was started: the code is there, and a new one at every start.',
  'already-colleague': 'This colleague already works with you.',
  'last-owner':
    'There must always be an owner, and this is the last one. Make another colleague owner first.',
  'not-a-colleague': 'This person cannot take this on. Choose a colleague who works with you.',
  'hand-over-needed': (many: string | number) =>
    `This colleague still has ${many} ${Number(many) === 1 ? 'engagement' : 'engagements'}. Choose who takes over.`,
  'absence-backwards': 'The last day is before the first. Swap them.',
  'own-stand-in': 'Nobody can stand in for themselves. Choose another colleague, or nobody.',
  'time-zone-unknown': 'We do not know this time zone. Write it as Europe/Amsterdam.',
  'colour-too-faint': (better: string | number) =>
    `This colour is too light to be read on white. Choose a darker one, such as ${better}.`,
  'colour-too-dark': (better: string | number) =>
    `This colour is too dark for the text on it. Choose a lighter one, such as ${better}.`,
  'letters-too-faint': (better: string | number) =>
    `Letters and ground differ too little to be read. Choose ${better} here, for example.`,
  'logo-too-large': 'This logo is larger than 1 MB. Make it smaller; 600 pixels wide is enough.',
  'logo-is-drawing':
    'We cannot use a logo as SVG yet. Save it as PNG, if possible with a transparent background.',
  'logo-not-picture': 'This is not a picture that we know. Use a PNG, JPEG or WebP.',
  'logo-broken': 'This picture is damaged or did not come in whole. Save it again, or choose another one.',
  'mail-host-wrong':
    'This is not the name of a mail server. Write it as smtp.example.com, without https:// and without the port.',
  'mail-port-wrong': 'This is not a port. Fill in a number, usually 587 or 465.',
  'mail-password-again':
    'You changed the server or the user name. Fill in the password again, so that the old one does not go to another server.',
}

export const staffFields = {
  organisationName: 'Name of your business',
  ownerName: 'Your name',
  place: 'Place',
  code: 'Code of the start',
  current: 'Your password now',
  phone: 'Phone',
  job: 'What you do',
  role: 'May',
  from: 'From',
  until: 'Until and including',
  standInUserId: 'Who stands in',
  handOverTo: 'Who takes over the engagements',
  timeZone: 'Time zone',
  morningMailHour: 'The morning mail goes at',
  colour: 'Main colour',
  onColour: 'Letters on it',
  softColour: 'Soft colour',
  lineColour: 'Second colour',
  file: 'File',
  host: 'Server',
  port: 'Port',
  username: 'User name',
  senderName: 'Name of the sender',
  senderAddress: 'Address of the sender',
  replyTo: 'Answers go to',
}
