import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

/** No annoyance on purpose: what chafes with a loyal customer is the question most firms never asked. */
export const loyalty: PhaseTemplate = {
  key: 'loyalty',
  name: { nl: 'Loyaliteit', en: 'Loyalty' },
  voice: {
    nl: 'Ik ben er nog steeds blij mee, en ik zou het zo weer doen.',
    en: 'I am still happy with it, and I would do the same again.',
  },
  definition: {
    nl: 'Bewust of ongemerkt blijven ze enthousiast: over het werk, over het merk, en over jou. Dat zijn er drie.',
    en: 'Knowingly or not, they stay enthusiastic: about the work, the brand, and you. Those are three things.',
  },
  example: {
    nl: 'Een verjaardag met het hele huis vol, en iedereen krijgt een rondleiding.',
    en: 'A birthday with the house full, and everybody gets the tour.',
  },
  advice: {
    nl: 'Vraag naar alle drie: het werk, het merk en jezelf. En vraag ook de blije klant wanneer het even minder was.',
    en: 'Ask about all three: the work, the brand and yourself. And ask happy customers when it was not so good.',
  },
  promise: {
    text: {
      nl: 'Minstens elk kwartaal een levensteken dat over jou gaat, niet over ons.',
      en: 'A sign of life at least every quarter, about you rather than us.',
    },
    workingDays: 65,
  },
  band: 'after',
  stretch: stretches.afterwards,
  observable: true,
  lasting: true,
  moments: [{ name: null, intended: 1.5 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Bezoek in huis: schoenen uit en kijken, eerst de gang, dan de kamer.',
        en: 'Guests in the house: shoes off and have a look, first the hall, then the lounge.',
      },
      short: { nl: 'Bezoek krijgt een rondleiding', en: 'Guests get the tour' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Blij blijven met de keuze van toen.',
        en: 'To stay happy with the choice they made.',
      },
      short: { nl: 'Blij blijven met de keuze', en: 'To stay happy with the choice' },
    },
    {
      kind: 'question',
      text: { nl: 'Doen jullie boven ook?', en: 'Would you do upstairs as well?' },
      answer: {
        text: {
          nl: 'Graag. We weten nog hoe het hier in elkaar zit; een eerste plan hebben we zo gemaakt.',
          en: 'Gladly. We remember how the house is put together, so a first plan is soon made.',
        },
        short: { nl: 'Graag, we kennen het huis al', en: 'Gladly, we know the house' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Herkend worden: jullie weten nog wie we zijn en wat er ligt.',
        en: 'Being recognised: you still know who we are and what you made.',
      },
      short: { nl: 'Dat jullie ons nog kennen', en: 'That you still know us' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Kaart: vandaag een jaar geleden klaar', en: 'A card: finished a year ago today' },
      short: { nl: 'Eén jaar later', en: 'A year later' },
      startedBy: 'us',
      channel: 'letter',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Vraagje: het werk, het merk, en wij?', en: 'A question: the work, the brand, and us?' },
      short: { nl: 'Drie vraagjes', en: 'Three questions' },
      startedBy: 'us',
      channel: 'question',
    },
    {
      kind: 'task',
      text: {
        nl: 'Opschrijven wat je onderweg zag, en er een voorstel van maken.',
        en: 'Note what you saw along the way, and turn it into a proposal.',
      },
      short: { nl: 'Vervolgvoorstel maken', en: 'Make a follow-up proposal' },
    },
  ],
}
