import type { Texts } from '../texts.ts'

export const pages: Texts['pages'] = {
  skip: 'To the content',
  call: (organisation) => `Call ${organisation}`,
  footer: 'This page is for you only. Made with Reisgenoot.',
  through: 'to',
}

export const progressPage: Texts['progressPage'] = {
  title: 'How things stand',
  hello: (names) => (names ? `Hello ${names}, this is where you are:` : 'Hello, this is where you are:'),
  step: (number, of) => `Step ${number} of ${of}`,
  allSteps: (of) => `All ${of} steps are done`,
  stepsDone: (done, of) => `${done} of the ${of} steps done`,
  phase: (names) => `Where you are now: ${names}`,
  next: 'What comes next',
  atTime: (day, time) => `${day}, ${time}`,
  hearAgain: 'You will hear from us again',
  byTime: (day, time) => `${day}, by ${time}`,
  noNewsDay: 'as soon as there is news',
  newsDayPassed: 'You should have heard this by now. We are late, and that is our fault.',
  lastNews: 'The latest message',
  earlier: (many) => (many === 1 ? '1 earlier message' : `${many} earlier messages`),
  noNewsYet: 'The first message will appear here. You need not ask for it.',
  wroteAt: (who, day, time) => `${who}, ${day} at ${time}`,
  us: 'We',
  stages: 'From start to finish',
  noStagesYet: 'The steps and the days appear here once we have agreed on them together.',
  callMeanwhile: 'Until then you can always call us.',
  done: 'Done',
  now: 'You are here',
  ahead: 'Still to come',
  left: 'Will not happen',
  people: 'Who you will meet',
  bother: 'Something bothers me',
  botherHint: (organisation) => `It goes straight to ${organisation}`,
}

export const botherPage: Texts['botherPage'] = {
  title: 'Something bothers me',
  question: 'What bothers you?',
  hint: 'Small or large, it is good that you say so. Write it down just as it comes to mind.',
  placeholder: 'In your own words',
  send: (name) => `Send to ${name}`,
  back: 'Back to how things stand',
  empty: 'There is nothing here yet. Write in a few words what bothers you, and then send it.',
  tooLong: (most) => `This is too long to send. Use at most ${most} characters.`,
  thanks: 'Thank you for saying so.',
  received: (name) =>
    `${name} has your message now. We will come back to you about it; you need not ask again.`,
  orCall: (phone) => `Would you rather talk right away? Call ${phone}.`,
}
