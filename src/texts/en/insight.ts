import type { Texts } from '../texts.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

export const insight: Texts['insight'] = {
  title: 'Insight',
  above: (travelled, since) =>
    since
      ? `What you learn from ${many(travelled, 'engagement', 'engagements')}, ${since} until now`
      : 'What you learn from your customers',
  nothingYet: 'Nobody is travelling yet.',
  nothingYetMore:
    'As soon as customers start an engagement, you see here where they are, how long they stay and who goes on.',
  tooFew: 'Too early to say anything.',
  longest: (phase, days) => `${phase} takes longest: after ${days} half of them have gone on.`,
  longestThatEnds: (phase, days) =>
    `Of the phases that end, ${phase} takes longest: after ${days} half of them have gone on.`,
  knownStay: (phase, days) => `At ${phase}, half of them have gone on after ${days}.`,
  mostLost: (phase, count, of) => `At ${phase}, ${count} out of ${of} do not go on.`,
  toCustomers: 'To the customers',
  journey: 'Journey',
  persona: 'Persona',
  everybody: 'All customers',
  howTravelled: 'How customers travel the phases',
  explain:
    'At the dot half of them have gone on, the line is the 95% interval. Whoever is still in the phase counts for as long as they have been there.',
  phase: 'Phase',
  now: 'Here now',
  stays: 'How long they stay',
  goneOn: 'Who goes on',
  days: (days) => {
    if (days < 1) return 'less than a day'
    if (days < 60) return many(Math.round(days), 'day', 'days')
    return many(Math.round(days / 30.44), 'month', 'months')
  },
  marks: {
    day: '1 day',
    week: '1 week',
    month: '1 month',
    quarter: '3 months',
    year: '1 year',
    fiveYears: '5 years',
  },
  between: (low, high) => `between ${low} and ${high}`,
  atLeast: (low) => `at least ${low}, the upper end cannot be said yet`,
  stayN: (n, finished) => `${many(n, 'stay', 'stays')}, ${finished} over`,
  lasting: 'lasting',
  notObservable: 'they do not know you here yet',
  cannotSay: 'cannot say yet',
  share: (percent) => `${percent} go on`,
  shareN: (count, of) => `${count} of ${of}`,
  honest: 'This is what happened, not why. Below five we show the numbers only.',
}
