import { type CardKind, textsWithShort } from '../../../modules/journeys/card-kinds.ts'
import type { Card } from '../design-queries.ts'

/** What can be written on a card; every text is a string, empty when it is absent. */
export type CardDraft = {
  text: string
  short: string
  prevent: string
  preventShort: string
  turnAround: string
  turnAroundShort: string
  answer: string
  answerShort: string
  answeredWhere: Card['answeredWhere']
  startedBy: NonNullable<Card['startedBy']>
  channel: NonNullable<Card['channel']>
  initials: string
  evidence: Card['evidence']
  evidenceSource: string
}

const plain: readonly (keyof CardDraft)[] = ['text', 'short', 'evidence', 'evidenceSource']
const ofKind: Partial<Record<CardKind, readonly (keyof CardDraft)[]>> = {
  pain: ['prevent', 'preventShort', 'turnAround', 'turnAroundShort'],
  question: ['answer', 'answerShort', 'answeredWhere'],
  touchpoint: ['startedBy', 'channel'],
  task: ['initials'],
}

/** The fields that a card of this kind has. */
export const fieldsOf = (kind: CardKind): readonly (keyof CardDraft)[] => [...plain, ...(ofKind[kind] ?? [])]

/** Whether something is written that a card of another kind does not have. */
export const losesWords = (from: CardKind, to: CardKind, draft: CardDraft): boolean =>
  fieldsOf(from).some((field) => !fieldsOf(to).includes(field) && draft[field].length > 0)

/** A card as it is written in the form; without a card a new one. */
export function draftOf(card: Card | undefined): CardDraft {
  return {
    text: card?.text ?? '',
    short: card?.short ?? '',
    prevent: card?.prevent ?? '',
    preventShort: card?.preventShort ?? '',
    turnAround: card?.turnAround ?? '',
    turnAroundShort: card?.turnAroundShort ?? '',
    answer: card?.answer ?? '',
    answerShort: card?.answerShort ?? '',
    answeredWhere: card?.answeredWhere ?? [],
    startedBy: card?.startedBy ?? 'us',
    channel: card?.channel ?? 'message',
    initials: card?.initials ?? '',
    evidence: card?.evidence ?? 'assumed',
    evidenceSource: card?.evidenceSource ?? '',
  }
}

const same = (a: unknown, b: unknown): boolean =>
  Array.isArray(a) && Array.isArray(b)
    ? a.length === b.length && a.every((item) => b.includes(item))
    : typeof a === 'string' && typeof b === 'string'
      ? a.trim() === b.trim()
      : a === b

/** The fields of a kind in which two drafts differ. */
export const differences = (kind: CardKind, a: CardDraft, b: CardDraft): (keyof CardDraft)[] =>
  fieldsOf(kind).filter((field) => !same(a[field], b[field]))

/**
 * What is written now, with the short texts that follow from it: one that nobody rewrote since the card was opened goes
 * when its full text becomes another, and is back when that says what it said.
 */
export function withShorts(
  opened: CardDraft,
  now: CardDraft,
  change: Partial<CardDraft>,
): Partial<CardDraft> {
  const following = textsWithShort.flatMap(([full, short]) => {
    const rewritten = now[short] !== '' && now[short] !== opened[short]
    if (change[full] === undefined || rewritten) return []
    return [[short, same(change[full], opened[full]) ? opened[short] : '']]
  })
  return { ...Object.fromEntries(following), ...change }
}

/**
 * What has to be sent to make a card say what was written. ‘Seen’ waits for its source, since we never claim to have
 * seen what nobody can point at. A short text that stays goes along with its full text, or it would be taken for one of
 * the text before.
 */
export function wordsToSend(kind: CardKind, before: CardDraft, written: CardDraft): Partial<CardDraft> {
  const unproven = written.evidence === 'seen' && written.evidenceSource.trim() === ''
  const fields = differences(kind, before, written).filter(
    (field) => !(unproven && (field === 'evidence' || field === 'evidenceSource')),
  )
  const staying = textsWithShort.flatMap(([full, short]) =>
    fields.includes(full) && written[short] !== '' ? [short] : [],
  )
  return Object.fromEntries([...fields, ...staying].map((field) => [field, written[field]]))
}
