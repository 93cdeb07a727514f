import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { livingLink } from '../../platform/links.ts'
import { moveLinks } from '../../platform/mail/move-links.ts'
import { sendAgain } from '../../platform/mail/outbox.ts'
import { mailWays, type WaitReason, whyItWaits } from '../../platform/mail/reachable.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { recordTouch } from '../touches/touches.ts'
import { mailKinds, unsettled } from './outgoing.ts'
import { refreshUpdateMail } from './update-mails.ts'
import type { updateRoutes } from './updates.contract.ts'

type SentTogether = z.input<typeof updateRoutes.sendMails.returns>

const refusals = {
  'no-address': 'mail-no-address',
  'address-is-local': 'mail-address-local',
  'no-mail-server': 'mail-no-server',
} as const satisfies Record<WaitReason, string>

/**
 * Sends a mail on its way that waits, was refused or is uncertain. One that never left is first written anew, so that
 * it goes to the contact's address of today with a link that works.
 * @throws Refusal `not-found`, `mail-gone`, `mail-no-address`, `mail-address-local`, `mail-no-server`,
 * `mail-link-over` for a question that can no longer be answered.
 */
export async function sendMail(
  house: House,
  tx: Tx,
  by: Colleague,
  mailId: string,
  now: Temporal.Instant,
): Promise<void> {
  const mail = await holdMail(tx, by, mailId)
  await sendHeld(house, tx, by, mail, now)
}

/**
 * Sends the mails that somebody saw waiting, at once: no others, and none that was tried before. Each that was named is
 * counted, on its way or left with the reason.
 * @throws Refusal `not-found` when one of them is not ours.
 */
export async function sendMails(
  house: House,
  tx: Tx,
  by: Colleague,
  mailIds: readonly string[],
  now: Temporal.Instant,
): Promise<SentTogether> {
  const answer: SentTogether = { onTheirWay: 0, left: [] }
  // Always in the same order, so that two colleagues who press at the same time never wait for each other.
  for (const mailId of new Set([...mailIds].sort())) {
    const code = await reasonToLeave(async () => {
      const mail = await holdMail(tx, by, mailId)
      if (mail.status !== 'ready' || mail.attempts > 0) throw new Refusal('mail-tried')
      if (mail.reason === null) throw new Refusal('mail-gone')
      await sendHeld(house, tx, by, mail, now)
    })
    if (code) answer.left.push({ mailId, code })
    else answer.onTheirWay += 1
  }
  return answer
}

/** Why a mail stays behind; undefined when it went. */
async function reasonToLeave(send: () => Promise<void>): Promise<string | undefined> {
  try {
    await send()
    return undefined
  } catch (error) {
    if (error instanceof Refusal && error.code !== 'not-found') return error.code
    throw error
  }
}

async function sendHeld(
  house: House,
  tx: Tx,
  by: Colleague,
  mail: Awaited<ReturnType<typeof holdMail>>,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const { mailId, kind, customerId, subjectId } = mail
  const isNew = mail.attempts === 0
  let address = mail.toAddress
  if (kind === 'update' && isNew && customerId && subjectId) {
    address = (await refreshUpdateMail(house, tx, by, { ...mail, customerId, subjectId }, now)) ?? address
  }
  const surveyId = kind === 'survey' ? surveyOf(mail.occasion) : undefined
  if (surveyId) {
    const link = { organisationId, kind: 'survey', subjectId: surveyId, at: now.toString() } as const
    if (!(await livingLink(tx, house.secrets, link))) throw new Refusal('mail-link-over')
    if (isNew) await moveLinks(house, tx, organisationId, mailId)
  }
  const ways = await mailWays(house, tx, organisationId)
  const waits = whyItWaits(ways, { address, carriesCustomerLink: kind !== 'bump' })
  if (waits) throw new Refusal(refusals[waits])
  if (!(await sendAgain(house, tx, organisationId, mailId))) throw new Refusal('mail-gone')
  await record(tx, by, 'mail.sent-again', mailId, customerId, now)
  if (surveyId && customerId && subjectId) await heardAtLast(tx, by, { surveyId, customerId, subjectId }, now)
}

/** Why a question is mailed names the survey. */
const surveyOf = (occasion: string): string | undefined => occasion.split(':')[1]

/** A question that was kept here was no sign of life; it is one from the moment that it goes. */
async function heardAtLast(
  tx: Tx,
  by: Colleague,
  question: { surveyId: string; customerId: string; subjectId: string },
  now: Temporal.Instant,
): Promise<void> {
  const { surveyId, customerId, subjectId: engagementId } = question
  const before = await tx
    .selectFrom('touch')
    .select('touchId')
    .where('organisationId', '=', by.organisationId)
    .where('subjectId', '=', surveyId)
    .executeTakeFirst()
  if (before) return
  await recordTouch(tx, by, {
    ...{ customerId, engagementId, at: now, subjectId: surveyId },
    ...{ lane: 'survey', direction: 'out' },
  })
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
      .select([
        'mailId',
        'kind',
        'status',
        'reason',
        'occasion',
        'toAddress',
        'attempts',
        'customerId',
        'subjectId',
      ])
      .where('organisationId', '=', by.organisationId)
      .where('mailId', '=', mailId)
      .where('kind', 'in', mailKinds)
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
