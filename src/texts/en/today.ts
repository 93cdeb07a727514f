import type { Texts } from '../texts.ts'

const numbers = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (n: number): string => numbers[n] ?? String(n)
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const people = (n: number): string => (n === 1 ? 'one person' : `${inWords(n)} people`)
const customers = (n: number): string => (n === 1 ? '1 customer' : `${n} customers`)

const hours = (n: number): string => {
  const whole = Math.floor(n)
  return n === whole ? `${inWords(whole)} hours` : `${inWords(whole)} and a half hours`
}

export const today: Texts['today'] = {
  title: 'Today',
  heading: (n, time) =>
    n === 1 ? `One person. ${capital(time)}.` : `${capital(people(n))}. ${capital(time)} in all.`,
  headingTomorrow: (n) =>
    `Nobody is waiting today. ${n === 1 ? 'One person' : `${capital(inWords(n))} people`} can also wait until tomorrow.`,
  calm: 'Nobody is waiting for you. Everybody has heard in time.',
  calmEverybody: 'Nobody is waiting for any of you. Everybody has heard in time.',
  elsewhere: (waiting) =>
    `There is nothing for you. ${capital(
      waiting
        .map(({ name, people }) => `${inWords(people)} ${people === 1 ? 'is' : 'are'} waiting with ${name}`)
        .join(', '),
    )}.`,
  toEverybody: 'See everybody’s',
  calmMore: 'A good moment to call somebody who does not expect it.',
  spans: {
    'few-minutes': 'a few minutes',
    ten: 'ten minutes',
    quarter: 'a quarter of an hour',
    'over-quarter': 'a good quarter of an hour',
    'half-hour': 'half an hour',
    'over-half-hour': 'a good half hour',
    'three-quarters': 'three quarters of an hour',
    'near-hour': 'nearly an hour',
    hour: 'an hour',
    'over-hour': 'a good hour',
    'hour-and-half': 'an hour and a half',
  },
  hours,
  whose: { label: 'Whose', mine: 'Mine', everybody: 'Everybody’s' },
  groups: { after: 'After that', tomorrow: 'Can wait until tomorrow' },
  more: (n) =>
    n === 1 ? 'One more customer is waiting for news.' : `${n} more customers are waiting for news.`,
  newHere: {
    heading: 'Who is on the way now?',
    title: 'Here you will see who needs something from you today.',
    hint: 'Add a customer who is on the way now. Each morning you then see who is about to call, with the message ready.',
    add: 'Add your first customer',
    import: 'Take customers over from a file',
  },
  minutes: (n) => `${n} min`,
  phase: (n) => `Phase ${n}`,
  carer: (name) => `for ${name}`,
  days: (n) => (n === 1 ? 'Silent for 1 day,' : `Silent for ${n} days,`),
  heardToday: 'Heard today,',
  limit: (n) => `promised within ${n}`,
  heardOn: (day) => `last: ${day}`,
  writtenOn: (day) => `written ${day}`,
  ready: 'Ready to send',
  readyToCopy: 'Ready to copy',
  readyBirthday: 'Ready to text or to write on a card',
  nextNews: (day) => `Below it they read that they hear from you again ${day}.`,
  waits: {
    'no-address': 'There is no e-mail address, so you copy it yourself.',
    'no-mail-server': 'No mail server has been set up yet, so you copy it yourself.',
    'address-is-local': 'Reisgenoot is only on this computer so far, so you copy it yourself.',
  },
  otherMails: (n) => (n === 1 ? 'The other is under Messages' : `The other ${inWords(n)} are under Messages`),
  yourText: 'Your message',
  bumpSteps: 'Bump: how far we are',
  steps: {
    heard: { done: 'heard', toDo: 'hear' },
    explained: { done: 'explained', toDo: 'explain' },
    solved: { done: 'solved', toDo: 'solve' },
    asked_after: { done: 'asked after', toDo: 'ask after' },
  },
  birthday: 'Birthday',
  feelings: { less: 'Worse than expected', muchLess: 'Much worse than expected' },
  act: {
    send: 'Send this message',
    makeReady: 'Get this message ready',
    edit: 'Change',
    editDone: 'That is good',
    call: 'Call',
    callName: (name) => `Call ${name}`,
    write: 'Write',
    writeName: (name) => `Write to ${name}`,
    step: { heard: 'Heard', explained: 'Explained', solved: 'Solved', asked_after: 'Asked after' },
    open: 'Open',
    openName: (name) => `Open ${name}`,
    mail: 'Look',
    mailName: 'Look at message',
    sendAgain: 'Try again',
    settle: 'Settled myself',
    copy: 'Copy the text',
    congratulate: 'Congratulate',
    read: 'Settled',
    snooze: { afternoon: 'This afternoon', tomorrow: 'Tomorrow', 'next-week': 'Next week' },
    later: 'Later',
  },
  told: {
    sent: (name) => `Your message to ${name} is on its way.`,
    called: (name) => `Call with ${name} noted.`,
    step: (step, name) => `${capital(step)}: ${name}.`,
    snoozed: {
      afternoon: (name) => `${name} comes back this afternoon.`,
      tomorrow: (name) => `${name} comes back tomorrow.`,
      'next-week': (name) => `${name} comes back on Monday.`,
    },
    done: (name) => `${name} is done.`,
    congratulated: (name) => `Congratulation copied. Paste it into your message to ${name}.`,
    congratulatedUncopied: (name) => `Congratulation of ${name} noted.`,
    copied: 'Copied.',
    settled: 'Settled.',
    sentAgain: 'We are trying again.',
  },
  unsent: {
    title: 'Ready, not sent yet',
    hint: 'The message is on the progress page already.',
  },
  side: {
    promised: 'Promised for today',
    nothingPromised: 'Nothing with a time.',
    news: (name) => `News about ${name}`,
    day: 'today',
    you: 'you',
    onTheWay: 'On the way',
    customers,
    customersInPlaces: (n, places) => `${n === 1 ? '1 customer' : `${n} customers`} in ${places} places`,
    attention: 'asks for something today',
    inPhase: (name, n, asking) =>
      `${name}: ${customers(n)}${asking > 0 ? `, ${asking} asking for something today` : ''}`,
    done: 'Done already',
    nothingDone: 'Nothing yet. The day is young.',
    byItself: 'by itself',
    lanes: {
      call: (name) => `Called ${name}`,
      visit: (name) => `Visited ${name}`,
      mail: (name) => `Mailed ${name}`,
      message: (name) => `Message to ${name}`,
      letter: (name) => `Letter to ${name}`,
      update: (name) => `Update to ${name}`,
      survey: (name) => `Question to ${name}`,
      newsletter: (name) => `Newsletter to ${name}`,
      personal: (name) => `Personal message to ${name}`,
      card: (name) => `Card to ${name}`,
      article: (name) => `Article to ${name}`,
    },
  },
  reasons: {
    ask: 'Where are we now?',
    today: 'today',
    asked: (day) => `Asked ${day === 'today' ? day : `on ${day}`}, and has heard nothing since`,
    silence: {
      over: () => 'May call any moment',
      soon: () => 'Is about to call',
      tomorrow: () => 'Will call tomorrow, or soon after',
    },
    promised: (day, time) => `You promised news for ${day}${time ? `, by ${time}` : ''}`,
    promiseBroken: (day) => `You promised news for ${day}. It did not come`,
    bump: (day) => `Bump since ${day}`,
    mail: {
      whats: { update: 'The message', survey: 'The question' },
      ready: (what, to) => `${what} to ${to} is ready, but was not sent yet`,
      many: (n) => `${inWords(n)} messages are ready that were not sent yet`,
      failed: (what, to) => `${what} to ${to} did not arrive`,
      uncertain: (what, to) => `${what} to ${to} may not have arrived`,
    },
    answer: (much) => `${much ? 'Much worse than expected' : 'Worse than expected'}`,
    birthday: (name, age) => (age === null ? `Today is ${name}’s birthday` : `${name} turns ${age} today`),
    birthdayWas: (name, age, day) =>
      age === null ? `${name}’s birthday was on ${day}` : `${name} turned ${age} on ${day}`,
  },
}

