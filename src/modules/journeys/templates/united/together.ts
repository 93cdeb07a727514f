import { together as consultantsTogether } from '../seven/together.ts'
import type { PhaseTemplate } from '../template.ts'

/** The consultant's working together, told and filled for work at somebody's home. */
export const together: PhaseTemplate = {
  ...consultantsTogether,
  example: {
    nl: 'Onder het oude behang blijkt de muur los te zitten. Er komt een week bij, en er moet vandaag iets gekozen worden.',
    en: 'Under the old wallpaper the wall turns out to be loose. A week is added, and a choice is needed today.',
  },
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'Er komt iets tevoorschijn dat niemand had gezien.',
        en: 'Something comes to light that nobody had seen.',
      },
      short: { nl: 'Er komt iets tevoorschijn', en: 'Something comes to light' },
    },
    {
      kind: 'goal',
      text: {
        nl: 'Meebeslissen zonder er verstand van te hebben.',
        en: 'To have a say without being an expert.',
      },
      short: { nl: 'Meebeslissen als leek', en: 'A say without being an expert' },
    },
    {
      kind: 'question',
      text: { nl: 'Is dit normaal?', en: 'Is this normal?' },
      answer: {
        text: {
          nl: 'Bij huizen van deze leeftijd vaak wel. Dit zijn je twee keuzes, met geld en dagen erbij.',
          en: 'In houses of this age it often is. Here are your two choices, with money and days.',
        },
        short: { nl: 'Vaak wel. Dit zijn je keuzes', en: 'Often. Here are your choices' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'Meerwerk waar je pas op de factuur van hoort.',
        en: 'Extra work that you first hear of on the invoice.',
      },
      short: { nl: 'Meerwerk als verrassing', en: 'Extra work as a surprise' },
      prevent: {
        text: {
          nl: 'Eerst een foto, een bedrag en een ja. Dan pas verder.',
          en: 'First a photo, an amount and a yes. Only then go on.',
        },
        short: { nl: 'Foto, bedrag, ja. Dan verder', en: 'Photo, amount, yes. Then on' },
      },
      turnAround: {
        text: {
          nl: 'Ging het mis, neem het bedrag voor eigen rekening en zeg hoe het niet weer gebeurt.',
          en: 'If it went wrong, bear the cost and say how it will not happen again.',
        },
        short: { nl: 'Zelf betalen, en ervan leren', en: 'Bear the cost, and learn' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Dat iemand zegt: dit was vervelend, en zo lossen we het samen op.',
        en: 'Somebody who says: that was unpleasant, and this is how we solve it together.',
      },
      short: { nl: 'Samen een tegenvaller oplossen', en: 'Solving a setback together' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Koffie op vrijdag: hoe gaat het?', en: 'Friday coffee: how is it going?' },
      short: { nl: 'Vrijdagkoffie', en: 'Friday coffee' },
      startedBy: 'us',
      channel: 'coffee',
    },
    {
      kind: 'touchpoint',
      text: { nl: '‘Ik zit ergens mee’', en: '‘Something is bothering me’' },
      startedBy: 'customer',
      channel: 'message',
    },
    {
      kind: 'task',
      text: {
        nl: 'Drie weken na een hobbel navragen of het echt goed is.',
        en: 'Ask three weeks after a bump whether all is truly well.',
      },
      short: { nl: 'Na drie weken navragen', en: 'Check back in three weeks' },
    },
  ],
}
