/** Every kind of card, in the order of the lanes on the map. */
export const cardKinds = [
  'trigger',
  'goal',
  'question',
  'pain',
  'gain',
  'idea',
  'touchpoint',
  'bump',
  'promise',
  'task',
] as const
export type CardKind = (typeof cardKinds)[number]

/** Where an answer can be found before the question is asked; `not-yet` says that we know it is nowhere. */
export const answerPlaces = ['website', 'quote', 'conversation', 'social', 'not-yet'] as const

/** What a card is before anything is filled in, apart from its text. */
export const emptyOwnFields = {
  prevent: null,
  preventShort: null,
  turnAround: null,
  turnAroundShort: null,
  answer: null,
  answerShort: null,
  answeredWhere: [],
  startedBy: null,
  channel: null,
  initials: null,
}
export type OwnField = keyof typeof emptyOwnFields

/** The fields that only one kind has. A pain carries its two answers, a question its answer and where it stands. */
const ownFields: Partial<Record<CardKind, readonly OwnField[]>> = {
  pain: ['prevent', 'preventShort', 'turnAround', 'turnAroundShort'],
  question: ['answer', 'answerShort', 'answeredWhere'],
  touchpoint: ['startedBy', 'channel'],
  task: ['initials'],
}

/** The fields in `given` that say something and that a card of this kind does not have. */
export function foreignFields(kind: CardKind, given: Partial<Record<OwnField, unknown>>): OwnField[] {
  const own = ownFields[kind] ?? []
  return (Object.keys(emptyOwnFields) as OwnField[]).filter((field) => {
    const value = given[field]
    const says = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null
    return says && !own.includes(field)
  })
}

/** Each text of a card, with the short one that stands for it in narrow columns. */
export const textsWithShort = [
  ['text', 'short'],
  ['prevent', 'preventShort'],
  ['turnAround', 'turnAroundShort'],
  ['answer', 'answerShort'],
] as const

/** How a touchpoint begins when nothing is said: we send a message. */
export const plainTouchpoint = { startedBy: 'us', channel: 'message' } as const
