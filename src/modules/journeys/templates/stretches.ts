import type { Localised } from './template.ts'

/** The four parts of the route, in travelling order. */
export const stretches = {
  unknown: { nl: 'Voor je ze kent', en: 'Before you know them' },
  choosing: { nl: 'Kiezen', en: 'Choosing' },
  work: { nl: 'Het werk', en: 'The work' },
  afterwards: { nl: 'En daarna', en: 'And afterwards' },
} as const satisfies Record<string, Localised>
