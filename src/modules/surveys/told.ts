import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { contactsOf, customerCard } from '../customers/customers.ts'
import { holdEngagement, putBack, takeOut } from '../engagements/engagements.ts'
import { organisationOf } from '../staff/staff.ts'
import { restoreTouchesOf, withdrawTouchesOf } from '../touches/touches.ts'
import { recordAnswer } from './answer.ts'
import { momentOf } from './place.ts'
import type { Feeling, ToldResponse } from './surveys.contract.ts'

/**
 * Notes what a customer told a colleague about how it went. Gives its id.
 * @throws Refusal `not-found`, `phase-of-other-journey`, `moment-of-other-phase`, `not-of-this-customer`.
 */
export async function tellResponse(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  told: z.output<typeof ToldResponse>,
  now: Temporal.Instant,
): Promise<string> {
  const { organisationId, userId } = by
  const { journeyId, customerId } = await holdEngagement(tx, by, engagementId)
  const { phaseId, momentId } = await momentOf(tx, by, journeyId, told)
  const { story, about } = told
  const feeling = told.feeling as Feeling
  const contactId = told.contactId ?? null
  const contacts = await contactsOf(tx, organisationId, customerId)
  if (contactId && !contacts.some((contact) => contact.contactId === contactId)) {
    throw new Refusal('not-of-this-customer', { field: 'contactId' })
  }
  const { personaId } = await customerCard(tx, organisationId, customerId)
  const responseId = newId()
  await tx
    .insertInto('response')
    .values({
      ...{ organisationId, responseId, engagementId, customerId, contactId, personaId, phaseId, momentId },
      ...{ feeling, story, about, answeredAt: now.toString(), toldTo: userId },
    })
    .execute()
  const { locale } = await organisationOf(tx, organisationId)
  const answer = { responseId, engagementId, customerId, contactId, locale, feeling, isNew: true }
  await recordAnswer(tx, by, answer, now)
  return responseId
}

/**
 * Takes back a told answer that was noted by mistake, and the touch it counted as.
 * @throws Refusal `not-found`, `response-of-customer` for what a customer answered by themselves.
 */
export async function withdrawResponse(
  tx: Tx,
  by: Colleague,
  responseId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const { toldTo, customerId, engagementId } = found(
    await tx
      .selectFrom('response')
      .select(['toldTo', 'customerId', 'engagementId'])
      .where('organisationId', '=', organisationId)
      .where('responseId', '=', responseId)
      .forUpdate()
      .executeTakeFirst(),
  )
  if (toldTo === null) throw new Refusal('response-of-customer')
  await takeOut(tx, { organisationId, kind: 'response', subjectId: responseId, customerId }, now)
  await withdrawTouchesOf(tx, by, responseId, now)
  const happening = { subjectId: responseId, at: now.toString(), customerId, engagementId }
  await recordEvent(tx, by, { kind: 'response.withdrawn', ...happening })
}

/** Brings back an answer that was taken back, and its touch, as they were. @throws Refusal `not-found`. */
export async function restoreResponse(
  tx: Tx,
  by: Colleague,
  responseId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const about = await putBack(tx, { organisationId, kind: 'response', subjectId: responseId })
  await restoreTouchesOf(tx, by, responseId, now)
  const at = now.toString()
  await recordEvent(tx, by, { kind: 'response.restored', subjectId: responseId, at, ...about })
}
