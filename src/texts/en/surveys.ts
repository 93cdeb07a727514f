import type { Texts } from '../texts.ts'

const answers = {
  '-2': 'Much worse than expected',
  '-1': 'Worse than expected',
  '0': 'As expected',
  '1': 'Better than expected',
  '2': 'Much better than expected',
}

const question = 'How did this go, compared with what you expected?'

const topics = {
  planning: 'the planning',
  messages: 'messages',
  people: 'the people',
  work: 'the work',
  money: 'money',
}

export const surveys: Texts['surveys'] = { question, answers, topics }

export const surveyMail: Texts['surveyMail'] = {
  subject: (engagement) => `One question about ${engagement}`,
  greeting: (name) => (name ? `Hello ${name},` : 'Hello,'),
  intro: (about) => `We would like to know how this was for you: ${about}. One question, ten seconds.`,
  question,
  pick: 'Tap your answer. You can then tell what happened, and only after that it is sent.',
  closing: (name, organisation) => `Regards, ${name} of ${organisation}`,
  footer: 'Rather not? Then you need not do anything.',
}

export const surveyPage: Texts['surveyPage'] = {
  title: 'One question',
  footer: 'This page is for you only. Made with Reisgenoot.',
  skip: 'One question, ten seconds',
  about: (engagement, moment) => `It is about ${engagement}: ${moment}`,
  otherAnswer: 'A different answer after all',
  askOnGood: 'Good to hear. Was it always like that? What happened?',
  askOnLevel: 'Thank you. Was it always like that? What happened?',
  askOnBad: 'It is good that you say so. Was it always like that? What happened?',
  askOn: 'Was it always like that? What happened?',
  placeholder: 'In your own words',
  topics: 'It was about',
  send: (name) => `Send to ${name}`,
  readers: (organisation) => `Only the people of ${organisation} read this.`,
  notNow: 'Not now',
  chooseFirst: 'First choose one of the five answers. What you wrote is still there.',
  storyTooLong: (most) => `Your story is too long to send. Use at most ${most} characters.`,
  answeredBefore: 'You answered this before. You can still change it here.',
}

export const surveyThanks: Texts['surveyThanks'] = {
  title: 'Thank you',
  good: 'Thank you. Good to hear.',
  level: 'Thank you. That is how it should be.',
  bad: 'Thank you for saying so.',
  goodText: (name) => `${name} reads your answer. It tells us what to keep doing.`,
  badText: (name) => `${name} reads your answer. Would you like us to talk about it with you?`,
  bother: 'Something bothers me',
  change: 'Change something after all',
  declined: 'All right, not now.',
  declinedText: 'You need not do anything else. If you change your mind, this link will work for a while.',
  back: 'Back',
  toQuestion: 'Answer after all',
}

export const surveysErrors = {
  'moment-of-other-phase': 'This moment does not belong to this phase. Choose a moment of this phase.',
  'response-of-customer': 'The customer gave this answer and it stays.',
}

export const surveysFields = {
  momentId: 'Moment',
  feeling: 'Feeling',
  story: 'Story',
  about: 'About',
}
