import { longDay } from '../long-day.ts'
import type { Texts } from '../texts.ts'

const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('en-GB')
const many = (n: number, one: string, more: string) => `${whole.format(n)} ${n === 1 ? one : more}`

/** A measure for a stay: days up to about three months, then months, then years. */
function stay(days: number): string {
  if (days < 1.5) return 'a day'
  if (days < 90) return `${Math.round(days)} days`
  if (days < 730) return `${Math.round(days / 30.4)} months`
  return many(Math.round(days / 365.25), 'year', 'years')
}

const apart = (value: number) => decimal.format(Math.abs(value))

export const map: Texts['map'] = {
  lanes: {
    triggers: 'Trigger',
    questions: 'Question and answer',
    pains: 'Annoyance',
    prevent: 'Prevent',
    turnAround: 'Turn around',
    gains: 'Wish',
    contact: 'Contact',
    tasks: 'Who does what',
  },
  scale: ['disappointed', 'falls short', 'as expected', 'delighted', 'fan'],
  everybody: 'Everybody',
  now: 'now',
  travellingNow: 'travelling now',
  lasting: 'lasting',
  notObservable: 'not in sight yet',
  notObservableNote: ['They do not know you yet here.', 'Nothing to measure yet, plenty to imagine.'],
  duration: (medianDays) => `about ${stay(medianDays)}`,
  durationNote: (medianDays, n) =>
    `Half of them were through within ${stay(medianDays)} (measured with ${many(n, 'customer', 'customers')}).`,
  answers: (n) => `n ${whole.format(n)}`,
  signed: (value) => {
    const digits = apart(value)
    return digits === '0.0' ? digits : `${value < 0 ? '−' : '+'}${digits}`
  },
  quote: (text) => (/^[‘'"“]/.test(text) ? text : `‘${text}’`),
  goal: 'Goal',
  promise: 'Promise',
  idea: 'Idea',
  gap: 'Still empty',
  gapHints: { pains: 'Ask the next customer' },
  noAnswer: 'No answer',
  writeHere: 'Write here',
  startedBy: { us: 'we start', customer: 'customer starts' },
  bump: 'bump',
  evidence: { seen: '', assumed: 'assumed', proposed: 'proposed' },
  legend: {
    intended: 'intended',
    experienced: (answersPerRing) =>
      answersPerRing === 1
        ? 'experienced, one ring is one answer'
        : `experienced, one ring is ${whole.format(answersPerRing)} answers`,
    mean: 'mean, 95% sure',
    assumedFeeling: 'feeling, assumed',
    belowIntention: 'below intention',
    traveller: 'customer travelling',
    travellerAttention: 'customer travelling, needs us today',
    weStart: 'we start',
    customerStarts: 'customer starts',
    bump: 'bump',
    gap: 'still empty',
    gapOnPaper: 'still empty: fill in by hand',
    assumed: 'assumed',
    proposed: 'proposed',
  },
  poster: {
    aboveIdeal: 'The ideal customer journey of',
    above: 'The customer journey of',
    travelling: 'Travelling',
    travelled: 'Travelled',
    filled: 'Cells filled',
    imprint: (company, place, version, isoDate) => {
      const day = longDay('en-GB', isoDate)
      return `${place ? `${company}, ${place}` : company} · version ${version}, ${day} · made with Reisgenoot`
    },
  },
  describeFeeling: ({ everybody, phases, answers, designed, moments, worst, measured }) => {
    const start = `Feeling per phase, ${many(phases, 'phase', 'phases')}.`
    const line =
      designed === 0
        ? 'No intended feeling has been drawn yet.'
        : designed < moments
          ? `The line is the intended feeling, drawn for ${designed} of ${moments} moments.`
          : 'The line is the intended feeling.'
    const rings =
      answers === 0
        ? 'There are no answers from customers yet.'
        : `The rings are ${many(answers, 'answer', 'answers')} from customers.`
    if (everybody) return [start, rings].join(' ')
    if (measured === 0) return [start, line, rings].join(' ')
    if (!worst) return [start, line, rings, 'Nowhere is the mean below the intention.'].join(' ')
    const where = worst.moment ? `${worst.moment} (${worst.phase})` : worst.phase
    const most = `Largest difference: ${where}, ${apart(worst.gap)} below the intention in ${worst.n} answers.`
    return [start, line, rings, most].join(' ')
  },
}
