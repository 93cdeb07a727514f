import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { mailWays, whyItWaits } from '../../platform/mail/reachable.ts'
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

/** What was in the way when a mail was written may be there by now: it then waits for somebody to read and send it. */
async function asTheyWaitNow(house: House, tx: Tx, by: Actor, mails: Mail[]): Promise<Mail[]> {
  if (!mails.some(isKept)) return mails
  const ways = await mailWays(house, tx, by.organisationId)
  return mails.map((mail) => {
    if (!isKept(mail)) return mail
    const { toAddress: address, kind } = mail
    return { ...mail, reason: whyItWaits(ways, { address, carriesCustomerLink: kind !== 'bump' }) ?? 'you' }
  })
}

const kept = ['no-address', 'no-mail-server', 'address-is-local']
/** Never tried: kept here by what was missing. */
const isKept = ({ status, reason }: Mail): boolean =>
  status === 'ready' && reason !== null && kept.includes(reason)

/** The mails of one update. */
export async function mailsOfUpdate(tx: Tx, by: Actor, updateId: string): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('subjectId', '=', updateId)
    .where('outgoingMail.kind', '=', 'update')
    .orderBy('mailId')
    .execute()
  return shown(by, rows)
}

/** What was mailed to the customer about an engagement, newest first: its updates, and what names it as its subject. */
export async function mailsOfEngagement(
  house: House,
  tx: Tx,
  by: Actor,
  engagementId: string,
): Promise<Mail[]> {
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
  return asTheyWaitNow(house, tx, by, shown(by, rows))
}

/** Mail about customers that is ready, refused or uncertain, oldest first. */
export async function waitingMails(house: House, tx: Tx, by: Actor): Promise<Mail[]> {
  const rows = await mails(tx, by)
    .where('status', 'in', unsettled)
    .where('outgoingMail.kind', 'in', mailKinds)
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
