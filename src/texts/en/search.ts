import type { searchScreens as nl } from '../nl/search.ts'

export const searchScreens: typeof nl = {
  placeholder: 'Customer, engagement, card or answer',
  found: 'Found',
  kinds: { customer: 'Customers', engagement: 'Engagements', card: 'Cards', answer: 'Answers' },
  recent: 'Customers changed last',
  nobodyYet: 'Type to search.',
  nothing: (words: string) => `Nothing found for ‘${words}’. Typos do not matter; try another word.`,
}
