import type { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Database, Tx } from '../database/database.ts'
import { withinOrganisation } from '../database/database.ts'
import type { House } from '../house.ts'
import { newId } from '../ids.ts'
import { defineJob } from '../jobs/jobs.ts'
import { mailWays, type WaitReason, whyItWaits } from './reachable.ts'

/** A mail to write. `occasion` names why it is sent, so that nobody gets it twice: unique in the organisation. */
export interface NewMail {
  organisationId: string
  kind: 'update' | 'survey' | 'invitation' | 'morning' | 'test' | 'bump'
  occasion: string
  /** Who it is for; without an address it waits to be copied. */
  to: { address: string | undefined; name: string } | undefined
  subject: string
  text: string
  html: string
  /** A mail with a link for a customer stays here while that link would lead to this machine only. */
  carriesCustomerLink: boolean
  customerId?: string
  subjectId?: string
}

/** Minutes; far more than the carrier waits for a server, and less than the queue waits before it tries again. */
const longestHandOver = 5

const deliver = defineJob({
  name: 'mail.deliver',
  payload: z.object({ organisationId: z.uuid(), mailId: z.uuid() }),
  retries: 8,
})

/**
 * Writes a mail in the ledger, in the transaction of what causes it, and sends it on its way when it can go. The
 * same occasion again changes nothing. What cannot go now stays `ready`, with the reason.
 */
export async function writeMail(
  house: House,
  tx: Tx,
  mail: NewMail,
): Promise<{ mailId: string; waits?: WaitReason }> {
  const { to, carriesCustomerLink } = mail
  const ways = await mailWays(house, tx, mail.organisationId)
  const waits = whyItWaits(ways, { address: to?.address, carriesCustomerLink })
  const mailId = newId()
  const written = await tx
    .insertInto('outgoingMail')
    .values({
      organisationId: mail.organisationId,
      mailId,
      kind: mail.kind,
      occasion: mail.occasion,
      toAddress: to?.address ?? null,
      toName: to?.name ?? '',
      customerId: mail.customerId ?? null,
      subjectId: mail.subjectId ?? null,
      subject: mail.subject,
      textBody: mail.text,
      htmlBody: mail.html,
      status: 'ready',
      reason: waits ?? null,
      writtenAt: house.clock.now().toString(),
      messageId: `<${mailId}@${new URL(house.publicUrl).hostname}>`,
    })
    .onConflict((conflict) => conflict.columns(['organisationId', 'occasion']).doNothing())
    .returning('mailId')
    .executeTakeFirst()
  if (!written) {
    const before = await tx
      .selectFrom('outgoingMail')
      .select('mailId')
      .where('organisationId', '=', mail.organisationId)
      .where('occasion', '=', mail.occasion)
      .executeTakeFirstOrThrow()
    return { mailId: before.mailId }
  }
  if (!waits) await house.jobs.enqueue(tx, deliver, { organisationId: mail.organisationId, mailId })
  return { mailId, waits }
}

/** Tries a mail again that is ready or was refused, because a person asked for it. True when it is on its way. */
export async function sendAgain(
  house: House,
  tx: Tx,
  organisationId: string,
  mailId: string,
): Promise<boolean> {
  const freed = await tx
    .updateTable('outgoingMail')
    .set({ status: 'ready', reason: null, settledAt: null })
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mailId)
    .where('status', 'in', ['ready', 'failed', 'uncertain'])
    .returning('mailId')
    .executeTakeFirst()
  if (freed) await house.jobs.enqueue(tx, deliver, { organisationId, mailId })
  return freed !== undefined
}

/**
 * What caused a mail no longer holds: while it did not leave it stays, with the reason why not. One that was tried may
 * have arrived and is left as it is.
 */
export async function withdrawMail(
  tx: Tx,
  mail: { organisationId: string; occasion: string; reason: string },
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('outgoingMail')
    .set({ status: 'withdrawn', reason: mail.reason, settledAt: now.toString() })
    .where('organisationId', '=', mail.organisationId)
    .where('occasion', '=', mail.occasion)
    .where('status', '=', 'ready')
    .where('attempts', '=', 0)
    .execute()
}

/** Puts the delivery of mail to work. */
export function deliverMail(house: House): void {
  house.jobs.work(deliver, ({ organisationId, mailId }) => deliverOne(house, organisationId, mailId))
}

/**
 * Sends one mail of the ledger: claims it, hands it over, records how that ended. Whoever comes second finds it claimed
 * and does nothing.
 * @throws when the server asked to come back later, so that the queue does.
 */
export async function deliverOne(house: House, organisationId: string, mailId: string): Promise<void> {
  const { database, clock, mail: carrier } = house
  const claimed = await withinOrganisation(database, organisationId, async (tx) => {
    const route = await carrier.routeOf(tx, organisationId)
    if (!route) return waitForServer(tx, organisationId, mailId)
    await giveUpOnInterrupted(tx, organisationId, mailId, clock.now())
    const mail = await tx
      .updateTable('outgoingMail')
      .set((set) => ({
        status: 'claimed',
        claimedAt: clock.now().toString(),
        attempts: set('attempts', '+', 1),
      }))
      .where('organisationId', '=', organisationId)
      .where('mailId', '=', mailId)
      .where('status', '=', 'ready')
      .returning(['toAddress', 'toName', 'subject', 'textBody', 'htmlBody', 'messageId'])
      .executeTakeFirst()
    return mail?.toAddress ? { route, mail, address: mail.toAddress } : undefined
  })
  if (!claimed) return
  const { route, mail, address } = claimed
  const outcome = await carrier.send(route, {
    to: { address, name: mail.toName },
    subject: mail.subject,
    text: mail.textBody,
    html: mail.htmlBody,
    messageId: mail.messageId,
  })
  const status = { sent: 'sent', refused: 'failed', later: 'ready', uncertain: 'uncertain' } as const
  await settle(database, organisationId, mailId, {
    status: status[outcome.kind],
    reason: outcome.kind === 'sent' ? null : outcome.reason,
    settledAt: outcome.kind === 'later' ? null : clock.now().toString(),
  })
  if (outcome.kind === 'later') throw new Error(`mail not taken yet: ${outcome.reason}`)
}

/** The server that was there when the mail was written is gone: it stays ready, and says what it waits for. */
async function waitForServer(tx: Tx, organisationId: string, mailId: string): Promise<undefined> {
  const reason: WaitReason = 'no-mail-server'
  await tx
    .updateTable('outgoingMail')
    .set({ reason })
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mailId)
    .where('status', '=', 'ready')
    .execute()
}

/** A mail that was claimed by a process which then fell over may or may not have left: that is uncertain for good. */
async function giveUpOnInterrupted(
  tx: Tx,
  organisationId: string,
  mailId: string,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('outgoingMail')
    .set({ status: 'uncertain', reason: 'interrupted', settledAt: now.toString() })
    .where('organisationId', '=', organisationId)
    .where('mailId', '=', mailId)
    .where('status', '=', 'claimed')
    .where('claimedAt', '<', now.subtract({ minutes: longestHandOver }).toString())
    .execute()
}

function settle(
  database: Database,
  organisationId: string,
  mailId: string,
  how: { status: 'sent' | 'failed' | 'ready' | 'uncertain'; reason: string | null; settledAt: string | null },
): Promise<unknown> {
  return withinOrganisation(database, organisationId, (tx) =>
    tx
      .updateTable('outgoingMail')
      .set(how)
      .where('organisationId', '=', organisationId)
      .where('mailId', '=', mailId)
      .where('status', '=', 'claimed')
      .execute(),
  )
}
