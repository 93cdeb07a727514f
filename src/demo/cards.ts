import type { Channel } from '../modules/journeys/templates/channels.ts'
import type { ExampleCard } from './example-business.ts'

/** Short ways to write down cards. `short` is for a narrow column of the map, at most 34 characters. */

type Kind = ExampleCard['kind']
type Place = NonNullable<ExampleCard['answeredWhere']>[number]

const plain =
  (kind: Kind) =>
  (text: string, short?: string): ExampleCard => ({ kind, text, short })

export const trigger = plain('trigger')
export const goal = plain('goal')
export const wish = plain('gain')
export const idea = plain('idea')
export const bump = plain('bump')
export const promise = plain('promise')

/** What they ask; without an answer it is a gap that shows. */
export const asks = (
  [text, short]: readonly [string, string?],
  answer?: readonly [text: string, short: string | undefined, where: Place[]],
): ExampleCard => ({
  ...{ kind: 'question', text, short },
  ...(answer && { answer: answer[0], answerShort: answer[1], answeredWhere: answer[2] }),
})

/** What chafes, how we prevent it and how we turn it around, each with its short form. */
export const chafes = (
  [text, short]: readonly [string, string?],
  prevent?: readonly [string, string?],
  turnAround?: readonly [string, string?],
): ExampleCard => ({
  ...{ kind: 'pain', text, short },
  ...(prevent && { prevent: prevent[0], preventShort: prevent[1] }),
  ...(turnAround && { turnAround: turnAround[0], turnAroundShort: turnAround[1] }),
})

export const we = (channel: Channel, text: string, short?: string): ExampleCard => ({
  ...{ kind: 'touchpoint', startedBy: 'us', channel, text, short },
})
export const they = (channel: Channel, text: string, short?: string): ExampleCard => ({
  ...{ kind: 'touchpoint', startedBy: 'customer', channel, text, short },
})
export const does = (initials: string, text: string, short?: string): ExampleCard => ({
  ...{ kind: 'task', initials, text, short },
})

/** Cards that somebody saw or heard, with where. */
export const seenIn = (evidenceSource: string, ...cards: ExampleCard[]): ExampleCard[] =>
  cards.map((card) => ({ ...card, evidence: 'seen', evidenceSource }))

/** Cards that nobody tried yet. */
export const proposed = (...cards: ExampleCard[]): ExampleCard[] =>
  cards.map((card) => ({ ...card, evidence: 'proposed' }))
