import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import { makeLink } from '../../platform/links.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import {
  type EngagementCore,
  holdEngagement,
  type Recipient,
  recipientsOf,
} from '../engagements/engagements.ts'
import { houseStyleOf, organisationOf } from '../staff/staff.ts'
import { recordTouch } from '../touches/touches.ts'
import { invitationOf } from './invitation.ts'
import { surveyMail } from './mails/survey-mail.ts'
import { surveyPath } from './pages/survey-pages.contract.ts'
import { momentOf } from './place.ts'
import type { NewSurvey, surveyRoutes } from './surveys.contract.ts'

/** How long a link can be answered: a link in an old mail should not open a question nobody remembers. */
const linkLives = { hours: 24 * 60 }

type Answer = z.input<typeof surveyRoutes.askSurvey.returns>

/**
 * Asks how a phase went: a personal link for each contact, by mail where there is an address. Who was asked about this
 * phase before is skipped, unless asked again on purpose.
 * @throws Refusal `not-found`, `phase-of-other-journey`, `moment-of-other-phase`, `not-of-this-customer`.
 */
export async function askSurvey(
  house: House,
  tx: Tx,
  by: Colleague,
  engagementId: string,
  survey: z.output<typeof NewSurvey>,
  now: Temporal.Instant,
): Promise<Answer> {
  // Held, so that two colleagues who ask at the same time do not both find that nobody was asked.
  const engagement = await holdEngagement(tx, by, engagementId)
  const place = await momentOf(tx, by, engagement.journeyId, survey)
  const people = await recipientsOf(tx, by.organisationId, engagement.customerId, survey.contactIds)
  const before = survey.again ? new Set() : await askedBefore(tx, by, engagementId, place.phaseId)
  const answer: Answer = { asked: [], skipped: [] }
  for (const person of people) {
    const { name: contactName, contactId } = person
    if (before.has(contactId)) answer.skipped.push({ contactId, contactName })
    else answer.asked.push(await askOne(house, tx, by, { engagement, place, person }, now))
  }
  return answer
}

async function askedBefore(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  phaseId: string,
): Promise<Set<string | null>> {
  const rows = await tx
    .selectFrom('survey')
    .select('contactId')
    .where('organisationId', '=', by.organisationId)
    .where('engagementId', '=', engagementId)
    .where('phaseId', '=', phaseId)
    .execute()
  return new Set(rows.map(({ contactId }) => contactId))
}

async function askOne(
  house: House,
  tx: Tx,
  by: Colleague,
  ask: {
    engagement: EngagementCore
    place: { phaseId: string; momentId: string; words: string }
    person: Recipient
  },
  now: Temporal.Instant,
): Promise<Answer['asked'][number]> {
  const { organisationId, userId } = by
  const { engagement, place, person } = ask
  const { engagementId, customerId } = engagement
  const { contactId } = person
  const surveyId = newId()
  const at = now.toString()
  await tx
    .insertInto('survey')
    .values({
      ...{ organisationId, surveyId, engagementId, contactId },
      phaseId: place.phaseId,
      momentId: place.momentId,
      askedBy: userId,
      askedAt: at,
    })
    .execute()
  await recordEvent(tx, by, { kind: 'survey.asked', subjectId: surveyId, at, customerId, engagementId })
  const expiresAt = now.add(linkLives).toString()
  const link = { organisationId, kind: 'survey', subjectId: surveyId, at, expiresAt } as const
  const url = `${house.publicUrl}${surveyPath.replace(':token', await makeLink(tx, house.secrets, link))}`
  const { locale } = await organisationOf(tx, organisationId)
  const style = await houseStyleOf(tx, organisationId)
  const { waits } = await writeMail(house, tx, {
    ...surveyMail(textsIn(locale), {
      ...style,
      name: person.firstName,
      sender: by.name,
      about: { engagement: engagement.name, moment: place.words },
      address: url,
    }),
    ...{
      organisationId,
      kind: 'survey',
      occasion: invitationOf(surveyId),
      customerId,
      subjectId: engagementId,
    },
    to: person.address ? { address: person.address, name: person.name } : undefined,
    carriesCustomerLink: true,
  })
  // A question that stays here is no sign of life.
  if (!waits) {
    await recordTouch(tx, by, {
      ...{ customerId, engagementId, contactId: contactId ?? undefined, at: now, subjectId: surveyId },
      ...{ lane: 'survey', direction: 'out' },
    })
  }
  return { surveyId, contactId, contactName: person.name, url, waits: waits ?? null }
}
