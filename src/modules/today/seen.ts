import type { DueNews, OpenBump } from '../engagements/engagements.ts'
import type { Asked, BadAnswer, StuckMail } from './causes.ts'
import type { Cause } from './today.contract.ts'

/** News is due for an engagement: how silent it has been. */
export interface NewsSeen {
  kind: 'news'
  engagementId: string
  state: 'soon' | 'over'
  dueOn: string
}

/** A bump that is not behind us. */
export type BumpSeen = { kind: 'bump'; engagementId: string; at: string } & Pick<
  Extract<Cause, { kind: 'bump' }>,
  'bumpId' | 'text' | 'fromCustomer' | 'taken' | 'next'
>

/** Something that asks for attention, before it is known whom it is about. */
export type Seen = Asked | BadAnswer | StuckMail | NewsSeen | BumpSeen

/** Undefined for whoever heard from us today already and is only due tomorrow. */
export function newsSeen({ engagementId, silence }: DueNews): NewsSeen | undefined {
  const { state, newsDueOn } = silence
  if (state === 'fine' || newsDueOn === null) return undefined
  return { kind: 'news', engagementId, state, dueOn: newsDueOn }
}

export function bumpSeen({ engagementId, bumpId, text, fromCustomer, notedAt, taken }: OpenBump): BumpSeen {
  const toTake = taken.includes('solved')
    ? (['asked_after'] as const)
    : (['heard', 'explained', 'solved'] as const)
  const next = toTake.find((step) => !taken.includes(step)) ?? 'asked_after'
  return { kind: 'bump', engagementId, at: notedAt, bumpId, text, fromCustomer, taken, next }
}
