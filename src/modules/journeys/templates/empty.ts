import type { JourneyTemplate } from './template.ts'

/** No phases at all: for whoever already knows their own road. */
export const empty: JourneyTemplate = {
  key: 'empty',
  name: { nl: 'Leeg', en: 'Empty' },
  description: {
    nl: 'Een lege weg. Je noemt je eigen fasen en tekent ze zelf.',
    en: 'An open road. You name your own phases and draw them yourself.',
  },
  persona: null,
  phases: [],
}
