import type { Temporal } from 'temporal-polyfill'
import type { Actor } from '../../platform/actor.ts'
import { spokenDay, spokenTime } from '../../platform/calendar/spoken.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import { contactsOf } from '../customers/customers.ts'
import { houseStyleOf, organisationOf } from '../staff/staff.ts'
import type { EngagementCore } from './find.ts'
import { updateMail } from './mails/update-mail.ts'
import { progressAddress } from './progress-link.ts'
import { recipientsOf } from './recipients.ts'

/** Why a mail is sent names the update and who gets it, so that nobody gets it twice. */
const occasionOf = (updateId: string, contactId: string | null): string =>
  `update:${updateId}:${contactId ?? 'nobody'}`

/** Who an occasion is about; undefined when the customer has no contacts. */
const contactOf = (occasion: string): string | undefined => occasion.split(':')[2]

/**
 * Writes the mails of an update: to the chosen contacts, or to everybody with an address. Two people who share an
 * address get one mail. When nobody has an address, one message waits, ready to be copied.
 * @throws Refusal `not-of-this-customer`.
 */
export async function mailUpdate(
  house: House,
  tx: Tx,
  by: Actor,
  update: { engagement: EngagementCore; updateId: string; contactIds?: readonly string[] },
  now: Temporal.Instant,
): Promise<void> {
  const { engagement, updateId } = update
  const { customerId } = engagement
  const { organisationId } = by
  const recipients = await recipientsOf(tx, organisationId, customerId, update.contactIds)
  const letter = await letterOf(house, tx, organisationId, updateId, now)
  for (const { contactId, name, address } of recipients) {
    await writeMail(house, tx, {
      ...letter,
      organisationId,
      kind: 'update',
      occasion: occasionOf(updateId, contactId),
      to: { address, name },
      carriesCustomerLink: true,
      customerId,
      subjectId: updateId,
    })
  }
}

/** The words of an update's mail, with the address of the progress page as it is now. */
async function letterOf(
  house: House,
  tx: Tx,
  organisationId: string,
  updateId: string,
  now: Temporal.Instant,
): Promise<{ subject: string; text: string; html: string }> {
  const update = await tx
    .selectFrom('progressUpdate')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organisationId', '=', 'progressUpdate.organisationId')
        .onRef('engagement.engagementId', '=', 'progressUpdate.engagementId'),
    )
    .select(['engagement.engagementId', 'engagement.name', 'text', 'nextNewsOn', 'nextNewsTime'])
    .where('progressUpdate.organisationId', '=', organisationId)
    .where('updateId', '=', updateId)
    .executeTakeFirstOrThrow()
  const { locale } = await organisationOf(tx, organisationId)
  const style = await houseStyleOf(tx, organisationId)
  const words = textsIn(locale).engagementMails.update
  const { engagementId, nextNewsOn, nextNewsTime } = update
  const day = nextNewsOn && spokenDay(nextNewsOn, locale)
  return updateMail(words, {
    organisation: style.organisation,
    engagement: update.name,
    text: update.text,
    nextNews: day && nextNewsTime ? words.by(day, spokenTime(nextNewsTime, locale)) : day,
    address: await progressAddress(house, tx, { organisationId, engagementId }, now),
    colour: style.colour,
    onColour: style.onColour,
  })
}

/**
 * Writes a waiting mail of an update anew: to the address that the contact has now, and with a link that works from
 * where we are reached now. Gives the address, when there is one.
 */
export async function refreshUpdateMail(
  house: House,
  tx: Tx,
  by: Actor,
  mail: { mailId: string; occasion: string; subjectId: string; customerId: string },
  now: Temporal.Instant,
): Promise<string | undefined> {
  const { organisationId } = by
  const contactId = contactOf(mail.occasion)
  const contacts = await contactsOf(tx, organisationId, mail.customerId)
  const contact = contacts.find((candidate) => candidate.contactId === contactId) ?? contacts[0]
  const address = contact?.emails[0]?.address
  const { subject, text, html } = await letterOf(house, tx, organisationId, mail.subjectId, now)
  await tx
    .updateTable('outgoingMail')
    .set({ subject, textBody: text, htmlBody: html, ...(address && { toAddress: address }) })
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mail.mailId)
    .where('status', '=', 'ready')
    .where('attempts', '=', 0)
    .execute()
  return address
}
