import { keepInTouch } from './seven/keep-in-touch.ts'
import type { JourneyTemplate } from './template.ts'
import { ambassador } from './ten/ambassador.ts'
import { concreteNeed } from './ten/concrete-need.ts'
import { consideration } from './ten/consideration.ts'
import { decision } from './ten/decision.ts'
import { latentNeed } from './ten/latent-need.ts'
import { loyalty } from './ten/loyalty.ts'
import { orientation } from './ten/orientation.ts'
import { purchase } from './ten/purchase.ts'
import { use } from './ten/use.ts'
import { result } from './united/result.ts'
import { start } from './united/start.ts'
import { together } from './united/together.ts'
import { wrapUp } from './united/wrap-up.ts'

/**
 * The two models united, each where it looks closest.
 *
 * Before the sale: the association's first six. Its phases 1 to 4 are what the consultant calls “not yet a
 * customer”, of which that model covers only the end; 5 and 6 are “the choice”.
 * During the work: the consultant's four, because the association's “delivery” is one phase where the
 * consultant sees a start, a bumpy stretch, results and an ending. The wait between purchase and first day
 * is the first moment of the start.
 * After the work: the association's 8 to 10 and the consultant's “keeping in touch” cover the same years.
 * Use comes first because it starts on the day of handover; keeping in touch is what we do during it;
 * loyalty grows out of both; and only a loyal customer becomes an ambassador.
 *
 * Gaps left on purpose come along with the phases they stand in: the annoyance of a loyal customer, and two
 * answers, in keeping in touch and ambassador.
 */
export const united: JourneyTemplate = {
  key: 'united',
  name: { nl: 'De twee verenigd', en: 'The two united' },
  description: {
    nl: 'Voor klussen waarbij je weken of maanden met een klant optrekt. Vooraf de tien fasen, tijdens het werk de zeven, daarna allebei.',
    en: 'For jobs that keep you with a customer for weeks or months. The ten phases before, the seven during the work, both afterwards.',
  },
  persona: {
    name: { nl: 'Gezin dat voor het eerst groot verbouwt', en: 'Family on their first big renovation' },
    quote: {
      nl: 'We hebben dit nog nooit gedaan. Neem ons mee.',
      en: 'We have never done this before. Take us along.',
    },
    situation: {
      nl: 'Net gekocht, een oud huis, één kind, en het spaargeld gaat erin. Ze weten niet wat ze niet weten. Ze kiezen wie het geduldig uitlegt, en wie er ook nog is als het tegenzit.',
      en: 'Just bought, an old house, one child, and their savings are going into it. They do not know what they do not know. They choose whoever explains patiently, and is still there when things go wrong.',
    },
    signs: [
      { shape: 'dot', size: 'large' },
      { shape: 'ring', size: 'large' },
      { shape: 'dot', size: 'small' },
    ],
  },
  phases: [
    latentNeed,
    concreteNeed,
    orientation,
    consideration,
    decision,
    purchase,
    start,
    together,
    result,
    wrapUp,
    use,
    keepInTouch,
    loyalty,
    ambassador,
  ],
}
