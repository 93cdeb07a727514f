import { result as consultantsResult } from '../seven/result.ts'
import type { PhaseTemplate } from '../template.ts'

/** The consultant's results, told and filled for work at somebody's home. */
export const result: PhaseTemplate = {
  ...consultantsResult,
  example: {
    nl: 'De eerste kamer is klaar. Ze staan in de deuropening en zeggen niets, en dan allebei tegelijk.',
    en: 'The first room is finished. They stand in the doorway and say nothing, and then both speak at once.',
  },
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De eerste kamer is af, de folie gaat eraf.',
        en: 'The first room is done, and off come the sheets.',
      },
      short: { nl: 'De eerste kamer is af', en: 'The first room is done' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Zien dat het de rommel waard was.',
        en: 'To see that it was worth the mess.',
      },
    },
    {
      kind: 'question',
      text: { nl: 'Halen we de einddatum?', en: 'Will we make the final date?' },
      answer: {
        text: {
          nl: 'Elke week zeggen we het eerlijk: zo ver zijn we, dit moet nog, en de datum blijft of schuift.',
          en: 'We say it honestly every week: this far, this to go, and whether the date stands or moves.',
        },
        short: { nl: 'Elke week: klaar, nog te doen', en: 'Every week: done, still to do' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Wat al af is, verdwijnt onder de troep van wat nog moet.',
        en: 'What is finished disappears under the mess of what is not.',
      },
      short: { nl: 'Je ziet niet wat al af is', en: 'You cannot see what is done' },
      prevent: {
        text: {
          nl: 'Per kamer afmaken, schoonmaken en teruggeven.',
          en: 'Finish, clean and give back room by room.',
        },
        short: { nl: 'Kamer voor kamer teruggeven', en: 'Give back room by room' },
      },
      turnAround: {
        text: {
          nl: 'De foto van de eerste dag naast die van vandaag.',
          en: 'The photo of day one beside today’s.',
        },
        short: { nl: 'Dag één naast vandaag', en: 'Day one beside today' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Iets moois om aan opa en oma te laten zien.',
        en: 'Something lovely to show the grandparents.',
      },
      short: { nl: 'Iets moois om te laten zien', en: 'Something lovely to show' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Foto: toen en nu', en: 'Photo: then and now' },
      startedBy: 'us',
      channel: 'photo',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Komen kijken met familie', en: 'A visit with the family' },
      startedBy: 'customer',
      channel: 'visit',
    },
    {
      kind: 'task',
      text: {
        nl: 'Bij elke afgeronde kamer een foto en één regel: zo was het, zo is het.',
        en: 'A photo and one line for every finished room: how it was, how it is.',
      },
      short: { nl: 'Per kamer een foto en een regel', en: 'A photo and a line per room' },
    },
  ],
}
