import type { MapWords } from '../../modules/journeys/drawing/words.ts'
import { longDay } from '../long-day.ts'

const decimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat('nl-NL')
const many = (n: number, one: string, more: string) => `${whole.format(n)} ${n === 1 ? one : more}`

/** A measure for a stay: days up to about three months, then months, then years. */
function stay(days: number): string {
  if (days < 1.5) return 'één dag'
  if (days < 90) return `${Math.round(days)} dagen`
  if (days < 730) return `${Math.round(days / 30.4)} mnd`
  return `${whole.format(Math.round(days / 365.25))} jaar`
}

const apart = (value: number) => decimal.format(Math.abs(value))

export const map: MapWords = {
  lanes: {
    triggers: 'Aanleiding',
    questions: 'Vraag en antwoord',
    pains: 'Ergernis',
    prevent: 'Voorkomen',
    turnAround: 'Ombuigen',
    gains: 'Wens',
    contact: 'Contact',
    tasks: 'Wie doet wat',
  },
  scale: ['teleurgesteld', 'valt tegen', 'zoals verwacht', 'blij verrast', 'fan'],
  everybody: 'Iedereen',
  now: 'nu',
  travellingNow: 'nu onderweg',
  lasting: 'blijvend',
  notObservable: 'nog niet in beeld',
  notObservableNote: ['Hier kennen ze je nog niet.', 'Niet te meten, wel te bedenken.'],
  duration: (medianDays) => (medianDays < 1.5 ? 'een dag' : `zo’n ${stay(medianDays)}`),
  durationNote: (medianDays, n) =>
    `De helft was er binnen ${stay(medianDays)} doorheen (gemeten bij ${many(n, 'klant', 'klanten')}).`,
  answers: (n) => `n ${whole.format(n)}`,
  signed: (value) => {
    const digits = apart(value)
    return digits === '0,0' ? digits : `${value < 0 ? '−' : '+'}${digits}`
  },
  quote: (text) => (/^[‘'"“]/.test(text) ? text : `‘${text}’`),
  goal: 'Doel',
  promise: 'Belofte',
  idea: 'Idee',
  gap: 'Nog leeg',
  gapHints: { pains: 'Vraag het de volgende klant' },
  noAnswer: 'Geen antwoord',
  writeHere: 'Schrijf hier',
  startedBy: { us: 'wij beginnen', customer: 'klant begint' },
  bump: 'hobbel',
  evidence: { seen: '', assumed: 'aangenomen', proposed: 'voorstel' },
  legend: {
    intended: 'bedoeld',
    experienced: (answersPerRing) =>
      answersPerRing === 1
        ? 'beleefd, één ring is één antwoord'
        : `beleefd, één ring is ${whole.format(answersPerRing)} antwoorden`,
    mean: 'gemiddelde, 95% zeker',
    assumedFeeling: 'gevoel, aangenomen',
    belowIntention: 'onder de bedoeling',
    traveller: 'klant onderweg',
    travellerAttention: 'klant onderweg, vraagt vandaag aandacht',
    weStart: 'wij beginnen',
    customerStarts: 'klant begint',
    bump: 'hobbel',
    gap: 'nog leeg',
    gapOnPaper: 'nog leeg: vul in met pen',
    assumed: 'aangenomen',
    proposed: 'voorstel',
  },
  poster: {
    aboveIdeal: 'De ideale klantreis van',
    above: 'De klantreis van',
    travelling: 'Onderweg',
    travelled: 'Gereisd',
    filled: 'Vakken vol',
    imprint: (company, place, version, isoDate) => {
      const day = longDay('nl-NL', isoDate)
      return `${place ? `${company}, ${place}` : company} · versie ${version}, ${day} · gemaakt met Reisgenoot`
    },
  },
  describeFeeling: ({ everybody, phases, answers, designed, moments, worst, measured }) => {
    const start = `Gevoel per fase, ${many(phases, 'fase', 'fasen')}.`
    const line =
      designed === 0
        ? 'Er is nog geen bedoeld gevoel getekend.'
        : designed < moments
          ? `De lijn is het bedoelde gevoel, getekend voor ${designed} van de ${moments} momenten.`
          : 'De lijn is het bedoelde gevoel.'
    const rings =
      answers === 0
        ? 'Er zijn nog geen antwoorden van klanten.'
        : `De ringen zijn ${many(answers, 'antwoord', 'antwoorden')} van klanten.`
    if (everybody) return [start, rings].join(' ')
    if (measured === 0) return [start, line, rings].join(' ')
    if (!worst) return [start, line, rings, 'Nergens ligt het gemiddelde onder de bedoeling.'].join(' ')
    const where = worst.moment ? `${worst.moment} (${worst.phase})` : worst.phase
    const most = `Grootste verschil: ${where}, ${apart(worst.gap)} onder de bedoeling bij ${worst.n} antwoorden.`
    return [start, line, rings, most].join(' ')
  },
}
