import type { Texts } from '../../texts/texts.ts'
import { isUnheard } from './order.ts'
import type { Cause, TodayItem } from './today.contract.ts'

/** Minutes that a line takes, by our own experience: a call about a bump is a conversation, a ready text is a tap. */
export function minutesFor(cause: Cause): number {
  switch (cause.kind) {
    case 'asked':
      return 5
    case 'bump':
      return isUnheard(cause) || cause.next !== 'asked_after' ? 10 : 5
    case 'silence':
    case 'promised-news':
      return 3
    case 'mail':
      return 2
    case 'answer':
      return 8
    case 'birthday':
      return 1
  }
}

/** A time as people say it. From two hours on `hours` counts them, rounded to a half. */
export type Span =
  | { span: 'few-minutes' | 'ten' | 'quarter' | 'over-quarter' | 'half-hour' | 'over-half-hour' }
  | { span: 'three-quarters' | 'near-hour' | 'hour' | 'over-hour' | 'hour-and-half' }
  | { span: 'hours'; hours: number }

// The last minute that is still called so.
const spans = [
  [7, 'few-minutes'],
  [12, 'ten'],
  [17, 'quarter'],
  [26, 'over-quarter'],
  [32, 'half-hour'],
  [41, 'over-half-hour'],
  [49, 'three-quarters'],
  [57, 'near-hour'],
  [64, 'hour'],
  [79, 'over-hour'],
  [104, 'hour-and-half'],
] as const

/** How people would say a number of minutes. */
export function spanOf(minutes: number): Span {
  const said = spans.find(([last]) => minutes <= last)
  return said ? { span: said[1] } : { span: 'hours', hours: Math.round(minutes / 30) / 2 }
}

/** What the list asks: how many people (each customer once), how many minutes in all. */
export const toll = (
  items: readonly Pick<TodayItem, 'customer' | 'minutes'>[],
): { people: number; minutes: number } => ({
  people: new Set(items.map(({ customer }) => customer.customerId)).size,
  minutes: items.reduce((sum, { minutes }) => sum + minutes, 0),
})

/** The same in the words of a language: “ruim een half uur”. */
export function spanInWords(minutes: number, words: Pick<Texts['today'], 'spans' | 'hours'>): string {
  const said = spanOf(minutes)
  return said.span === 'hours' ? words.hours(said.hours) : words.spans[said.span]
}
