import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const orientation: PhaseTemplate = {
  key: 'orientation',
  name: { nl: 'Oriëntatie', en: 'Orientation' },
  voice: {
    nl: 'Ik wil weten wat er allemaal kan, en wat bij ons past.',
    en: 'I want to know what is possible, and what suits us.',
  },
  definition: {
    nl: 'Ze kiezen wát het wordt: materiaal, kleur, manier van werken. Dat kan in een uur, of maanden duren.',
    en: 'They choose what it will be: material, colour, way of working. It takes an hour, or months.',
  },
  example: {
    nl: 'Hout of PVC, glad stucwerk of iets met structuur? Op de bank liggen zes tabbladen en twee meningen open.',
    en: 'Wood or vinyl, smooth plaster or some texture? On the sofa: six open tabs and two opinions.',
  },
  advice: {
    nl: 'Help kiezen voordat je iets aanbiedt. Weinig keuze, goed uitgelegd, en zeg ook wat je zou afraden.',
    en: 'Help them choose before you offer. A few options, well explained, and say what you would advise against.',
  },
  promise: {
    text: {
      nl: 'Zolang je rondkijkt minstens elke 10 werkdagen een bericht waar je iets aan hebt, zonder aandringen.',
      en: 'While you look around, a helpful word at least every 10 working days, without pressing.',
    },
    workingDays: 10,
  },
  band: 'before',
  stretch: stretches.unknown,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 0.35 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Een vrije zaterdag, een stapel folders en de vraag wat ze eigenlijk mooi vinden.',
        en: 'A free Saturday, a pile of leaflets and the question what they actually like.',
      },
      short: { nl: 'Vrije zaterdag, stapel folders', en: 'Free Saturday, pile of leaflets' },
    },
    {
      kind: 'goal',
      text: { nl: 'Samen uitkomen op één soort, één kleur.', en: 'To agree on one kind and one colour.' },
      short: { nl: 'Samen op één keuze uitkomen', en: 'To agree on one choice' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Wat blijft bij ons het langst mooi?',
        en: 'What will stay beautiful longest in our house?',
      },
      short: { nl: 'Wat blijft het langst mooi?', en: 'What stays beautiful longest?' },
      answer: {
        text: {
          nl: 'Dat hangt af van hoe je leeft. Vier vragen over schoenen, dieren, zon en poetsen, en je weet het.',
          en: 'It depends on how you live. Four questions on shoes, pets, sun and cleaning, and you know.',
        },
        short: { nl: 'Vier vragen over hoe je leeft', en: 'Four questions on how you live' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Zoveel keus dat ze er samen niet meer uitkomen.',
        en: 'So much choice that they cannot settle it between them.',
      },
      short: { nl: 'Te veel keus om te kiezen', en: 'Too much choice to choose' },
      prevent: {
        text: {
          nl: 'Eerst vragen naar hun dagen, dan pas drie voorstellen doen.',
          en: 'Ask about their days first, then suggest three.',
        },
        short: { nl: 'Eerst vragen, dan drie opties', en: 'Ask first, then three options' },
      },
      turnAround: {
        text: {
          nl: 'Grote stalen een week thuis, om op te lopen, te morsen en bij avondlicht te zien.',
          en: 'Large samples at home for a week, to walk on, spill on and see by lamplight.',
        },
        short: { nl: 'Een week thuis uitproberen', en: 'A week to try it at home' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Iemand die zegt: dit zou ik bij jullie níét doen.',
        en: 'Somebody who says: in your house I would not do this.',
      },
      short: { nl: 'Iemand die ook durft af te raden', en: 'Somebody who dares advise against' },
    },
    {
      kind: 'touchpoint',
      text: {
        nl: 'Stalen naar huis, om te houden of terug te geven',
        en: 'Samples sent home, to keep or return',
      },
      short: { nl: 'Stalen thuis', en: 'Samples at home' },
      startedBy: 'us',
      channel: 'sample',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Uitleg over materialen lezen', en: 'Reading about materials' },
      short: { nl: 'Uitleg lezen', en: 'Reading up' },
      startedBy: 'customer',
      channel: 'website',
    },
    {
      kind: 'task',
      text: {
        nl: 'Stalen gaan binnen twee dagen de deur uit, met een handgeschreven kaartje.',
        en: 'Samples leave within two days, with a handwritten note.',
      },
      short: { nl: 'Stalen binnen twee dagen weg', en: 'Samples out within two days' },
    },
  ],
}
