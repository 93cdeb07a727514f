import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Owner, Role } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { newId } from '../../platform/ids.ts'
import { livingLink, makeLink, revokeLinks } from '../../platform/links.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Invitation } from './invitations.contract.ts'
import { invitationMail } from './mails/invitation-mail.ts'
import { organisationOf } from './organisation.ts'

const daysToAccept = 7

/** Where an invitation is answered. */
export const invitationAddress = (publicUrl: string, token: string): string =>
  `${publicUrl}/invitation/${token}`

/**
 * Invites a colleague: a secret link for seven days, and a mail that carries it when mail can go. What was pending for
 * the same address is withdrawn.
 * @throws Refusal `already-colleague`.
 */
export async function invite(
  house: House,
  tx: Tx,
  actor: Owner,
  invited: { email: string; role: Role },
  now: Temporal.Instant,
): Promise<{ invitationId: string; link: string; mail: z.input<typeof Invitation>['mail'] }> {
  const { organisationId } = actor
  const email = invited.email.toLowerCase()
  const at = now.toString()
  const expiresAt = now.add({ hours: daysToAccept * 24 }).toString()
  await refuseColleague(tx, organisationId, email)
  for (const { invitationId } of await pendingFor(tx, organisationId, email)) {
    await withdrawInvitation(tx, actor, invitationId, now)
  }
  const invitationId = newId()
  await tx
    .insertInto('invitation')
    .values({
      organisationId,
      invitationId,
      email,
      role: invited.role,
      invitedBy: actor.userId,
      invitedAt: at,
      expiresAt,
    })
    .execute()
  const token = await makeLink(tx, house.secrets, {
    organisationId,
    kind: 'invitation',
    subjectId: invitationId,
    at,
    expiresAt,
  })
  const link = invitationAddress(house.publicUrl, token)
  const organisation = await organisationOf(tx, organisationId)
  const words = textsIn(organisation.locale).staff.invitationMail
  const { waits } = await writeMail(house, tx, {
    organisationId,
    kind: 'invitation',
    occasion: `invitation ${invitationId}`,
    to: { address: email, name: '' },
    carriesCustomerLink: false,
    subjectId: invitationId,
    ...invitationMail(words, { organisation: organisation.name, inviter: actor.name, address: link }),
  })
  await recordEvent(tx, actor, { kind: 'invitation.made', subjectId: invitationId, at })
  return { invitationId, link, mail: waits ?? 'on-its-way' }
}

/** The invitations that nobody accepted or withdrew, newest first, with the link to copy while it lives. */
export async function invitations(
  house: House,
  tx: Tx,
  actor: Owner,
  now: Temporal.Instant,
): Promise<z.input<typeof Invitation>[]> {
  const { organisationId } = actor
  const rows = await tx
    .selectFrom('invitation')
    .innerJoin('membership', (join) =>
      join
        .onRef('membership.organisationId', '=', 'invitation.organisationId')
        .onRef('membership.userId', '=', 'invitation.invitedBy'),
    )
    .leftJoin('outgoingMail', (join) =>
      join
        .onRef('outgoingMail.organisationId', '=', 'invitation.organisationId')
        .onRef('outgoingMail.subjectId', '=', 'invitation.invitationId'),
    )
    .select(['invitation.invitationId', 'invitation.email', 'invitation.role', 'invitation.invitedAt'])
    .select(['invitation.expiresAt', 'membership.name as invitedBy'])
    .select(['outgoingMail.status', 'outgoingMail.reason'])
    .where('invitation.organisationId', '=', organisationId)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .orderBy('invitedAt', 'desc')
    .execute()
  return Promise.all(
    rows.map(async ({ status, reason, ...row }) => {
      const of = {
        organisationId,
        kind: 'invitation',
        subjectId: row.invitationId,
        at: now.toString(),
      } as const
      const token = await livingLink(tx, house.secrets, of)
      const link = token ? invitationAddress(house.publicUrl, token) : null
      return { ...row, link, mail: mailState(status, reason) }
    }),
  )
}

/** Its link stops working at once, and a mail that did not leave yet stays. @throws Refusal `not-found`. */
export async function withdrawInvitation(
  tx: Tx,
  actor: Owner,
  invitationId: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  const at = now.toString()
  found(
    await tx
      .updateTable('invitation')
      .set({ withdrawnAt: at })
      .where('organisationId', '=', organisationId)
      .where('invitationId', '=', invitationId)
      .where('acceptedAt', 'is', null)
      .where('withdrawnAt', 'is', null)
      .returning('invitationId')
      .executeTakeFirst(),
  )
  await revokeLinks(tx, { organisationId, kind: 'invitation', subjectId: invitationId, at })
  await tx
    .updateTable('outgoingMail')
    .set({ status: 'withdrawn', settledAt: at })
    .where('organisationId', '=', organisationId)
    .where('subjectId', '=', invitationId)
    .where('status', '=', 'ready')
    .execute()
  await recordEvent(tx, actor, { kind: 'invitation.withdrawn', subjectId: invitationId, at })
}

type MailState = z.input<typeof Invitation>['mail']
const reasons = ['no-address', 'no-mail-server', 'address-is-local'] as const

function mailState(status: string | null, reason: string | null): MailState {
  if (status === 'sent' || status === 'failed' || status === 'uncertain') return status
  return reasons.find((known) => known === reason) ?? 'on-its-way'
}

function pendingFor(tx: Tx, organisationId: string, email: string) {
  return tx
    .selectFrom('invitation')
    .select('invitationId')
    .where('organisationId', '=', organisationId)
    .where('email', '=', email)
    .where('acceptedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute()
}

async function refuseColleague(tx: Tx, organisationId: string, email: string): Promise<void> {
  const colleague = await tx
    .selectFrom('membership')
    .select('userId')
    .where('organisationId', '=', organisationId)
    .where(sql<string>`lower(email)`, '=', email)
    .where('leftAt', 'is', null)
    .executeTakeFirst()
  if (colleague) throw new Refusal('already-colleague', { field: 'email' })
}
