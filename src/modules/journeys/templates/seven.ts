import { choice } from './seven/choice.ts'
import { keepInTouch } from './seven/keep-in-touch.ts'
import { notYetACustomer } from './seven/not-yet-a-customer.ts'
import { result } from './seven/result.ts'
import { start } from './seven/start.ts'
import { together } from './seven/together.ts'
import { wrapUp } from './seven/wrap-up.ts'
import type { JourneyTemplate } from './template.ts'

/**
 * The independent consultant's seven phases. Left empty on purpose, as gaps that invite: the annoyance of
 * wrapping up, and the answer to the customer who asks on behalf of a friend.
 */
export const seven: JourneyTemplate = {
  key: 'seven',
  name: { nl: 'Zeven fasen', en: 'Seven phases' },
  description: {
    nl: 'Voor wie adviseert of begeleidt. Van het eerste gesprek, door het lastige stuk heen, tot een band die blijft.',
    en: 'For those who advise or coach. From the first conversation, through the hard part, to a lasting bond.',
  },
  persona: {
    name: { nl: 'Directeur van een familiebedrijf', en: 'Owner of a family business' },
    quote: {
      nl: 'Ik kan dit met niemand hier bespreken, en alleen kom ik er niet uit.',
      en: 'There is nobody here I can discuss this with, and I cannot work it out alone.',
    },
    situation: {
      nl: 'Rond de vijftig, tweede generatie, twintig man in dienst. Iedereen kijkt naar haar, ook op zondag. Ze kiest op gevoel en vertrouwen, en wil daarna zwart op wit zien wat er gebeurt.',
      en: 'About fifty, second generation, twenty people on the payroll. Everybody looks to her, even on Sundays. She chooses by feeling and trust, and then wants to see in black and white what will happen.',
    },
    signs: [
      { shape: 'dot', size: 'large' },
      { shape: 'ring', size: 'large' },
    ],
  },
  phases: [notYetACustomer, choice, start, together, result, wrapUp, keepInTouch],
}