export const todayDrafts: Texts['todayDrafts'] = {
  greeting: (names) => `Hi ${names},`,
  greetingAll: 'Hi all,',
  asked: () => 'You asked where things stand.',
  noDayYet: () => 'The day of the next step is not certain yet. You will hear it as soon as I know.',
  done: (stages) => `Done: ${stages}.`,
  next: (stage, day, time) => `On ${day}${time ? ` at ${time}` : ''} we have planned: ${stage}.`,
  tomorrow: (day) => `${day} (tomorrow)`,
  nextToday: (stage, time) => `Today${time ? ` at ${time}` : ''} we have planned: ${stage}.`,
  nextWithoutDay: (stage) => `Next comes: ${stage}. We will settle the day together.`,
  underWay: (stage, until) =>
    until ? `We are working on: ${stage}. That lasts until ${until}.` : `We are working on: ${stage}.`,
  thinkingOfYou: (engagement) =>
    `Just a sign from us about ${engagement}: we have not forgotten you. If you have a question, do call or write.`,
  regards: (name) => `Best wishes, ${name}`,
  congratulation: (name, age, late) =>
    `${late ? 'Belated congratulations' : 'Congratulations'}, ${name}${age === null ? '' : `, on turning ${age}`}. ${late ? 'I hope it was a lovely day.' : 'Have a lovely day!'}`,
}

export const todayMail: Texts['todayMail'] = {
  subject: (n, time) => `${capital(people(n))} today, ${time}`,
  greeting: (name) => `Good morning ${name},`,
  intro: 'These people are waiting for you today. Whoever is about to call first is on top.',
  line: (number, who, reason, minutes) => `${number}. ${who}. ${reason} (${minutes} min)`,
  tomorrow: (names) => `Can wait until tomorrow: ${names}.`,
  promised: (promises) => `Promised for today: ${promises.join('; ')}.`,
  promise: (time, what, customer) => `${time ? `${time} ` : ''}${what}, ${customer}`,
  step: 'Open Today',
  closing: 'Reisgenoot. You only get this mail when there is something to do; turn it off under Settings.',
}

export const note: Texts['note'] = {
  whom: 'Whom did you speak to?',
  search: 'Find a customer',
  nobody: 'Nobody found. Add the customer first.',
  other: 'Somebody else',
  direction: 'Who began?',
  fromUs: 'We did',
  fromCustomer: 'The customer did',
  lanesIn: { call: 'Called', visit: 'Came by', mail: 'Mailed', message: 'Messaged', letter: 'Wrote' },
  told: (name) => `Noted with ${name}`,
  words: 'What was said?',
  optional: 'not required',
}

export const todayErrors = {
  'today-not-by-hand':
    'This customer is still waiting. Send a message, note a call or take the step of the bump; or put it off.',
  'afternoon-gone': 'The afternoon has begun already. Choose tomorrow or next week.',
}

export const todayFields = {
  until: 'Until when',
  item: 'Line',
}
