import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'

export const consideration: PhaseTemplate = {
  key: 'consideration',
  name: { nl: 'Overweging', en: 'Consideration' },
  voice: {
    nl: 'Ik weet wat ik wil. Nu nog bij wie.',
    en: 'I know what I want. Now I need to know from whom.',
  },
  definition: {
    nl: 'Ze vergelijken bedrijven en merken: prijs, planning, verhalen van anderen. Vaak al terwijl ze nog rondkijken.',
    en: 'They compare firms and brands: price, timing, other people’s stories. Often while still looking around.',
  },
  example: {
    nl: 'De schilder van de buren is vertrouwd, de webwinkel is goedkoper. Wie van de twee komt er als het tegenzit?',
    en: 'The neighbours’ painter feels safe, the web shop is cheaper. Which one turns up when things go wrong?',
  },
  advice: {
    nl: 'Wees eerlijk waar je duurder bent en waarom. Reageer dezelfde dag: zo ervaren ze hoe het werken met je is.',
    en: 'Be honest about where you cost more, and why. Reply the same day: it shows what working with you is like.',
  },
  promise: {
    text: {
      nl: 'Dezelfde dag antwoord op een vraag, en nooit langer dan 5 werkdagen stil.',
      en: 'An answer the same day, and never silent for longer than 5 working days.',
    },
    workingDays: 5,
  },
  band: 'before',
  stretch: stretches.unknown,
  observable: true,
  lasting: false,
  moments: [{ name: null, intended: -0.3 }],
  source: 'association',
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De keuze is gemaakt, en iemand noemt een naam: bel die eens.',
        en: 'The choice is made, and somebody mentions a name: give them a ring.',
      },
      short: { nl: 'Iemand noemt een naam', en: 'Somebody mentions a name' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Twee of drie bedrijven overhouden die ze vertrouwen.',
        en: 'To be left with two or three firms they trust.',
      },
      short: { nl: 'Twee of drie namen overhouden', en: 'To be left with two or three' },
    },
    {
      kind: 'question',
      text: { nl: 'Waarom zijn jullie duurder?', en: 'Why do you cost more?' },
      answer: {
        text: {
          nl: 'Leg het naast elkaar: voorbereiding, afval, afwerking, garantie. Wat een ander weglaat, staat er bij ons in.',
          en: 'Put it side by side: preparation, waste, finishing, warranty. What others leave out, we put in.',
        },
        short: { nl: 'Leg álle kosten naast elkaar', en: 'Put all costs side by side' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Drie bedrijven gebeld, één belt terug.',
        en: 'Rang three firms, and one rang back.',
      },
      short: { nl: 'Niemand belt terug', en: 'Nobody rings back' },
      prevent: {
        text: {
          nl: 'Aan het eind van elke werkdag eerst terugbellen, dan pas naar huis.',
          en: 'At the end of every day: ring back first, then go home.',
        },
        short: { nl: 'Eerst terugbellen, dan naar huis', en: 'Ring back before going home' },
      },
      turnAround: {
        text: {
          nl: 'Toch gemist? Bel de volgende ochtend, met een excuus en het antwoord al klaar.',
          en: 'Missed one after all? Ring next morning, with an apology and the answer ready.',
        },
        short: { nl: 'Excuus, met het antwoord klaar', en: 'An apology, and the answer' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Kunnen bellen met iemand bij wie jullie al geweest zijn.',
        en: 'Being able to ring somebody you have worked for.',
      },
      short: { nl: 'Een eerdere klant kunnen bellen', en: 'Ringing an earlier customer' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Ervaringen van anderen lezen', en: 'Reading what others say' },
      short: { nl: 'Ervaringen', en: 'Reviews' },
      startedBy: 'customer',
      channel: 'review',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Dezelfde dag teruggebeld', en: 'Rung back the same day' },
      short: { nl: 'Teruggebeld', en: 'Rung back' },
      startedBy: 'us',
      channel: 'phone',
    },
    {
      kind: 'task',
      text: {
        nl: 'Bij elke nieuwe naam noteren: hoe kwam je bij ons?',
        en: 'Note with every new name: how did you find us?',
      },
      short: { nl: 'Vragen: hoe kwam je bij ons?', en: 'Ask: how did you find us?' },
    },
  ],
}
