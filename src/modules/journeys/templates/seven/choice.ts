import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const choice: PhaseTemplate = {
  key: 'choice',
  name: { nl: 'De keuze', en: 'The choice' },
  voice: {
    nl: 'Ik kies voor jou. Zet nu op papier wat ik krijg.',
    en: 'I choose you. Now put on paper what I will get.',
  },
  definition: {
    nl: 'Ze willen met je verder. Nu wordt het zakelijk: wat ga je doen, wanneer, wat kost het, en wat mogen ze verwachten?',
    en: 'They want to go on with you. Now to business: what will you do, when, what does it cost, what may they expect?',
  },
  example: {
    nl: '‘We doen het.’ En dan, bij de deur: ‘Stuur je nog even iets op waar het in staat?’',
    en: '‘Let’s do it.’ And then, at the door: ‘Could you send us something that says so?’',
  },
  advice: {
    nl: 'Geef ze een plan van aanpak dat ze zelf niet hadden kunnen maken: kort, in gewone taal. Loop het samen door.',
    en: 'Give them a plan they could not have made themselves: short, in plain words. Go through it together.',
  },
  promise: {
    text: {
      nl: 'Binnen 5 werkdagen een plan op papier, en daarna nooit langer dan 5 werkdagen stil.',
      en: 'A plan on paper within 5 working days, and after that never more than 5 of silence.',
    },
    workingDays: 5,
  },
  band: 'before',
  stretch: stretches.choosing,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 0.9 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Een zondag met de familie: zo kan het niet langer, we vragen hulp.',
        en: 'A Sunday with the family: it cannot go on like this, let us ask for help.',
      },
      short: { nl: '‘Zo kan het niet langer’', en: '‘It cannot go on like this’' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Weten waar ze ja tegen zeggen, en tegen welke prijs.',
        en: 'To know what they say yes to, and at what price.',
      },
      short: { nl: 'Weten waar je ja tegen zegt', en: 'To know what you agree to' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Hoeveel tijd kost het ons zelf?',
        en: 'How much of our own time will it take?',
      },
      short: { nl: 'Hoeveel tijd kost het ons?', en: 'How much time will it cost us?' },
      answer: {
        text: {
          nl: 'Dat staat in het plan, per week en per persoon. De eerste maand het meest, daarna minder.',
          en: 'It is in the plan, per week and per person. Most in the first month, less after that.',
        },
        short: { nl: 'Per week en persoon in het plan', en: 'Per week and person, in the plan' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Een voorstel vol woorden die niemand in het bedrijf gebruikt.',
        en: 'A proposal in words that nobody in the firm uses.',
      },
      short: { nl: 'Taal die niemand hier spreekt', en: 'Words nobody here uses' },
      prevent: {
        text: {
          nl: 'Laat het vóór verzending lezen aan iemand die niets van je vak weet.',
          en: 'Before sending, let somebody outside your trade read it.',
        },
        short: { nl: 'Laat een buitenstaander lezen', en: 'Let an outsider read it' },
      },
      turnAround: {
        text: {
          nl: 'Streep samen door wat niet duidelijk is, en schrijf hun woord erboven.',
          en: 'Cross out together what is not clear, and write their word above it.',
        },
        short: { nl: 'Samen strepen en herschrijven', en: 'Cross out and rewrite together' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Voor het eerst in maanden rustig slapen: er ligt een plan.',
        en: 'A quiet night for the first time in months: there is a plan.',
      },
      short: { nl: 'Rust: er ligt een plan', en: 'Calm: there is a plan' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Plan van aanpak, samen doorgenomen', en: 'Plan of approach, gone through together' },
      short: { nl: 'Plan van aanpak', en: 'Plan of approach' },
      startedBy: 'us',
      channel: 'plan',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Een vraag over het plan', en: 'A question about the plan' },
      startedBy: 'customer',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Plan binnen een week af, met hun eigen zin bovenaan.',
        en: 'Plan finished within a week, with their own sentence on top.',
      },
      short: { nl: 'Plan binnen een week', en: 'Plan within a week' },
    },
  ],
}
