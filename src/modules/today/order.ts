import type { Cause, TodayItem } from './today.contract.ts'

/** What the order looks at. */
export type Ranked = Pick<TodayItem, 'key' | 'group' | 'cause' | 'silence'>

/**
 * Who comes first, pure: whoever is about to ask. What may wait until tomorrow comes last; within a day:
 * 1. they asked and have no answer; 2. a bump nobody has heard; 3. a broken promise of news; 4. a bump being recovered:
 * whoever complained waits for more than a message; 5. a mail that did not go, since we count it as news and they do not
 * have it; 6. news that is due; 7. an answer below expectation; 8. a birthday.
 */
export const inOrder = <Item extends Ranked>(items: readonly Item[]): Item[] => items.toSorted(compare)

/** Negative when `one` comes before `other`; 0 only for the same key. */
export function compare(one: Ranked, other: Ranked): number {
  return (
    Number(one.group === 'tomorrow') - Number(other.group === 'tomorrow') ||
    rankOf(one.cause) - rankOf(other.cause) ||
    within(one, other) ||
    text(one.key, other.key)
  )
}

function rankOf(cause: Cause): number {
  switch (cause.kind) {
    case 'asked':
      return 1
    case 'bump':
      return isUnheard(cause) ? 2 : 4
    case 'silence':
    case 'promised-news':
      return cause.state === 'over' ? 3 : 6
    case 'mail':
      return 5
    case 'answer':
      return 7
    case 'birthday':
      return 8
  }
}

/** Among equals: the longest silence against its own promise, an earlier promised time, the lowest feeling, the oldest. */
function within(one: Ranked, other: Ranked): number {
  return (
    text(timeOf(one.cause), timeOf(other.cause)) ||
    strain(other) - strain(one) ||
    feelingOf(one.cause) - feelingOf(other.cause) ||
    text(sinceOf(one.cause), sinceOf(other.cause))
  )
}

/** Working days of silence against the promise: 1 on the last day that keeps it; 0 where nothing was promised. */
export const strain = ({ silence }: Pick<Ranked, 'silence'>): number =>
  silence?.limit ? silence.days / silence.limit : 0

export const isUnheard = (bump: Extract<Cause, { kind: 'bump' }>): boolean => !bump.taken.includes('heard')

/** Only news that is still in time goes by its hour. */
const timeOf = (cause: Cause): string =>
  cause.kind === 'promised-news' && cause.state === 'soon' ? (cause.time ?? endOfDay) : endOfDay
const endOfDay = '24:00'

const feelingOf = (cause: Cause): number => (cause.kind === 'answer' ? cause.feeling : 0)

function sinceOf(cause: Cause): string {
  switch (cause.kind) {
    case 'asked':
      return cause.askedOn
    case 'bump':
      return cause.notedOn
    case 'silence':
    case 'promised-news':
      return cause.dueOn
    case 'mail':
      return cause.writtenOn
    case 'answer':
      return cause.answeredOn
    case 'birthday':
      return cause.day
  }
}

const text = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
