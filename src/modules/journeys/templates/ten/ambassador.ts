import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const ambassador: PhaseTemplate = {
  key: 'ambassador',
  name: { nl: 'Ambassadeur', en: 'Ambassador' },
  voice: {
    nl: 'Ik zeg tegen iedereen: bel ze gewoon.',
    en: 'I tell everybody: just give them a ring.',
  },
  definition: {
    nl: 'Trouwe klanten vertellen het verder: thuis of op het werk, uit zichzelf of omdat je het vroeg.',
    en: 'Loyal customers pass it on: at home or at work, of their own accord or because you asked.',
  },
  example: {
    nl: 'Een collega zoekt een stukadoor. Nog vóór de koffie op is, staat jullie nummer in haar telefoon.',
    en: 'A colleague needs a plasterer. Before the coffee is finished, your number is in her phone.',
  },
  advice: {
    nl: 'Bedank altijd, ook als er niets van komt, en vertel hoe het afliep. Leg vast wie wie bracht.',
    en: 'Always say thank you, even if nothing comes of it, and tell how it went. Record who brought whom.',
  },
  promise: {
    text: {
      nl: 'Minstens elk kwartaal een levensteken, en altijd een bedankje als je ons noemde.',
      en: 'A sign of life at least every quarter, and always a thank-you when you mention us.',
    },
    workingDays: 65,
  },
  band: 'after',
  stretch: stretches.afterwards,
  observable: true,
  lasting: true,
  moments: [{ name: null, intended: 1.8 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Iemand vraagt langs de lijn of op het werk: wie heeft dat bij jullie gedaan?',
        en: 'Somebody asks at the match or at work: who did that for you?',
      },
      short: { nl: '‘Wie heeft dat gedaan?’', en: '‘Who did that for you?’' },
    },
    {
      kind: 'goal',
      text: { nl: 'Een ander een goede tip geven.', en: 'To give somebody good advice.' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Doen jullie voor mijn zus net zo je best?',
        en: 'Will you try as hard for my sister?',
      },
      short: { nl: 'Voor mijn zus net zo goed?', en: 'Just as good for my sister?' },
      answer: null,
    },
    {
      kind: 'pain',
      text: {
        nl: 'Gebruikt worden als reclame.',
        en: 'Being used as an advertisement.',
      },
      prevent: {
        text: {
          nl: 'Nooit iets beloven in ruil voor een naam.',
          en: 'Never promise anything in return for a name.',
        },
        short: { nl: 'Geen beloning voor een naam', en: 'No reward for a name' },
      },
      turnAround: {
        text: {
          nl: 'Achteraf iets kleins langsbrengen, zelf, met wat het voor jullie betekende.',
          en: 'Bring round something small afterwards, in person, and say what it meant.',
        },
        short: { nl: 'Achteraf zelf iets langsbrengen', en: 'Bring round a small thank-you' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Horen dat hun tip goed terechtgekomen is.',
        en: 'Hearing that their tip turned out well.',
      },
      short: { nl: 'Horen hoe het afliep', en: 'Hearing how it turned out' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Een bekende voorstellen', en: 'Introducing somebody' },
      short: { nl: 'Voorstellen', en: 'Introduction' },
      startedBy: 'customer',
      channel: 'introduction',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Iets lekkers als dank', en: 'A treat to say thanks' },
      short: { nl: 'Als dank', en: 'As thanks' },
      startedBy: 'us',
      channel: 'gift',
    },
    {
      kind: 'task',
      text: {
        nl: 'Noteren wie wie bracht, en binnen twee dagen bedanken.',
        en: 'Note who brought whom, and say thanks within two days.',
      },
      short: { nl: 'Noteren wie wie bracht', en: 'Note who brought whom' },
    },
  ],
}
