import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const result: PhaseTemplate = {
  key: 'result',
  name: { nl: 'Resultaat', en: 'Result' },
  voice: {
    nl: 'Ik begin te zien waar we het voor doen.',
    en: 'I am beginning to see what we are doing it for.',
  },
  definition: {
    nl: 'Het loopt, jullie kennen elkaar, en er verandert iets. Dat zie jij eerder dan de klant: laat het zien.',
    en: 'Things run, you know each other, and something is changing. You see it before the customer does: show it.',
  },
  example: {
    nl: 'De planning van maandag klopt op vrijdag nog. Niemand zegt er iets van, tot je het naast maart legt.',
    en: 'Monday’s schedule still holds on Friday. Nobody remarks on it, until you put it next to March.',
  },
  advice: {
    nl: 'Schrijf op hoe het was en hoe het nu is, hoe klein ook. Een getal als het er is, anders een zin van henzelf.',
    en: 'Write down how it was and how it is now, however small. A number if you have one, else a sentence of theirs.',
  },
  promise: {
    text: {
      nl: 'Minstens elke 10 werkdagen bericht over wat er veranderd is, met hoe het daarvoor was.',
      en: 'Word at least every 10 working days of what has changed, next to how it was before.',
    },
    workingDays: 10,
  },
  band: 'during',
  stretch: stretches.work,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 1.4 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Een week zonder brandjes blussen.',
        en: 'A week without putting out fires.',
      },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Zeker weten dat het de moeite waard was.',
        en: 'To be sure that it was worth the trouble.',
      },
      short: { nl: 'Weten dat het de moeite was', en: 'To know it was worth it' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Wat is er nu eigenlijk veranderd?',
        en: 'So what has actually changed?',
      },
      short: { nl: 'Wat is er nu veranderd?', en: 'What has actually changed?' },
      answer: {
        text: {
          nl: 'Op één blad: toen en nu, naast elkaar, met hoe we het weten.',
          en: 'On one sheet: then and now, side by side, and how we know.',
        },
        short: { nl: 'Toen en nu, op één blad', en: 'Then and now, on one sheet' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Wat beter gaat, valt niemand meer op.',
        en: 'What goes better, nobody notices any more.',
      },
      short: { nl: 'Niemand merkt het op', en: 'Nobody notices' },
      prevent: {
        text: {
          nl: 'Bij de start al vastleggen hoe het er nu voor staat.',
          en: 'Record how things stand on day one.',
        },
        short: { nl: 'Beginstand vastleggen', en: 'Record where you started' },
      },
      turnAround: {
        text: {
          nl: 'Laat iemand van de werkvloer vertellen wat hij nu anders doet.',
          en: 'Let somebody from the floor tell what they do differently now.',
        },
        short: { nl: 'De werkvloer laat het zien', en: 'The people who do it tell it' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Thuis kunnen zeggen: zie je, het werkt.',
        en: 'Being able to say at home: see, it works.',
      },
      short: { nl: '‘Zie je, het werkt’', en: '‘See, it works’' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Blad met toen en nu', en: 'Sheet with then and now' },
      short: { nl: 'Toen en nu', en: 'Then and now' },
      startedBy: 'us',
      channel: 'letter',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Bellen met goed nieuws', en: 'Ringing with good news' },
      short: { nl: 'Goed nieuws', en: 'Good news' },
      startedBy: 'customer',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Eens per twee weken één resultaat opschrijven, met de beginstand erbij.',
        en: 'Write down one result every two weeks, with where it started.',
      },
      short: { nl: 'Om de week één resultaat', en: 'One result every two weeks' },
    },
  ],
}
