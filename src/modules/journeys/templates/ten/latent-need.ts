import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const latentNeed: PhaseTemplate = {
  key: 'latent-need',
  name: { nl: 'Latente behoefte', en: 'Latent need' },
  voice: {
    nl: 'Ik ben niets van plan, maar dit zou ik thuis ook wel willen.',
    en: 'I have no plans, but I would love to have this at home.',
  },
  definition: {
    nl: 'Er is nog geen plan en geen bedrijf in beeld. Er gebeurt iets, en een wens begint te sluimeren.',
    en: 'There is no plan yet, and no company in mind. Something happens, and a wish starts to stir.',
  },
  example: {
    nl: 'Bij vrienden is alles net opgeknapt. Op de fiets naar huis gaat het over de eigen woonkamer.',
    en: 'Friends have just had their house done up. On the way home the talk is of their own living room.',
  },
  advice: {
    nl: 'Laat werk zien dat op hun huis lijkt. Verkoop nog niets: vertel wie er woont en wat er veranderde.',
    en: 'Show work that looks like their home. Sell nothing yet: tell who lives there and what has changed.',
  },
  promise: {
    text: {
      nl: 'Alles wat we laten zien is eigen werk, bij echte mensen thuis.',
      en: 'Everything we show is our own work, in real people’s homes.',
    },
    workingDays: null,
  },
  band: 'before',
  stretch: stretches.unknown,
  observable: false,
  lasting: false,
  moments: [{ name: null, intended: 0.25 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Op visite bij vrienden die net klaar zijn. Thuis valt de vlek op het plafond ineens op.',
        en: 'A visit to friends who have just finished. Back home, the stain on the ceiling suddenly stands out.',
      },
      short: { nl: 'Bij vrienden is het zo mooi', en: 'Friends’ house looks so good' },
    },
    {
      kind: 'goal',
      text: { nl: 'Dromen zonder dat er iets moet.', en: 'To dream a little, no strings attached.' },
      short: { nl: 'Dromen zonder dat het moet', en: 'To dream, no strings attached' },
    },
    {
      kind: 'question',
      text: { nl: 'Zou dat in ons huis ook kunnen?', en: 'Would that work in our house too?' },
      answer: {
        text: {
          nl: 'Vaak wel. Kijk bij huizen uit dezelfde jaren als het jouwe: zo was het, en zo is het geworden.',
          en: 'It often does. See homes built in the same years as yours: what they were, and what they became.',
        },
        short: { nl: 'Kijk bij huizen zoals dat van jou', en: 'See houses just like yours' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Verbouwen betekent troep, en daar hebben we nu geen hoofd voor.',
        en: 'Renovating means mess, and we cannot face that right now.',
      },
      short: { nl: 'Verbouwen? Al die troep!', en: 'Renovating? All that mess!' },
      prevent: {
        text: {
          nl: 'Laat ook de dagen zelf zien: afgeplakt, opgeruimd, en ’s avonds gewoon koken.',
          en: 'Show the days themselves too: covered up, swept up, and dinner cooked as usual.',
        },
        short: { nl: 'Laat zien hoe netjes het gaat', en: 'Show how tidy the days are' },
      },
      turnAround: {
        text: {
          nl: 'Laat een klant vertellen hoe het echt was, met dat ene mindere uurtje erbij.',
          en: 'Let a customer tell how it really was, that one bad hour included.',
        },
        short: { nl: 'Een klant vertelt hoe het echt was', en: 'A customer tells how it really was' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Een huis dat bij hun leven past, en waar ze trots de deur opendoen.',
        en: 'A home that fits their life, with a door they open proudly.',
      },
      short: { nl: 'Trots de deur opendoen', en: 'Proud to open the front door' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Foto’s van vóór en na een klus', en: 'Photos from before and after a job' },
      short: { nl: 'Klus in beeld', en: 'Job in pictures' },
      startedBy: 'us',
      channel: 'social',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Bord in de voortuin tijdens het werk', en: 'A board out front while we work' },
      short: { nl: 'Bord bij de klus', en: 'Board on site' },
      startedBy: 'us',
      channel: 'sign',
    },
    {
      kind: 'task',
      text: {
        nl: 'Van elke klus vooraf en achteraf een foto, vanaf dezelfde plek.',
        en: 'A photo before and after every job, taken from the same spot.',
      },
      short: { nl: 'Foto’s, steeds zelfde plek', en: 'Photos, always the same spot' },
    },
  ],
}
