import type { Texts } from '../texts.ts'

export const engagements: Texts['engagements'] = {
  moves: {
    started: 'Started',
    moved_on: 'Moved on',
    went_back: 'Went back',
    skipped: 'Moved on, skipping what lay between',
    joined: 'Also in this phase',
    left: 'Done with this phase',
    paused: 'Paused',
    resumed: 'Resumed',
    ended: 'Ended',
    reopened: 'Reopened',
  },
  phaseStates: {
    here: 'here now',
    been: 'been here',
    skipped: 'skipped',
    ahead: 'to come',
    before: 'before us',
  },
  bumpSteps: {
    heard: 'heard',
    explained: 'explained',
    solved: 'solved',
    asked_after: 'asked after',
  },
  mailStatus: {
    ready: 'Ready, not sent yet',
    onItsWay: 'On its way',
    sent: 'Sent',
    failed: 'Not delivered',
    uncertain: 'Uncertain whether this arrived',
    withdrawn: 'Handled by hand',
  },
  mailOver: {
    answered: 'Not sent, they answered already',
    declined: 'Not sent, they would rather not answer',
    ended: 'Not sent, the engagement was closed',
  },
  hiddenLink: '[the customer’s own link, not shown to readers]',
  mailWaits: {
    you: 'What was missing is there now. Read it and send it.',
    'no-address': 'There is no e-mail address. Copy the text, or add an address to the customer.',
    'no-mail-server': 'No mail server has been set up yet. Copy the text, or set up mail.',
    'address-is-local':
      'The link in this message works on this computer only. Copy the text, or give Reisgenoot an address on the internet; how, is in the file README.',
  },
  keptNews: (kept, promised) =>
    promised === 1
      ? `The one message we promised came ${kept === 1 ? 'on time' : 'late'}.`
      : `Of the ${promised} messages we promised, ${kept} came on time.`,
}

export const engagementMails: Texts['engagementMails'] = {
  update: {
    subject: (organisation, engagement) => `${organisation}: news about ${engagement}`,
    nextNews: (when) => `You will hear from us again: ${when}.`,
    by: (day, time) => `${day}, by ${time}`,
    page: 'See how things stand',
    footer: (organisation) => `The link is for you only. ${organisation} works with Reisgenoot.`,
  },
  bump: {
    subject: (customer) => `Something bothers ${customer}`,
    greeting: (name) => `Hi ${name},`,
    paragraphs: (customer, engagement, words) => [
      `${customer} wrote on the progress page of ${engagement}:`,
      `‘${words}’`,
      'Give them a call today. Then note that you have heard it.',
    ],
    step: 'Open this customer',
    closing: 'Reisgenoot',
  },
}

export const progressTexts: Texts['progressTexts'] = {
  headline: {
    ended: 'The work is done.',
    endedSomehow: (engagement) => `${engagement} is closed.`,
    paused: 'Things are on hold for a while.',
    begin: (next) => `We start with: ${next}.`,
    beginOn: (day) => `${day} we start.`,
    onTheWay: (done, next) => `Done: ${done}. Now: ${next}.`,
    onTheWayOn: (done, day) => `Done: ${done}. ${day} we go on.`,
    allDone: (done) => `Done: ${done}. Everything is finished.`,
    before: (engagement) => `We are talking about ${engagement}. The work begins later.`,
    during: (engagement) => `We are working on ${engagement}.`,
    after: (engagement) => `${engagement} is done. We stay close.`,
  },
}

export const engagementsErrors = {
  'engagement-ended': 'This engagement has ended. Reopen it first.',
  'engagement-running': 'This engagement is still running. There is nothing to reopen.',
  'engagement-paused': 'This engagement is paused. Resume it first.',
  'engagement-not-paused': 'This engagement is not paused.',
  'only-phase': 'This is the only phase the customer is in. Go to another phase, or end the engagement.',
  'phase-of-other-journey': 'This phase is not part of this journey. Choose a phase of this journey.',
  'already-in-phase': 'The customer is in this phase already. Choose another phase.',
  'not-in-phase': 'The customer is not in this phase. Choose a phase the customer is in now.',
  'first-move-stays':
    'The start of an engagement cannot be taken back. End the engagement if it falls through.',
  'journey-unknown': 'This journey does not exist any more. Choose another one.',
  'same-colleague': 'The stand-in is the one who does it. Choose somebody else, or leave this empty.',
  'day-in-future': 'This day is still to come. Choose today or an earlier day.',
  'day-in-past': 'This day has passed. Choose today or a later day.',
  'moment-in-past': 'This moment has passed. Choose a later one.',
  'ends-before-start': 'This day lies before the first day. Choose a later day.',
  'time-without-day': 'Choose a day for this time as well.',
  'bump-has-steps': 'Something has been done about this bump. Undo that first.',
  'bump-of-customer': 'This bump came from the customer and stays.',
  'mail-no-address':
    'There is no e-mail address for this message. Add one to the customer, or copy the text.',
  'mail-no-server': 'No mail server has been set up yet. Set up mail, or copy the text.',
  'mail-address-local':
    'The link in this message works on this computer only. Give Reisgenoot an address on the internet (how, is in the file README), or copy the text.',
  'mail-link-over':
    'This question can no longer be answered, because its link has expired or was taken back. Ask it again.',
  'mail-tried': 'This message was tried before. Look at it by itself before you send it again.',
  'mail-gone': 'This message has been sent or handled already.',
}

export const engagementsFields = {
  journeyId: 'Journey',
  phaseId: 'Phase',
  fromPhaseId: 'From phase',
  toPhaseId: 'To phase',
  responsibleUserId: 'Who does it',
  standInUserId: 'Stand-in',
  startedOn: 'Started on',
  why: 'Why',
  explanation: 'Explanation',
  startsOn: 'First day',
  endsOn: 'Last day',
  startsAt: 'What time',
  before: 'How it was before',
  contactIds: 'To whom',
  nextNewsOn: 'Next news',
  nextNewsTime: 'What time',
}
