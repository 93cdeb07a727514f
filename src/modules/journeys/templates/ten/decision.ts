import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const decision: PhaseTemplate = {
  key: 'decision',
  name: { nl: 'Beslismoment', en: 'Moment of decision' },
  voice: {
    nl: 'Ik wil ze eerst in de ogen kijken.',
    en: 'I want to look them in the eye first.',
  },
  definition: {
    nl: 'Het zoeken is klaar. Ze zetten de eerste stap naar één bedrijf: een bezoek, een afspraak, een opname thuis.',
    en: 'The search is over. They take the first step towards one firm: a visit, an appointment, a survey at home.',
  },
  example: {
    nl: '‘Bel jij ze, dan kijken we of ze zaterdag kunnen.’ En dan staat er een afspraak op de kalender.',
    en: '‘You ring them and see whether they can do Saturday.’ And there it is, on the calendar.',
  },
  advice: {
    nl: 'Praat de eerste tien minuten niet over jezelf. Vraag hoe ze leven, vat het samen, en vraag dan nog één keer door.',
    en: 'Say nothing about yourself for ten minutes. Ask how they live, sum it up, then ask once more.',
  },
  promise: {
    text: {
      nl: 'Vooraf een bevestiging, en na het bezoek binnen 3 werkdagen bericht.',
      en: 'A confirmation beforehand, and word within 3 working days of the visit.',
    },
    workingDays: 3,
  },
  band: 'before',
  stretch: stretches.choosing,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 1 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De knoop is half doorgehakt: er wordt een afspraak gemaakt.',
        en: 'Their mind is half made up: an appointment is made.',
      },
      short: { nl: 'Er staat een afspraak', en: 'There is an appointment' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Voelen of deze mensen te vertrouwen zijn.',
        en: 'To feel whether these people can be trusted.',
      },
      short: { nl: 'Voelen of het klopt', en: 'To feel whether it is right' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Komen jullie ook gewoon bij ons kijken?',
        en: 'Will you come and have a look at our place?',
      },
      short: { nl: 'Komen jullie ook bij ons kijken?', en: 'Will you come and look?' },
      answer: {
        text: {
          nl: 'Ja, ook ’s avonds. We meten, kijken naar de ondergrond en zeggen eerlijk wat we zien.',
          en: 'Yes, evenings too. We measure, check what is underneath and say honestly what we see.',
        },
        short: { nl: 'Ja, en ook ’s avonds', en: 'Yes, evenings too' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Een verkoper die al praat voordat hij iets gezien heeft.',
        en: 'A salesman who talks before he has seen a thing.',
      },
      short: { nl: 'Praten zonder te luisteren', en: 'Talking without listening' },
      prevent: {
        text: {
          nl: 'Begin met: vertel eens, hoe ziet een gewone dag er hier uit?',
          en: 'Begin with: tell me, what is an ordinary day like here?',
        },
        short: { nl: 'Vraag naar een gewone dag', en: 'Ask about an ordinary day' },
      },
      turnAround: {
        text: {
          nl: 'Dezelfde avond een bericht met hún drie wensen, in hún woorden.',
          en: 'A message that same evening with their three wishes, in their words.',
        },
        short: { nl: '’s Avonds hun wensen op een rij', en: 'Their wishes, that same evening' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Dat ook de kinderen welkom zijn en iets te doen hebben.',
        en: 'That the children are welcome too, with something to do.',
      },
      short: { nl: 'Kinderen zijn ook welkom', en: 'Children are welcome too' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Langskomen in de zaak', en: 'Dropping in at the showroom' },
      short: { nl: 'Langskomen', en: 'Dropping in' },
      startedBy: 'customer',
      channel: 'showroom',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Opmeten en kijken, bij hen thuis', en: 'Measuring and looking, at their home' },
      short: { nl: 'Opmeten', en: 'Measuring' },
      startedBy: 'us',
      channel: 'measure',
    },
    {
      kind: 'task',
      text: {
        nl: 'Na elk bezoek meteen opschrijven: wat zeiden ze letterlijk?',
        en: 'Write down straight after every visit: what did they actually say?',
      },
      short: { nl: 'Hun eigen woorden opschrijven', en: 'Write down their own words' },
    },
  ],
}
