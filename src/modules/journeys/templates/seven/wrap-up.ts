import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

/** No annoyance on purpose: few consultants ever asked what chafes about a good ending. */
export const wrapUp: PhaseTemplate = {
  key: 'wrap-up',
  name: { nl: 'Afronding', en: 'Wrapping up' },
  voice: {
    nl: 'Ik wil netjes afsluiten, en weten wat er nog in zit.',
    en: 'I want a proper ending, and to know what more is possible.',
  },
  definition: {
    nl: 'De opdracht is bijna klaar. Dit is het moment om te zeggen wat je onderweg nog meer zag.',
    en: 'The engagement is nearly done. This is the moment to say what else you saw along the way.',
  },
  example: {
    nl: 'Het laatste overleg staat gepland. In je schrift staan vier dingen die hier ook beter kunnen.',
    en: 'The last meeting is planned. Your notebook holds four things that could be better here too.',
  },
  advice: {
    nl: 'Wacht niet af. Kom zelf met een voorstel voor hierna, en laat de keuze en het moment aan hen.',
    en: 'Do not wait and see. Bring a proposal for what is next, and leave the choice and the timing to them.',
  },
  promise: {
    text: {
      nl: 'Minstens elke 5 werkdagen bericht, en vóór het einde een voorstel voor hierna.',
      en: 'News at least every 5 working days, and a proposal for what is next before the end.',
    },
    workingDays: 5,
  },
  band: 'during',
  stretch: stretches.work,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 1.1 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De laatste afspraak in de agenda.',
        en: 'The last appointment in the diary.',
      },
      short: { nl: 'De laatste afspraak', en: 'The last appointment' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Zelf verder kunnen, en weten wie ze kunnen bellen.',
        en: 'To carry on alone, and know whom to ring.',
      },
      short: { nl: 'Zelf verder kunnen', en: 'To carry on alone' },
    },
    {
      kind: 'question',
      text: { nl: 'Wat zou jij hierna doen?', en: 'What would you do next?' },
      answer: {
        text: {
          nl: 'Dit zag ik onderweg, in deze volgorde. Wat je kiest en wanneer, is aan jou.',
          en: 'This is what I saw along the way, in this order. What you choose, and when, is up to you.',
        },
        short: { nl: 'Dit zag ik. Jij kiest', en: 'This I saw. You choose' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Een einde dat voelt als samen iets afmaken.',
        en: 'An ending that feels like finishing something together.',
      },
      short: { nl: 'Samen iets afmaken', en: 'Finishing it together' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Voorstel voor hierna', en: 'Proposal for what is next' },
      short: { nl: 'Vervolgvoorstel', en: 'Proposal' },
      startedBy: 'us',
      channel: 'plan',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Slotgesprek: terugkijken', en: 'Closing talk: looking back' },
      short: { nl: 'Terugkijken', en: 'Looking back' },
      startedBy: 'us',
      channel: 'coffee',
    },
    {
      kind: 'task',
      text: {
        nl: 'Drie weken voor het einde het voorstel voor hierna klaar hebben.',
        en: 'Have the proposal for what is next ready three weeks before the end.',
      },
      short: { nl: 'Voorstel drie weken voor het eind', en: 'Proposal three weeks early' },
    },
  ],
}
