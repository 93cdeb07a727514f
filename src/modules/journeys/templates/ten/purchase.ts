import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const purchase: PhaseTemplate = {
  key: 'purchase',
  name: { nl: 'Koop', en: 'Purchase' },
  voice: {
    nl: 'Ik wil zeker weten dat ik goed kies, voordat ik teken.',
    en: 'I want to be sure I am choosing well before I sign.',
  },
  definition: {
    nl: 'De keuze wordt getoetst: offertes naast elkaar, navraag bij anderen, nog eens alles overdenken. Dan het ja.',
    en: 'The choice is put to the test: quotes side by side, asking around, thinking again. Then comes the yes.',
  },
  example: {
    nl: 'Twee offertes, twee totalen, en niemand die ziet waar het verschil zit. Dus eerst maar een zus gebeld.',
    en: 'Two quotes, two totals, and nobody can see where the difference lies. So they ring a sister first.',
  },
  advice: {
    nl: 'Schrijf op wat je doet, wanneer, en wat het kost, in gewone taal. Bel daarna zelf, en vraag waar ze over twijfelen.',
    en: 'Write down what you will do, when, and at what price, in plain words. Then ring, and ask what gives them pause.',
  },
  promise: {
    text: {
      nl: 'Binnen 3 werkdagen een plan met prijs, en daarna nooit langer dan 3 werkdagen stil.',
      en: 'A plan with a price within 3 working days, and after that never more than 3 of silence.',
    },
    workingDays: 3,
  },
  band: 'before',
  stretch: stretches.choosing,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: 0.55 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De offerte ligt er. Wie is de eerste die ‘ja’ zegt?',
        en: 'The quote is in. Who will be the first to say ‘yes’?',
      },
      short: { nl: 'De offerte ligt op tafel', en: 'The quote is on the table' },
    },
    {
      kind: 'goal',
      text: { nl: 'Tekenen met een gerust hart.', en: 'To sign with an easy mind.' },
    },
    {
      kind: 'question',
      text: { nl: 'Komt er straks nog iets bij?', en: 'Will anything be added later?' },
      answer: {
        text: {
          nl: 'Alleen als jij ja zegt. Vinden we onderweg iets, dan hoor je eerst wat het is en wat het kost.',
          en: 'Only if you say yes. If we find something, you first hear what it is and what it costs.',
        },
        short: { nl: 'Nooit zonder jouw ja', en: 'Never without your yes' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Offertes die je niet naast elkaar kunt leggen.',
        en: 'Quotes that cannot be laid side by side.',
      },
      short: { nl: 'Appels met peren vergelijken', en: 'Comparing apples with pears' },
      prevent: {
        text: {
          nl: 'Eén blad: wat, wanneer, één totaalbedrag, en wat er níét bij zit.',
          en: 'One sheet: what, when, one total, and what is not included.',
        },
        short: { nl: 'Eén blad, één totaal', en: 'One sheet, one total' },
      },
      turnAround: {
        text: {
          nl: 'Geef een lijstje mee waarmee ze ook de anderen kunnen nalopen.',
          en: 'Give them a checklist they can use on the others as well.',
        },
        short: { nl: 'Lijstje dat voor iedereen werkt', en: 'A checklist that fits any quote' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Een vaste datum, en één naam die opneemt als ze bellen.',
        en: 'A firm date, and one name who answers the phone.',
      },
      short: { nl: 'Vaste datum, één vaste naam', en: 'A firm date, one name' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Plan van aanpak met prijs', en: 'Plan of approach with price' },
      short: { nl: 'Plan met prijs', en: 'Plan and price' },
      startedBy: 'us',
      channel: 'plan',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Bellen: waar twijfelen jullie over?', en: 'A call: what gives you pause?' },
      short: { nl: 'Nabellen', en: 'Follow-up call' },
      startedBy: 'us',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Plan klaar binnen drie werkdagen na het opmeten.',
        en: 'Plan ready within three working days of measuring.',
      },
      short: { nl: 'Plan klaar in drie werkdagen', en: 'Plan ready in three days' },
    },
    {
      kind: 'promise',
      text: {
        nl: 'De prijs in het plan is de prijs op de factuur, tenzij je zelf iets verandert.',
        en: 'The price in the plan is the price on the invoice, unless you change something.',
      },
      short: { nl: 'Prijs in plan = prijs op factuur', en: 'Plan price = invoice price' },
    },
  ],
}
