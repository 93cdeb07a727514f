import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { textsIn } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import { withdrawMail } from '../../platform/mail/outbox.ts'
import { recordTouch, type TouchMaker } from '../touches/touches.ts'
import type { AskedQuestion } from './asked.ts'
import { invitationOf } from './invitation.ts'
import type { Feeling, Topic } from './surveys.contract.ts'

/** What somebody answered to the one question. */
export interface GivenAnswer {
  feeling: Feeling
  story: string
  about: Topic[]
}

/**
 * Keeps what a customer answered by their link. There is one answer per question: the first is an inbound touch, and who
 * thinks better of it while the link lives changes that same answer, which is a touch again. The same once more, as a
 * form posted twice, changes nothing.
 */
export async function keepAnswer(
  tx: Tx,
  asked: AskedQuestion,
  given: GivenAnswer,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId, surveyId } = asked
  const at = now.toString()
  const { engagementId, customerId, contactId, personaId, phaseId, momentId } = asked
  const responseId = newId()
  const kept = await tx
    .insertInto('response')
    .values({
      ...{ organisationId, responseId, surveyId, engagementId, customerId, contactId, personaId },
      ...{ phaseId, momentId, ...given, answeredAt: at },
    })
    .onConflict((conflict) =>
      conflict
        .columns(['organisationId', 'surveyId'])
        .where('surveyId', 'is not', null)
        .doUpdateSet({ ...given, changedAt: at })
        .where((where) =>
          where.or([
            where('response.feeling', '!=', given.feeling),
            where('response.story', '!=', given.story),
            where('response.about', '!=', sql.val(given.about)),
          ]),
        ),
    )
    .returning('responseId')
    .executeTakeFirst()
  if (!kept) return
  await withdrawInvitation(tx, asked, 'answered', now)
  const isNew = kept.responseId === responseId
  await recordAnswer(tx, { organisationId }, { ...asked, ...given, ...kept, isNew }, now)
}

/** The event of an answer, and the sign of life that it is. */
export async function recordAnswer(
  tx: Tx,
  by: TouchMaker,
  answer: Pick<AskedQuestion, 'engagementId' | 'customerId' | 'contactId' | 'locale'> & {
    responseId: string
    feeling: Feeling
    isNew: boolean
  },
  now: Temporal.Instant,
): Promise<void> {
  const { responseId: subjectId, customerId, engagementId, contactId, locale, feeling, isNew } = answer
  const about = { subjectId, customerId, engagementId }
  const kind = isNew ? 'response.given' : 'response.changed'
  await recordEvent(tx, by, { kind, at: now.toString(), ...about })
  await recordTouch(tx, by, {
    ...{ ...about, contactId: contactId ?? undefined, at: now, lane: 'survey', direction: 'in' },
    text: textsIn(locale).surveys.answers[feeling],
  })
}

/** A question that was answered, by a link that somebody copied, or that they would rather not answer, need not be mailed. */
const withdrawInvitation = (
  tx: Tx,
  { organisationId, surveyId }: AskedQuestion,
  reason: 'answered' | 'declined',
  now: Temporal.Instant,
): Promise<void> => withdrawMail(tx, { organisationId, occasion: invitationOf(surveyId), reason }, now)

/** The customer would rather not answer now; who answered already has. Again changes nothing. */
export async function declineQuestion(tx: Tx, asked: AskedQuestion, now: Temporal.Instant): Promise<void> {
  if (asked.answer || asked.declinedAt) return
  const { organisationId, surveyId, customerId, engagementId } = asked
  const at = now.toString()
  await tx
    .updateTable('survey')
    .set({ declinedAt: at })
    .where('organisationId', '=', organisationId)
    .where('surveyId', '=', surveyId)
    .execute()
  await withdrawInvitation(tx, asked, 'declined', now)
  const happening = { kind: 'survey.declined', subjectId: surveyId, at, customerId, engagementId }
  await recordEvent(tx, { organisationId }, happening)
}
