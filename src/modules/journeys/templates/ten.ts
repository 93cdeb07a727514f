import type { JourneyTemplate } from './template.ts'
import { ambassador } from './ten/ambassador.ts'
import { concreteNeed } from './ten/concrete-need.ts'
import { consideration } from './ten/consideration.ts'
import { decision } from './ten/decision.ts'
import { delivery } from './ten/delivery.ts'
import { latentNeed } from './ten/latent-need.ts'
import { loyalty } from './ten/loyalty.ts'
import { orientation } from './ten/orientation.ts'
import { purchase } from './ten/purchase.ts'
import { use } from './ten/use.ts'

/**
 * The trade association's ten phases, for finishing businesses. Left empty on purpose, as gaps that invite:
 * the annoyance of a loyal customer, and the answer to what an ambassador asks.
 */
export const ten: JourneyTemplate = {
  key: 'ten',
  name: { nl: 'Tien fasen', en: 'Ten phases' },
  description: {
    nl: 'Voor wie bij mensen thuis werkt: vloeren, stucwerk, plafonds, schilderwerk. Van de eerste droom tot de klant die over je vertelt.',
    en: 'For those who work in people’s homes: floors, plaster, ceilings, paint. From the first dream to the customer who spreads the word.',
  },
  persona: {
    name: { nl: 'Tweeverdieners met jonge kinderen', en: 'Working parents with young children' },
    quote: {
      nl: 'We willen het zo graag, maar wanneer moet dat met de kinderen erbij?',
      en: 'We want it so much, but when on earth, with the children around?',
    },
    situation: {
      nl: 'Allebei een baan, twee kleine kinderen en een agenda zonder gaten. Ze zoeken ’s avonds op de bank. Geld telt, maar rust telt zwaarder: ze kiezen wie op tijd komt, netjes werkt en meedenkt met hun dag.',
      en: 'Two jobs, two small children and a diary without gaps. They search in the evening, on the sofa. Money matters, but calm matters more: they choose whoever is on time, tidy, and thinks along with their day.',
    },
    signs: [
      { shape: 'dot', size: 'large' },
      { shape: 'ring', size: 'large' },
      { shape: 'dot', size: 'small' },
      { shape: 'ring', size: 'tiny' },
    ],
  },
  phases: [
    latentNeed,
    concreteNeed,
    orientation,
    consideration,
    decision,
    purchase,
    delivery,
    use,
    loyalty,
    ambassador,
  ],
}
