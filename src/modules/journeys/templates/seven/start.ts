import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const start: PhaseTemplate = {
  key: 'start',
  name: { nl: 'De start', en: 'The start' },
  voice: {
    nl: 'Ik geef iets uit handen, en dat vind ik spannend.',
    en: 'I am letting go of something, and that makes me nervous.',
  },
  definition: {
    nl: 'Het werk begint. De klant geeft een stuk regie weg en wil juist daarom weten wat er gebeurt.',
    en: 'The work begins. The customer hands over some control, and for that very reason wants to know what goes on.',
  },
  example: {
    nl: 'De eerste week is om. Er is veel gepraat, maar te zien is er nog niets, en dat knaagt.',
    en: 'The first week is over. Much has been said, but there is nothing to see yet, and that gnaws.',
  },
  advice: {
    nl: 'Laat vaak van je horen, op een vaste dag. Zorg dat niemand hoeft te vragen hoe het ervoor staat.',
    en: 'Be heard often, on a fixed day. Make sure nobody has to ask how things stand.',
  },
  promise: {
    text: {
      nl: 'Minstens elke 5 werkdagen bericht, ook als er weinig te melden is.',
      en: 'News at least every 5 working days, even if there is little to tell.',
    },
    workingDays: 5,
  },
  band: 'during',
  stretch: stretches.work,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 0.5 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De eerste ochtend: een vreemde aan de vergadertafel.',
        en: 'The first morning: a stranger at the meeting table.',
      },
      short: { nl: 'Een vreemde aan tafel', en: 'A stranger at the table' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'De baas blijven in het eigen bedrijf.',
        en: 'To stay in charge of their own firm.',
      },
      short: { nl: 'Zelf de baas blijven', en: 'To stay in charge' },
    },
    {
      kind: 'question',
      text: { nl: 'Wat vertel ik aan mijn mensen?', en: 'What do I tell my people?' },
      answer: {
        text: {
          nl: 'Dat maken we samen, op één blad: waarom we dit doen, wat er verandert en wat niet.',
          en: 'We write it together, on one sheet: why we do this, what will change and what will not.',
        },
        short: { nl: 'Eén blad: waarom, wat wel en niet', en: 'One sheet: why, and what changes' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Iemand loopt rond en stelt vragen, en je weet niet wat eruit komt.',
        en: 'Somebody walks about asking questions, and you cannot tell where it leads.',
      },
      short: { nl: 'Niet weten wat er speelt', en: 'Not knowing what is going on' },
      prevent: {
        text: {
          nl: 'Elke week op dezelfde dag: gedaan, gehoord, en wat volgt.',
          en: 'Every week on the same day: done, heard, and what is next.',
        },
        short: { nl: 'Vaste dag: gedaan, gehoord, straks', en: 'Fixed day: done, heard, next' },
      },
      turnAround: {
        text: {
          nl: 'Eerst de directeur, dan pas de rest: nooit een verrassing in een volle kamer.',
          en: 'The owner first, the others after: never a surprise in a full room.',
        },
        short: { nl: 'De directeur hoort het eerst', en: 'The owner hears it first' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Zelf kunnen uitleggen wat er gaande is.',
        en: 'Being able to explain themselves what is going on.',
      },
      short: { nl: 'Het zelf kunnen uitleggen', en: 'Being able to explain it' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Weekbericht in vijf regels', en: 'Five lines of news every week' },
      short: { nl: 'Weekbericht', en: 'Weekly news' },
      startedBy: 'us',
      channel: 'message',
    },
    {
      kind: 'touchpoint',
      text: { nl: '‘Hoe staat het ervoor?’', en: '‘How do things stand?’' },
      startedBy: 'customer',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Een vaste dag kiezen voor het weekbericht, en die halen.',
        en: 'Choose a fixed day for the weekly news, and keep to it.',
      },
      short: { nl: 'Vaste dag voor het weekbericht', en: 'Fixed day for weekly news' },
    },
    {
      kind: 'promise',
      text: {
        nl: 'Wat je me vertelt, gaat niet verder zonder dat jij het goed vindt.',
        en: 'What you tell me goes no further unless you agree.',
      },
      short: { nl: 'Wat je vertelt, blijft hier', en: 'What you say stays here' },
    },
  ],
}
