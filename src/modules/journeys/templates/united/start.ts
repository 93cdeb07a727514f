import { start as consultantsStart } from '../seven/start.ts'
import type { PhaseTemplate } from '../template.ts'

/** The consultant's start, told and filled for work at somebody's home; it includes the wait for the first day. */
export const start: PhaseTemplate = {
  ...consultantsStart,
  definition: {
    nl: 'Eerst het wachten, dan de eerste dag. De klant geeft het huis uit handen en wil juist daarom weten wat er gebeurt.',
    en: 'First the wait, then the first day. The customer hands over the house, and for that very reason wants to know what goes on.',
  },
  moments: [
    { name: { nl: 'Wachten', en: 'Waiting' }, intended: 0.4 },
    { name: { nl: 'De eerste dag', en: 'The first day' }, intended: 0.6 },
  ],
  example: {
    nl: 'De eerste dag ligt er een sleutel onder de mat. Om half vijf kijken ze wat er gebeurd is: het huis is leger dan ooit.',
    en: 'On day one there is a key under the mat. At half past four they look: the house is emptier than ever.',
  },
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De bus staat voor de deur en de sleutel gaat uit handen.',
        en: 'The van is at the door and the key changes hands.',
      },
      short: { nl: 'De sleutel gaat uit handen', en: 'The key changes hands' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Weten wie er in huis is, en wat er die dag gebeurt.',
        en: 'To know who is in the house, and what happens that day.',
      },
      short: { nl: 'Weten wie er is en wat er gebeurt', en: 'To know who is in, doing what' },
    },
    {
      kind: 'question',
      text: { nl: 'Wie bel ik als er iets is?', en: 'Whom do I ring if something is up?' },
      answer: {
        text: {
          nl: 'Altijd dezelfde persoon. Naam, nummer en vervanger hangen op de koelkast.',
          en: 'Always the same person. Name, number and stand-in are on the fridge.',
        },
        short: { nl: 'Eén naam, op de koelkast', en: 'One name, on the fridge' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Weken gewacht, en dan komt er op de eerste dag niemand.',
        en: 'Weeks of waiting, and then on day one nobody comes.',
      },
      short: { nl: 'Op dag één komt er niemand', en: 'On day one nobody comes' },
      prevent: {
        text: {
          nl: 'De middag ervoor even bellen: morgen om die tijd, met deze mensen.',
          en: 'Ring the afternoon before: tomorrow at this time, with these people.',
        },
        short: { nl: 'De middag ervoor bellen', en: 'Ring the afternoon before' },
      },
      turnAround: {
        text: {
          nl: 'Toch te laat? Bel vóór de afgesproken tijd, en neem zelf het ontbijt mee.',
          en: 'Late after all? Ring before the agreed time, and bring breakfast.',
        },
        short: { nl: 'Bel eerst, kom met ontbijt', en: 'Ring first, bring breakfast' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Na de eerste dag al gerust naar bed.',
        en: 'Going to bed with an easy mind after day one.',
      },
      short: { nl: 'Na dag één gerust naar bed', en: 'A quiet night after day one' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Weekbericht zolang je wacht', en: 'Weekly news while you wait' },
      short: { nl: 'Weekbericht', en: 'Weekly news' },
      startedBy: 'us',
      channel: 'message',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Belletje de middag ervoor', en: 'A call the afternoon before' },
      startedBy: 'us',
      channel: 'phone',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Foto aan het eind van de dag', en: 'A photo at the end of the day' },
      short: { nl: 'Foto van de dag', en: 'Photo of the day' },
      startedBy: 'us',
      channel: 'photo',
    },
    {
      kind: 'task',
      text: {
        nl: 'Samen huisregels afspreken: toilet, koffie, muziek, roken, hond.',
        en: 'Agree on house rules together: toilet, coffee, music, smoking, dog.',
      },
      short: { nl: 'Samen huisregels afspreken', en: 'Agree on house rules' },
    },
  ],
}
