import type { Temporal } from 'temporal-polyfill'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import { customerCard } from '../customers/customers.ts'
import { organisationOf } from '../staff/staff.ts'
import { recordTouch } from '../touches/touches.ts'
import { writeBump } from './bumps.ts'
import { onDuty } from './duty.ts'
import { findEngagement } from './find.ts'
import { bumpMail } from './mails/bump-mail.ts'

/** A form without script is easily posted twice; the same words within this time are the same bump. */
const sameBump = { minutes: 10 }

/**
 * A customer says on one of their pages that something bothers them: an open bump, an inbound touch, and a mail to the
 * colleague who is on duty for them. Gives the bump's id; the same words again within ten minutes give the same one.
 */
export async function noteBumpFromCustomer(
  house: House,
  tx: Tx,
  of: { organisationId: string; engagementId: string; contactId?: string },
  text: string,
  now: Temporal.Instant,
): Promise<string> {
  const { organisationId, engagementId, contactId } = of
  const engagement = await findEngagement(tx, of, engagementId)
  const { customerId } = engagement
  const before = await tx
    .selectFrom('bump')
    .select('bumpId')
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .where('fromCustomer', '=', true)
    .where('text', '=', text)
    .where('notedAt', '>', now.subtract(sameBump).toString())
    .executeTakeFirst()
  if (before) return before.bumpId
  const bumpId = await writeBump(tx, { organisationId }, engagement, { text, fromCustomer: true }, now)
  await recordTouch(
    tx,
    { organisationId },
    {
      ...{ customerId, engagementId, contactId, at: now, text, subjectId: bumpId },
      ...{ lane: 'message', direction: 'in' },
    },
  )
  const { locale, timeZone } = await organisationOf(tx, organisationId)
  const colleague = await onDuty(tx, organisationId, engagement, dayIn(timeZone, now))
  if (!colleague) return bumpId
  const customer = await customerCard(tx, organisationId, customerId)
  const mail = bumpMail(textsIn(locale).engagementMails.bump, {
    colleague: colleague.name,
    customer: customer.name,
    engagement: engagement.name,
    words: text,
    address: `${house.publicUrl}/customers/${customerId}`,
  })
  await writeMail(house, tx, {
    ...mail,
    organisationId,
    kind: 'bump',
    occasion: `bump:${bumpId}`,
    to: { address: colleague.email, name: colleague.name },
    carriesCustomerLink: false,
    customerId,
    subjectId: bumpId,
  })
  return bumpId
}
