import { stretches } from '../stretches.ts'
import type { PhaseTemplate } from '../template.ts'
import { deliveryCards } from './delivery-cards.ts'

export const delivery: PhaseTemplate = {
  key: 'delivery',
  name: { nl: 'Levering', en: 'Delivery' },
  voice: {
    nl: 'Ik wil weten wat er gaat gebeuren, en dat het dan ook gebeurt.',
    en: 'I want to know what will happen, and then see it happen.',
  },
  definition: {
    nl: 'Van het ja tot de laatste veeg: eerst wachten, dan het werk zelf, dan samen nalopen. Ook de stilte telt mee.',
    en: 'From the yes to the final sweep: first the wait, then the work, then the walk-round. Silence counts too.',
  },
  example: {
    nl: 'Vijf weken tussen handtekening en eerste dag. Wie dan niets hoort, belt: staan we nog in de agenda?',
    en: 'Five weeks between signature and first day. Those who hear nothing ring: are we still on your list?',
  },
  advice: {
    nl: 'Vertel elke week hoe het ervoor staat, vooral als er niets te vertellen is. Zeg zelf als het anders loopt.',
    en: 'Say every week how things stand, above all when there is nothing to say. If plans change, be the first to tell.',
  },
  promise: {
    text: {
      nl: 'Minstens elke 5 werkdagen bericht, ook in de weken dat je moet wachten.',
      en: 'News at least every 5 working days, in the weeks of waiting too.',
    },
    workingDays: 5,
  },
  band: 'during',
  stretch: stretches.work,
  observable: true,
  lasting: false,
  moments: [
    { name: { nl: 'Wachten', en: 'Waiting' }, intended: 0.4 },
    { name: { nl: 'Het werk', en: 'The work' }, intended: 0.75 },
    { name: { nl: 'Oplevering', en: 'Handover' }, intended: 1.6 },
  ],
  source: 'association',
  cards: deliveryCards,
}
