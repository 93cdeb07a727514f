import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const concreteNeed: PhaseTemplate = {
  key: 'concrete-need',
  name: { nl: 'Concrete behoefte', en: 'Concrete need' },
  voice: {
    nl: 'Ik weet het nu zeker: dit gaan we laten doen.',
    en: 'I am sure of it now: we are going to have this done.',
  },
  definition: {
    nl: 'De wens wordt een voornemen. Soms na jaren sluimeren, soms van de ene dag op de andere. Nu gaan ze zoeken.',
    en: 'The wish becomes an intention, after years of waiting or from one day to the next. Now they start searching.',
  },
  example: {
    nl: 'De sleutel van het nieuwe huis is er, en de muren zijn niet om aan te zien. Dit moet vóór de verhuizing.',
    en: 'They have the keys to the new house, and the walls are a sorry sight. It must be done before they move in.',
  },
  advice: {
    nl: 'Zeg wat het ongeveer kost en hoelang het duurt, ook zonder dat iemand zich eerst voorstelt.',
    en: 'Say roughly what it costs and how long it takes, before anybody has to introduce themselves.',
  },
  promise: {
    text: {
      nl: 'Wat het ongeveer kost, lees je bij ons zonder eerst te hoeven bellen.',
      en: 'You can read what it roughly costs without having to ring us first.',
    },
    workingDays: null,
  },
  band: 'before',
  stretch: stretches.unknown,
  observable: false,
  lasting: false,
  moments: [{ name: null, intended: -0.35 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Een verhuizing, een lekkage of een kind op komst: nu is er een datum.',
        en: 'A move, a leak or a baby on the way: now there is a date.',
      },
      short: { nl: 'Verhuizing, lekkage, kind op komst', en: 'A move, a leak, a baby on the way' },
    },
    {
      kind: 'goal',
      text: { nl: 'Snel weten wat er mogelijk is.', en: 'To know soon what is possible.' },
    },
    {
      kind: 'question',
      text: { nl: 'Wat gaat ons dat kosten?', en: 'What will that cost us?' },
      answer: {
        text: {
          nl: 'Een richtprijs per vierkante meter, alles erbij. Zet hier je eigen bedragen neer, van zuinig tot mooi.',
          en: 'A guide price per square metre, all in. Put your own amounts here, from modest to splendid.',
        },
        short: { nl: 'Richtprijs per m², alles erbij', en: 'Guide price per m², all in' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Overal een formulier, nergens een bedrag.',
        en: 'A form everywhere, an amount nowhere.',
      },
      short: { nl: 'Nergens staat een bedrag', en: 'Nobody names an amount' },
      prevent: {
        text: {
          nl: 'Drie klussen op de site, met erbij wat ze echt kostten.',
          en: 'Three jobs on the website, with what they really cost.',
        },
        short: { nl: 'Drie klussen met hun prijs', en: 'Three jobs with their price' },
      },
      turnAround: {
        text: {
          nl: 'Wie toch belt om een prijs, krijgt die in hetzelfde gesprek, met een marge erbij.',
          en: 'Whoever rings for a price gets one in the same call, with a margin.',
        },
        short: { nl: 'Bedrag in hetzelfde gesprek', en: 'An amount in the same call' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'In één avond weten waar ze aan toe zijn.',
        en: 'To know where they stand after one evening.',
      },
      short: { nl: 'In één avond duidelijkheid', en: 'Clarity in one evening' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Zoeken op internet', en: 'Searching online' },
      startedBy: 'customer',
      channel: 'search',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Bladzijde met richtprijzen', en: 'Page with guide prices' },
      short: { nl: 'Richtprijzen', en: 'Guide prices' },
      startedBy: 'us',
      channel: 'website',
    },
    {
      kind: 'task',
      text: {
        nl: 'Twee keer per jaar de richtprijzen nalopen.',
        en: 'Go through the guide prices twice a year.',
      },
      short: { nl: 'Prijzen halfjaarlijks nalopen', en: 'Check prices twice a year' },
    },
  ],
}
