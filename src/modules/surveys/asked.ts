import type { Tx } from '../../platform/database/database.ts'
import type { LinkVisitor } from '../../platform/http/actor.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Feeling, Topic } from './surveys.contract.ts'

/** A question that was put to a customer, with what they answered so far. */
export interface AskedQuestion {
  organisationId: string
  surveyId: string
  engagementId: string
  engagementName: string
  customerId: string
  personaId: string | null
  contactId: string | null
  phaseId: string
  momentId: string
  /** The moment it is about, or the phase when that has only one. */
  momentWords: string
  locale: 'nl' | 'en'
  /** Who takes care of the engagement. */
  responsibleName: string
  declinedAt: string | null
  answer: { responseId: string; feeling: Feeling; story: string; about: Topic[] } | null
}

/** What a visitor is asked. @throws Refusal `link-dead` for a link to something else. */
export async function askedQuestion(tx: Tx, visitor: LinkVisitor): Promise<AskedQuestion> {
  if (visitor.kind !== 'survey') throw new Refusal('link-dead')
  const { organisationId, subjectId: surveyId } = visitor
  const row = found(
    await tx
      .selectFrom('survey')
      .innerJoin('engagement', (join) =>
        join
          .onRef('engagement.organisationId', '=', 'survey.organisationId')
          .onRef('engagement.engagementId', '=', 'survey.engagementId'),
      )
      .innerJoin('customer', (join) =>
        join
          .onRef('customer.organisationId', '=', 'engagement.organisationId')
          .onRef('customer.customerId', '=', 'engagement.customerId'),
      )
      .innerJoin('membership', (join) =>
        join
          .onRef('membership.organisationId', '=', 'engagement.organisationId')
          .onRef('membership.userId', '=', 'engagement.responsibleUserId'),
      )
      .innerJoin('phase', (join) =>
        join
          .onRef('phase.organisationId', '=', 'survey.organisationId')
          .onRef('phase.phaseId', '=', 'survey.phaseId'),
      )
      .innerJoin('moment', (join) =>
        join
          .onRef('moment.organisationId', '=', 'survey.organisationId')
          .onRef('moment.momentId', '=', 'survey.momentId'),
      )
      .innerJoin('organisation', 'organisation.organisationId', 'survey.organisationId')
      .leftJoin('response', (join) =>
        join
          .onRef('response.organisationId', '=', 'survey.organisationId')
          .onRef('response.surveyId', '=', 'survey.surveyId'),
      )
      .select(['survey.surveyId', 'survey.contactId', 'survey.phaseId', 'survey.momentId', 'declinedAt'])
      .select(['engagement.engagementId', 'engagement.name as engagementName', 'engagement.customerId'])
      .select(['customer.personaId', 'membership.name as responsibleName', 'organisation.locale'])
      .select(['phase.name as phaseName', 'moment.name as momentName'])
      .select(['responseId', 'feeling', 'story', 'about'])
      .where('survey.organisationId', '=', organisationId)
      .where('survey.surveyId', '=', surveyId)
      .executeTakeFirst(),
  )
  const { phaseName, momentName, responseId, feeling, story, about, locale, ...asked } = row
  return {
    ...asked,
    organisationId,
    locale: locale === 'en' ? 'en' : 'nl',
    momentWords: momentName || phaseName,
    answer:
      responseId === null
        ? null
        : { responseId, feeling: feeling as Feeling, story: story ?? '', about: (about ?? []) as Topic[] },
  }
}
