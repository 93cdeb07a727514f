/** How a customer found us. */
export const sources = [
  'event',
  'referral',
  'website',
  'search',
  'social',
  'neighbour',
  'showroom',
  'returning',
  'other',
] as const
export type Source = (typeof sources)[number]
