import { wrapUp as consultantsWrapUp } from '../seven/wrap-up.ts'
import type { PhaseTemplate } from '../template.ts'

/** The consultant's wrapping up, told and filled for work at somebody's home. */
export const wrapUp: PhaseTemplate = {
  ...consultantsWrapUp,
  example: {
    nl: 'Samen door het huis met een potlood. Vier puntjes, waarvan drie dezelfde middag klaar zijn.',
    en: 'Through the house together with a pencil. Four small points, three of them done that afternoon.',
  },
  cards: [
    {
      kind: 'trigger',
      text: {
        nl: 'De laatste plint zit, de stofzuiger gaat aan.',
        en: 'The last skirting board is on, and out comes the vacuum.',
      },
      short: { nl: 'De laatste plint zit', en: 'The last skirting is on' },
    },
    {
      kind: 'goal',
      text: { nl: 'Het huis terug, echt helemaal klaar.', en: 'Their house back, and truly finished.' },
      short: { nl: 'Het huis terug, echt klaar', en: 'The house back, truly finished' },
    },
    {
      kind: 'question',
      text: {
        nl: 'En als we later nog iets zien?',
        en: 'What if we spot something later?',
      },
      answer: {
        text: {
          nl: 'Dan bel je. Na zes weken vragen we er zelf naar, en in het boekje staat wat de garantie dekt.',
          en: 'Then you ring. After six weeks we ask ourselves, and the booklet says what the warranty covers.',
        },
        short: { nl: 'Bel gerust; wij bellen ook', en: 'Do ring; we will ring too' },
      },
    },
    {
      kind: 'pain',
      text: {
        nl: 'De laatste puntjes die maar blijven liggen.',
        en: 'The last small points that drag on and on.',
      },
      short: { nl: 'Laatste puntjes blijven liggen', en: 'The last points drag on' },
      prevent: {
        text: {
          nl: 'Een dag voor het einde samen nalopen, en een dag vrijhouden om ze weg te werken.',
          en: 'Walk round a day before the end, and keep a day free to clear them.',
        },
        short: { nl: 'Eén dag vrijhouden voor puntjes', en: 'Keep a day free for them' },
      },
      turnAround: {
        text: {
          nl: 'Stuur de laatste factuur pas als het lijstje leeg is.',
          en: 'Send the final invoice only once the list is empty.',
        },
        short: { nl: 'Eerst lijst leeg, dan factuur', en: 'Empty list first, then invoice' },
      },
    },
    {
      kind: 'gain',
      text: {
        nl: 'Een huis dat schoner is dan toen jullie kwamen.',
        en: 'A house that is cleaner than when you came.',
      },
      short: { nl: 'Schoner dan toen jullie kwamen', en: 'Cleaner than when you came' },
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Oplevering: samen door het huis', en: 'Handover: through the house together' },
      short: { nl: 'Oplevering', en: 'Handover' },
      startedBy: 'us',
      channel: 'handover',
    },
    {
      kind: 'touchpoint',
      text: { nl: 'Voorstel voor wat we nog zagen', en: 'Proposal for what else we saw' },
      short: { nl: 'Vervolgvoorstel', en: 'Proposal' },
      startedBy: 'us',
      channel: 'plan',
    },
    {
      kind: 'task',
      text: {
        nl: 'Vóór de oplevering kiezen: een vervolgvoorstel, of waarom niet.',
        en: 'Choose before handover: a follow-up proposal, or why not.',
      },
      short: { nl: 'Vervolgvoorstel, of waarom niet', en: 'A proposal, or why not' },
    },
  ],
}
