import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const use: PhaseTemplate = {
  key: 'use',
  name: { nl: 'Gebruik', en: 'Use' },
  voice: {
    nl: 'Ik wil er gewoon op kunnen leven, zonder er steeds aan te denken.',
    en: 'I just want to live with it, without having to think about it.',
  },
  definition: {
    nl: 'Het werk is af en doet jarenlang dienst. Onderhoud, garantie en kleine vragen komen nu pas.',
    en: 'The work is done and serves for years. Only now come upkeep, warranty and the small questions.',
  },
  example: {
    nl: 'Een omgevallen glas, een stoelpoot, een winter met droge lucht: het huis wordt echt bewoond.',
    en: 'A glass knocked over, a chair leg, a winter of dry air: the house is being lived in.',
  },
  advice: {
    nl: 'Bel zes weken na de oplevering, zonder aanleiding. Zet onderhoud en garantie meteen voor jaren in de agenda.',
    en: 'Ring six weeks after handover, for no reason. Put upkeep and warranty in the diary for years ahead.',
  },
  promise: {
    text: {
      nl: 'Minstens elk kwartaal een levensteken, en op tijd bericht als er onderhoud nodig is.',
      en: 'A sign of life at least every quarter, and timely word when upkeep is due.',
    },
    workingDays: 65,
  },
  band: 'after',
  stretch: stretches.afterwards,
  observable: true,
  lasting: true,
  moments: [{ name: null, intended: 1.1 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De eerste vlek, de eerste kras, de eerste zomer met alle ramen open.',
        en: 'The first stain, the first scratch, the first summer with all windows open.',
      },
      short: { nl: 'De eerste vlek of kras', en: 'The first stain or scratch' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Dat het mooi blijft met een gewone poetsbeurt.',
        en: 'That it stays lovely with ordinary cleaning.',
      },
      short: { nl: 'Mooi houden zonder gedoe', en: 'Keeping it lovely, no fuss' },
    },
    {
      kind: 'question',
      text: { nl: 'Hoe houd ik dit mooi?', en: 'How do I keep this looking good?' },
      answer: {
        text: {
          nl: 'Op één kaart: wat je elke week doet, wat één keer per jaar, en wat je beter kunt laten.',
          en: 'On one card: what to do weekly, what once a year, and what to leave alone.',
        },
        short: { nl: 'Eén kaart: wel, niet, wanneer', en: 'One card: do, don’t, when' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Zodra de rekening betaald is, kent niemand je nog.',
        en: 'Once the bill is paid, nobody knows you any more.',
      },
      short: { nl: 'Betaald, en dan is het stil', en: 'Paid, and then silence' },
      prevent: {
        text: {
          nl: 'Zet het telefoontje van na zes weken al bij de oplevering in de agenda.',
          en: 'Put the six-week call in the diary on the day of handover.',
        },
        short: { nl: 'Belletje na zes weken plannen', en: 'Plan the six-week call' },
      },
      turnAround: {
        text: {
          nl: 'Kom een keer onverwacht langs om één naad of één randje bij te werken.',
          en: 'Drop by unexpectedly to touch up one seam or one edge.',
        },
        short: { nl: 'Onverwacht iets bijwerken', en: 'An unexpected touch-up' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Dat er iemand komt als er toch iets is, ook na drie jaar.',
        en: 'That somebody comes when something is wrong, even after three years.',
      },
      short: { nl: 'Er komt iemand, ook na drie jaar', en: 'Somebody comes, years later too' },
    },
    {
      kind: 'touchpoint',
      text: {
        nl: 'Belletje na zes weken: hoe bevalt het?',
        en: 'A call after six weeks: how do you like it?',
      },
      short: { nl: 'Na zes weken', en: 'After six weeks' },
      startedBy: 'us',
      channel: 'phone',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Vraag over onderhoud', en: 'A question about upkeep' },
      startedBy: 'customer',
      channel: 'question',
    },
    {
      kind: 'task',
      text: {
        nl: 'Bij de oplevering: onderhoud en einde garantie in de agenda.',
        en: 'At handover: upkeep and end of warranty into the diary.',
      },
      short: { nl: 'Onderhoud in de agenda', en: 'Upkeep into the diary' },
    },
    {
      kind: 'promise',
      text: {
        nl: 'Is er iets met ons werk, dan komt er iemand kijken. Ook als het niet aan ons ligt.',
        en: 'If something is wrong with our work, somebody comes to look. Even if it is not our doing.',
      },
      short: { nl: 'Is er iets? We komen kijken', en: 'Something wrong? We come' },
    },
  ],
}
