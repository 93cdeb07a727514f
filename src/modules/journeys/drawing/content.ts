import { z } from 'zod'
import { personaSigns } from '../persona-signs.ts'

/** How we know: heard from customers, assumed by us, or proposed and not yet tried. */
export const cardEvidence = z.enum(['seen', 'assumed', 'proposed'])
export type CardEvidence = z.infer<typeof cardEvidence>

const card = { id: z.string(), evidence: cardEvidence }
/** The full sentence, and a short one for narrow columns. */
const wording = { text: z.string(), short: z.string().optional() }

export const plainCard = z.object({ ...card, ...wording })
export const questionCard = z.object({
  ...card,
  ...wording,
  answer: z.string().optional(),
  answerShort: z.string().optional(),
  /** Where the answer can be read already, in the reader's words: website, quote, conversation. */
  where: z.array(z.string()),
})
export const painCard = z.object({
  ...card,
  ...wording,
  prevent: z.string().optional(),
  preventShort: z.string().optional(),
  turnAround: z.string().optional(),
  turnAroundShort: z.string().optional(),
})
export const touchpointCard = z.object({
  ...card,
  ...wording,
  startedBy: z.enum(['us', 'customer']),
  /** Name of an icon in icons.ts; an unknown name is drawn as a speech balloon. */
  channel: z.string(),
})
export const taskCard = z.object({ ...card, ...wording, initials: z.string() })

const emotion = z.number().min(-2).max(2)
const count = z.int().min(0)

export const mapMoment = z.object({
  id: z.string(),
  name: z.string(),
  intended: emotion.nullable(),
  assumed: emotion.nullable(),
  /** Numbers of answers at −2, −1, 0, +1 and +2. */
  answers: z.tuple([count, count, count, count, count]),
})

export const mapPhase = z.object({
  id: z.string(),
  name: z.string(),
  band: z.enum(['before', 'during', 'after']),
  /** Name of the stretch above the phase; equal neighbours share one rule. */
  stretch: z.string(),
  observable: z.boolean(),
  /** Customers in this phase now; null when the phase cannot be observed. */
  travelling: count.nullable(),
  /** How many of those need us today. */
  attention: count,
  duration: z.object({ medianDays: z.number().min(0), n: count }).nullable(),
  /** The phase has no end: staying is the aim. */
  lasting: z.boolean(),
  goal: z.string().optional(),
  promise: z.string().optional(),
  moments: z.array(mapMoment).min(1).max(3),
  triggers: z.array(plainCard),
  questions: z.array(questionCard),
  pains: z.array(painCard),
  gains: z.array(plainCard),
  ideas: z.array(plainCard),
  touchpoints: z.array(touchpointCard),
  bumps: z.array(plainCard),
  tasks: z.array(taskCard),
})

export const mapQuote = z.object({
  momentId: z.string(),
  /** The customer's own words, without quotation marks. */
  text: z.string(),
  prefer: z.enum(['above', 'below']).optional(),
})

/** Everything the map shows, in the reader's language; what the server sends and the drawing is made from. */
export const mapContent = z.object({
  company: z.string(),
  place: z.string().optional(),
  journeyName: z.string(),
  /** Null: everybody who travels here, of whatever type or of none yet. Such a map has no line and no cards. */
  persona: z
    .object({ name: z.string(), quote: z.string(), signs: personaSigns, ideal: z.boolean() })
    .nullable(),
  version: z.int(),
  /** ISO date of this version. */
  date: z.iso.date(),
  customersTravelled: count,
  /** On the road now; who is in two phases counts once. */
  customersTravelling: count,
  phases: z.array(mapPhase).min(1).max(24),
  /** By importance: the first are placed first. */
  quotes: z.array(mapQuote),
})

export type MapContent = z.infer<typeof mapContent>
export type MapPhase = z.infer<typeof mapPhase>
export type MapMoment = z.infer<typeof mapMoment>
export type MapQuote = z.infer<typeof mapQuote>
export type PlainCard = z.infer<typeof plainCard>
export type QuestionCard = z.infer<typeof questionCard>
export type PainCard = z.infer<typeof painCard>
export type TouchpointCard = z.infer<typeof touchpointCard>
export type TaskCard = z.infer<typeof taskCard>
