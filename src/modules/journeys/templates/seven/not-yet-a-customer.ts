import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const notYetACustomer: PhaseTemplate = {
  key: 'not-yet-a-customer',
  name: { nl: 'Nog geen klant', en: 'Not yet a customer' },
  voice: {
    nl: 'Ik wil eerst weten of je snapt hoe het bij ons gaat.',
    en: 'I first want to know whether you see how things work here.',
  },
  definition: {
    nl: 'Jullie hebben elkaar ontmoet, of iemand noemde je naam. Er is nog niets gevraagd en niets beloofd; er moet iets klikken.',
    en: 'You have met, or somebody mentioned your name. Nothing asked, nothing promised; something has to click.',
  },
  example: {
    nl: 'Na een borrel van ondernemers blijft één gesprek hangen. Een week later zitten jullie aan de koffie.',
    en: 'After a business evening one conversation lingers. A week later you are having coffee.',
  },
  advice: {
    nl: 'Praat weinig. Luister, zeg terug wat je hoorde, en vraag nog een laag dieper. Een oplossing komt later wel.',
    en: 'Talk little. Listen, say back what you heard, and ask one layer deeper. Solutions can wait.',
  },
  promise: {
    text: {
      nl: 'Na een gesprek een korte samenvatting, en nooit langer dan 10 werkdagen stil.',
      en: 'A short summary after we talk, and never silent for longer than 10 working days.',
    },
    workingDays: 10,
  },
  band: 'before',
  stretch: stretches.unknown,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 0.6 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De accountant zegt: hier moet je eens met iemand over praten.',
        en: 'The accountant says: you should talk to somebody about this.',
      },
      short: { nl: 'De accountant noemt een naam', en: 'The accountant mentions a name' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Hardop kunnen denken bij iemand van buiten.',
        en: 'To think aloud with somebody from outside.',
      },
      short: { nl: 'Hardop kunnen denken', en: 'To think aloud' },
    },
    {
      kind: 'question',
      text: { nl: 'Ken je een bedrijf als het onze?', en: 'Do you know a firm like ours?' },
      answer: {
        text: {
          nl: 'Ik ken er die erop lijken, maar het jouwe nog niet. Mag ik een ochtend meelopen?',
          en: 'I know some that resemble it, but not yours. May I spend a morning with you?',
        },
        short: { nl: 'Nog niet. Mag ik meelopen?', en: 'Not yet. May I come and look?' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Iemand die al weet wat eraan schort voordat hij binnen is.',
        en: 'Somebody who knows what is wrong before coming in.',
      },
      short: { nl: 'Een antwoord vóór de vraag', en: 'An answer before the question' },
      prevent: {
        text: {
          nl: 'In het eerste gesprek alleen vragen, geen enkel advies.',
          en: 'Questions only in the first talk, and not one piece of advice.',
        },
        short: { nl: 'Eerste gesprek: alleen vragen', en: 'First talk: questions only' },
      },
      turnAround: {
        text: {
          nl: 'Een brief met wat je hoorde, in hun eigen woorden. Klopt dit zo?',
          en: 'A letter with what you heard, in their own words. Did I get this right?',
        },
        short: { nl: 'Hun woorden op papier: klopt dit?', en: 'Their words on paper: right?' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Zich begrepen voelen nog vóór er iets getekend is.',
        en: 'Feeling understood before anything is signed.',
      },
      short: { nl: 'Zich begrepen voelen', en: 'Feeling understood' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Ontmoeting op een bijeenkomst', en: 'Meeting at an event' },
      short: { nl: 'Ontmoeting', en: 'Meeting' },
      startedBy: 'customer',
      channel: 'event',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Koffie, bij hen op de zaak', en: 'Coffee, at their place' },
      short: { nl: 'Koffie', en: 'Coffee' },
      startedBy: 'us',
      channel: 'coffee',
    },
    {
      kind: 'task',
      text: {
        nl: 'Nog diezelfde dag opschrijven: wat zeiden ze, en wat bleef open?',
        en: 'Write down the same day: what did they say, and what stayed open?',
      },
      short: { nl: 'Zelfde dag: wat bleef er open?', en: 'Same day: what stayed open?' },
    },
  ],
}
