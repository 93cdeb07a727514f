import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const keepInTouch: PhaseTemplate = {
  key: 'keep-in-touch',
  name: { nl: 'Contact houden', en: 'Keeping in touch' },
  voice: {
    nl: 'Ik vind het fijn dat je nog eens aan ons denkt.',
    en: 'I like it that you still think of us.',
  },
  definition: {
    nl: 'De opdracht is voorbij, de band niet. Laat af en toe van je horen, zoals dat bij jou past.',
    en: 'The engagement is over, the bond is not. Be heard from now and then, the way it suits you.',
  },
  example: {
    nl: 'Je leest een stuk over precies hun probleem. Twee zinnen erbij en verzenden: vijf minuten werk.',
    en: 'You read a piece about exactly their problem. Two sentences and send: five minutes’ work.',
  },
  advice: {
    nl: 'Maak er een ritme van, anders wint de drukte. De ene maand iets voor iedereen, de andere iets voor hen alleen.',
    en: 'Make it a rhythm, or a busy week wins. One month something for all, the next something just for them.',
  },
  promise: {
    text: {
      nl: 'Minstens elke maand een levensteken, ook als er niets te regelen is.',
      en: 'A sign of life at least every month, even if there is nothing to arrange.',
    },
    workingDays: 22,
  },
  band: 'after',
  stretch: stretches.afterwards,
  observable: true,
  lasting: true,
  moments: [{ name: null, intended: 1.5 }],
  source: 'consultant',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Een jubileum, een bericht in de krant, of gewoon alweer een maand.',
        en: 'An anniversary, a piece in the paper, or simply another month gone by.',
      },
      short: { nl: 'Jubileum, krant, of een maand', en: 'Anniversary, news, or a month' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Iemand achter de hand hebben die het verhaal al kent.',
        en: 'To have somebody at hand who knows the story already.',
      },
      short: { nl: 'Iemand die het verhaal kent', en: 'Somebody who knows the story' },
    },
    {
      kind: 'question',
      text: {
        nl: 'Weet jij iemand voor een vriend van mij?',
        en: 'Do you know anybody for a friend of mine?',
      },
      short: { nl: 'Weet jij iemand voor een vriend?', en: 'Do you know anybody for a friend?' },
      answer: null,
    },
    {
      kind: 'pain',
      text: {
        nl: 'Maanden bijna familie, en dan hoor je nooit meer wat.',
        en: 'Almost family for months, and then not another word.',
      },
      short: { nl: 'Eerst bijna familie, dan niets', en: 'Almost family, then nothing' },
      prevent: {
        text: {
          nl: 'Om de maand een nieuwsbrief met iets bruikbaars, daartussen een persoonlijk bericht.',
          en: 'A useful newsletter every other month, and a personal note in between.',
        },
        short: { nl: 'Om en om: brief en berichtje', en: 'In turn: newsletter and note' },
      },
      turnAround: {
        text: {
          nl: 'Was het te lang stil? Bel, zeg dat eerlijk, en vraag alleen hoe het gaat.',
          en: 'Been silent too long? Ring, say so, and only ask how they are.',
        },
        short: { nl: 'Bellen: hoe gaat het echt?', en: 'Ring: how are you, really?' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Gezien worden, ook als er niets te verdienen valt.',
        en: 'Being seen, even when there is nothing to earn.',
      },
      short: { nl: 'Gezien worden, zomaar', en: 'Being seen, just because' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Nieuwsbrief, om de maand', en: 'Newsletter, every other month' },
      short: { nl: 'Nieuwsbrief', en: 'Newsletter' },
      startedBy: 'us',
      channel: 'newsletter',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Kaartje op de verjaardag', en: 'A card on the birthday' },
      short: { nl: 'Verjaardag', en: 'Birthday' },
      startedBy: 'us',
      channel: 'birthday',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Artikel dat bij ze past', en: 'An article that fits them' },
      short: { nl: 'Artikel', en: 'Article' },
      startedBy: 'us',
      channel: 'mail',
    },
    {
      kind: 'task',
      text: {
        nl: 'Elke maand kijken wie te lang niets hoorde.',
        en: 'Look every month who has heard nothing for too long.',
      },
      short: { nl: 'Maandelijks: wie hoorde niets?', en: 'Monthly: who heard nothing?' },
    },
  ],
}
