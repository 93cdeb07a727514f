import { Refusal } from '../../platform/refusal.ts'
import { type CardKind, foreignFields, type OwnField, textsWithShort } from './card-kinds.ts'

interface Judged extends Record<OwnField, unknown> {
  evidence: string
  evidenceSource: string | null
  answeredWhere: readonly string[]
}

/**
 * Refuses a card that says what its kind cannot say, that claims to be seen without saying where, or that is answered
 * both somewhere and nowhere. Every wrong field is named.
 * @throws Refusal `invalid-input`.
 */
export function refuseWrongCard(kind: CardKind, card: Judged): void {
  const fields = foreignFields(kind, card).map((field) => ({ field, code: 'field-not-of-kind' }) as const)
  const incomplete = (['startedBy', 'channel'] as const)
    .filter((field) => kind === 'touchpoint' && card[field] === null)
    .map((field) => ({ field, code: 'touchpoint-incomplete' }) as const)
  const unseen = card.evidence === 'seen' && card.evidenceSource === null
  const places = card.answeredWhere
  const nowhereAndSomewhere = places.includes('not-yet') && places.length > 1
  const problems = [
    ...fields,
    ...incomplete,
    ...(unseen ? [{ field: 'evidenceSource', code: 'source-missing' } as const] : []),
    ...(nowhereAndSomewhere ? [{ field: 'answeredWhere', code: 'not-yet-alone' } as const] : []),
  ]
  if (problems.length > 0) throw new Refusal('invalid-input', { fields: problems })
}

type Texts = Partial<Record<(typeof textsWithShort)[number][number], string | null>>

/**
 * The same edit, which also takes away each short text of which only the full text changes: it was written for another
 * text, and narrow columns would go on saying that.
 */
export function withoutStaleShorts<Edit extends Texts>(card: Texts, edit: Edit): Edit {
  const stale = textsWithShort.filter(
    ([full, short]) => edit[full] !== undefined && edit[full] !== card[full] && edit[short] === undefined,
  )
  return { ...edit, ...Object.fromEntries(stale.map(([, short]) => [short, null])) }
}
