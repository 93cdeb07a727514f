import { type DraftFacts, draftUpdate } from '../../modules/today/draft.ts'
import type { Locale, Texts } from '../../texts/texts.ts'
import type { Customer, Engagement, Touch } from './travel-queries.ts'

interface Known {
  customer: Customer
  engagement: Engagement
  /** The newest first. */
  touches: readonly Touch[]
  today: string
  from: string
}

/** A message that is true as it stands, made of what we know about this engagement and nothing else. */
export const draftOf = (known: Known, words: Texts['todayDrafts'], locale: Locale): string =>
  draftUpdate(factsOf(known), words, locale)

function factsOf({ customer, engagement, touches, today, from }: Known): DraftFacts {
  const { stages, silence, name, engagementId } = engagement
  const heard = Date.parse(silence.lastHeardAt)
  const ours = touches.findIndex(({ direction }) => direction === 'out')
  const sinceOurs = ours < 0 ? touches : touches.slice(0, ours)
  return {
    firstNames: customer.contacts.flatMap(({ firstName }) => firstName || []),
    customerName: customer.name,
    company: customer.kind === 'company',
    engagementName: name,
    asked: sinceOurs.some((touch) => touch.askedWhereNow && touch.engagementId === engagementId),
    nextStage: stages.find(({ doneAt }) => doneAt === null) ?? null,
    doneSince: stages.flatMap((stage) =>
      stage.doneAt !== null && Date.parse(stage.doneAt) > heard ? stage.name : [],
    ),
    today,
    from,
  }
}
