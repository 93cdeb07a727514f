import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { type MailWays, mailWays, type WaitReason, whyItWaits } from '../../platform/mail/reachable.ts'
import { hideSecretLinks } from '../../platform/mail/secret-links.ts'
import { findEngagement } from './find.ts'
import type { OutgoingMail } from './updates.contract.ts'

type Mail = z.input<typeof OutgoingMail>

/** Mail that is about customers; invitations and morning mails are not listed here. */
export const mailKinds = ['update', 'survey', 'bump'] as const
/** What a person can still do something about. */
export const unsettled = ['ready', 'failed', 'uncertain'] as const

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

/** Rows as they leave: whoever only reads must not be able to answer as the customer. */
function shown(by: Actor, rows: readonly Row[]): Mail[] {
  const words = textsIn(by.locale).engagements.hiddenLink
  return rows.map((row) => ({
    ...row,
    kind: row.kind as Mail['kind'],
    status: row.status as Mail['status'],
    text: by.role === 'reader' ? hideSecretLinks(row.text, words) : row.text,
  }))
}

/**
 * What keeps a mail here now, whatever did when it was written; undefined for one that never was kept, or was tried.
 * What was missing may be there by now: it then waits for somebody to read and send it.
 */
export function whyKept(
  ways: MailWays,
  { status, reason, kind, toAddress: address }: Pick<Mail, 'status' | 'reason' | 'kind' | 'toAddress'>,
): WaitReason | 'you' | undefined {
  if (status !== 'ready' || reason === null || !kept.includes(reason)) return undefined
  return whyItWaits(ways, { address, carriesCustomerLink: kind !== 'bump' }) ?? 'you'
}

async function asTheyWaitNow(house: House, tx: Tx, by: Actor, mails: Mail[]): Promise<Mail[]> {
  if (mails.length === 0) return mails
  const ways = await mailWays(house, tx, by.organisationId)
  return mails.map((mail) => ({ ...mail, reason: whyKept(ways, mail) ?? mail.reason }))
}

/** Never tried: kept here by what was missing, or by whoever took back what had withdrawn it. */
const kept = ['no-address', 'no-mail-server', 'address-is-local', 'you']

/** The mails of one update. */
export async function mailsOfUpdate(tx: Tx, by: Actor, updateId: string): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('subjectId', '=', updateId)
    .where('outgoingMail.kind', '=', 'update')
    .orderBy('mailId')
    .execute()
  return shown(by, rows)
}

/** Of an `outgoing_mail`: it is about one of the updates of an engagement, or names the engagement itself. */
export const mailsAbout = (organisationId: string, engagementId: string): RawBuilder<SqlBool> =>
  sql`(outgoing_mail.subject_id = ${engagementId} or outgoing_mail.subject_id in (
    select update_id from progress_update u
    where u.organisation_id = ${organisationId} and u.engagement_id = ${engagementId}))`

/** What was mailed to the customer about an engagement, newest first: its updates, and what names it as its subject. */
export async function mailsOfEngagement(
  house: House,
  tx: Tx,
  by: Actor,
  engagementId: string,
): Promise<Mail[]> {
  await findEngagement(tx, by, engagementId)
  const rows = await mails(tx, by)
    .where(mailsAbout(by.organisationId, engagementId))
    .orderBy('writtenAt', 'desc')
    .orderBy('mailId', 'desc')
    .limit(200)
    .execute()
  return asTheyWaitNow(house, tx, by, shown(by, rows))
}

/**
 * Mail about customers that is ready, refused or uncertain, oldest first. What tells a colleague of a bump is no work
 * while it waits: the bump itself is on Today.
 */
export async function waitingMails(house: House, tx: Tx, by: Actor): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('status', 'in', unsettled)
    .where('outgoingMail.kind', 'in', mailKinds)
    .where((where) => where.or([where('outgoingMail.kind', '!=', 'bump'), where('status', '!=', 'ready')]))
    .orderBy('writtenAt')
    .orderBy('mailId')
    .limit(200)
    .execute()
  return asTheyWaitNow(house, tx, by, shown(by, rows))
}

/** Mail about customers that went or was handled by hand, newest first. */
export async function recentMails(tx: Tx, by: Actor): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('status', 'in', ['sent', 'withdrawn'])
    .where('outgoingMail.kind', 'in', mailKinds)
    .orderBy('settledAt', 'desc')
    .orderBy('mailId', 'desc')
    .limit(50)
    .execute()
  return shown(by, rows)
}
