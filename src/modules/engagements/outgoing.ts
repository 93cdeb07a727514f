import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { moveLinks } from '../../platform/mail/move-links.ts'
import { sendAgain } from '../../platform/mail/outbox.ts'
import { mayMailLinks } from '../../platform/mail/reachable.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { findEngagement } from './find.ts'
import { refreshUpdateMail } from './update-mails.ts'
import type { OutgoingMail } from './updates.contract.ts'

type Mail = z.input<typeof OutgoingMail>

/** Mail that is about customers; invitations and morning mails are not listed here. */
const kinds = ['update', 'survey', 'bump'] as const
/** What a person can still do something about. */
const unsettled = ['ready', 'failed', 'uncertain'] as const

const mails = (tx: Tx, { organisationId }: Pick<Actor, 'organisationId'>) =>
  tx
    .selectFrom('outgoingMail')
    .leftJoin('customer', (join) =>
      join
        .onRef('customer.organisationId', '=', 'outgoingMail.organisationId')
        .onRef('customer.customerId', '=', 'outgoingMail.customerId'),
    )
    .select(['mailId', 'outgoingMail.kind', 'outgoingMail.customerId', 'customer.name as customerName'])
    .select(['toName', 'toAddress', 'subject', 'textBody as text', 'status', 'reason', 'attempts'])
    .select(['writtenAt', 'settledAt'])
    .where('outgoingMail.organisationId', '=', organisationId)

type Row = Omit<Mail, 'kind' | 'status'> & { kind: string; status: string }
const typed = (row: Row): Mail => ({
  ...row,
  kind: row.kind as Mail['kind'],
  status: row.status as Mail['status'],
})

/** The mails of one update. */
export async function mailsOfUpdate(tx: Tx, by: Actor, updateId: string): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('subjectId', '=', updateId)
    .where('outgoingMail.kind', '=', 'update')
    .orderBy('mailId')
    .execute()
  return rows.map(typed)
}

/** What was mailed to the customer about an engagement, newest first: its updates, and what names it as its subject. */
export async function mailsOfEngagement(tx: Tx, by: Actor, engagementId: string): Promise<Mail[]> {
  await findEngagement(tx, by, engagementId)
  const rows = await mails(tx, by)
    .where((where) =>
      where.or([
        where('subjectId', '=', engagementId),
        where(
          'subjectId',
          'in',
          where
            .selectFrom('progressUpdate')
            .select('updateId')
            .where('progressUpdate.organisationId', '=', by.organisationId)
            .where('engagementId', '=', engagementId),
        ),
      ]),
    )
    .orderBy('writtenAt', 'desc')
    .orderBy('mailId', 'desc')
    .limit(200)
    .execute()
  return rows.map(typed)
}

/** Mail about customers that is ready, refused or uncertain, oldest first. */
export async function waitingMails(tx: Tx, by: Actor): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('status', 'in', unsettled)
    .where('outgoingMail.kind', 'in', kinds)
    .orderBy('writtenAt')
    .orderBy('mailId')
    .limit(200)
    .execute()
  return rows.map(typed)
}

/** Mail about customers that went or was handled by hand, newest first. */
export async function recentMails(tx: Tx, by: Actor): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('status', 'in', ['sent', 'withdrawn'])
    .where('outgoingMail.kind', 'in', kinds)
    .orderBy('settledAt', 'desc')
    .orderBy('mailId', 'desc')
    .limit(50)
    .execute()
  return rows.map(typed)
}

/**
 * Sends a mail on its way that waits, was refused or is uncertain. One that never left is first written anew, so that
 * it goes to the contact's address of today with a link that works.
 * @throws Refusal `not-found`, `mail-gone`, `mail-no-address`, `mail-address-local`, `mail-no-server`.
 */
export async function sendMail(
  house: House,
  tx: Tx,
  by: Colleague,
  mailId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const mail = await holdMail(tx, by, mailId)
  const { customerId, subjectId } = mail
  let address = mail.toAddress ?? undefined
  if (mail.kind === 'update' && mail.attempts === 0 && customerId && subjectId) {
    address =
      (await refreshUpdateMail(house, tx, by, { ...mail, mailId, customerId, subjectId }, now)) ?? address
  }
  if (mail.kind === 'survey' && mail.attempts === 0) await moveLinks(house, tx, organisationId, mailId)
  if (!address) throw new Refusal('mail-no-address')
  if (mail.kind !== 'bump' && !mayMailLinks(house.publicUrl)) throw new Refusal('mail-address-local')
  if (!(await house.mail.routeOf(tx, organisationId))) throw new Refusal('mail-no-server')
  if (!(await sendAgain(house, tx, organisationId, mailId))) throw new Refusal('mail-gone')
  await record(tx, by, 'mail.sent-again', mailId, customerId, now)
}

/** A mail was handled by hand, or need not go any more. @throws Refusal `not-found`, `mail-gone`. */
export async function settleMail(
  tx: Tx,
  by: Colleague,
  mailId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { customerId } = await holdMail(tx, by, mailId)
  await tx
    .updateTable('outgoingMail')
    .set({ status: 'withdrawn', reason: null, settledAt: now.toString() })
    .where('organisationId', '=', by.organisationId)
    .where('mailId', '=', mailId)
    .where('status', 'in', unsettled)
    .execute()
  await record(tx, by, 'mail.settled-by-hand', mailId, customerId, now)
}

/** Holds a mail about a customer that is not settled, until the transaction ends. */
async function holdMail(tx: Tx, by: Actor, mailId: string) {
  const mail = found(
    await tx
      .selectFrom('outgoingMail')
      .select(['kind', 'status', 'occasion', 'toAddress', 'attempts', 'customerId', 'subjectId'])
      .where('organisationId', '=', by.organisationId)
      .where('mailId', '=', mailId)
      .where('kind', 'in', kinds)
      .forUpdate()
      .executeTakeFirst(),
  )
  if (!unsettled.some((status) => status === mail.status)) throw new Refusal('mail-gone')
  return mail
}

const record = (
  tx: Tx,
  by: Colleague,
  kind: string,
  mailId: string,
  customerId: string | null,
  now: Temporal.Instant,
): Promise<void> =>
  recordEvent(tx, by, {
    kind,
    subjectId: mailId,
    at: now.toString(),
    customerId: customerId ?? undefined,
  })
