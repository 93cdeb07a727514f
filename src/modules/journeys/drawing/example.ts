import type { MapContent } from './content.ts'
import { after } from './example/after.ts'
import { before } from './example/before.ts'
import { during } from './example/during.ts'

/** An invented floor layer and an ideal customer: ten phases, as rich as a map becomes after two years of use. */
export const exampleMap: MapContent = {
  company: 'Van Houten Vloeren',
  place: 'Zutphen',
  journeyName: 'Een nieuwe vloer',
  persona: {
    name: 'Gezinnen die blijven wonen',
    quote: 'Wij zitten er middenin te leven terwijl jullie aan het werk zijn.',
    signs: [
      { shape: 'dot', size: 'large' },
      { shape: 'ring', size: 'large' },
      { shape: 'dot', size: 'small' },
      { shape: 'ring', size: 'tiny' },
    ],
    ideal: true,
  },
  version: 4,
  date: '2026-10-08',
  customersTravelled: 118,
  customersTravelling: 41,
  quotes: [
    { momentId: 'wait', text: 'Ik belde twee keer en wist nog steeds geen dag.', prefer: 'below' },
    { momentId: 'handover', text: 'De kinderen lagen er meteen languit op.', prefer: 'above' },
    { momentId: 'use', text: 'Daarna hoorden we niets meer.', prefer: 'below' },
    { momentId: 'consider', text: 'Op het web was het zevenhonderd euro minder.', prefer: 'above' },
    { momentId: 'decide', text: 'Hij vroeg eerst hoe wij wonen.', prefer: 'above' },
    { momentId: 'share', text: 'Mijn zus heeft hem nu ook.', prefer: 'below' },
  ],
  phases: [...before, ...during, ...after],
}
