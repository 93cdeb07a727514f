import { z } from 'zod'
import { Day, Moment, TimeOfDay } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'

/** `contactIds` left out: every contact with an address. `nextNewsOn` left out: by the promise of the phase. */
export const NewUpdate = z
  .strictObject({
    /** Chosen by the sender, so that sending again after a lost connection makes no second message. */
    updateId: z.uuid().optional(),
    text: z.string().trim().min(1).max(10_000),
    contactIds: z.array(z.uuid()).max(50).optional(),
    nextNewsOn: Day.nullable().optional(),
    nextNewsTime: TimeOfDay.nullable().optional(),
  })
  .refine(({ nextNewsOn, nextNewsTime }) => !(nextNewsTime && nextNewsOn === null), {
    path: ['nextNewsOn'],
    params: { code: 'time-without-day' },
  })

export const Update = z.object({
  updateId: z.uuid(),
  text: z.string(),
  writtenByName: z.string().nullable(),
  publishedAt: Moment,
  nextNewsOn: Day.nullable(),
  nextNewsTime: TimeOfDay.nullable(),
})

/** Promised news whose moment has come: how much there was, and how much of it came in time. */
export const KeptNews = z.object({ promised: z.int(), kept: z.int() })

/**
 * A mail as it stands in the ledger. `ready` with a reason waits for somebody; without one it is on its way.
 * Reasons: `no-address`, `no-mail-server`, `address-is-local`, `you` when what was missing is there by now and somebody
 * is to read and send it, or what the mail server said.
 */
export const OutgoingMail = z.object({
  mailId: z.uuid(),
  kind: z.enum(['update', 'survey', 'bump']),
  customerId: z.uuid().nullable(),
  customerName: z.string().nullable(),
  toName: z.string(),
  toAddress: z.string().nullable(),
  subject: z.string(),
  /** The whole text, to copy; for readers without its secret links. */
  text: z.string(),
  status: z.enum(['ready', 'claimed', 'sent', 'failed', 'uncertain', 'withdrawn']),
  reason: z.string().nullable(),
  attempts: z.int(),
  writtenAt: Moment,
  settledAt: Moment.nullable(),
})

const ofEngagement = z.object({ engagementId: z.uuid() })
const ofMail = z.object({ mailId: z.uuid() })

export const updateRoutes = defineRoutes({
  writeUpdate: {
    method: 'POST',
    path: '/api/engagements/:engagementId/updates',
    access: 'colleague',
    summary: 'A progress message: on the progress page, in the ledger, and by mail to the chosen contacts',
    params: ofEngagement,
    body: NewUpdate,
    returns: z.object({
      updateId: z.uuid(),
      nextNewsOn: Day.nullable(),
      nextNewsTime: TimeOfDay.nullable(),
      mails: z.array(OutgoingMail),
    }),
  },
  engagementMails: {
    method: 'GET',
    path: '/api/engagements/:engagementId/mails',
    access: 'reader',
    summary: 'What was mailed about an engagement, newest first, and what still waits',
    params: ofEngagement,
    returns: z.object({ mails: z.array(OutgoingMail) }),
  },
  waitingMails: {
    method: 'GET',
    path: '/api/mails/waiting',
    access: 'reader',
    summary: 'Mail to customers that is ready, refused or uncertain, oldest first, at most 200',
    returns: z.object({ mails: z.array(OutgoingMail) }),
  },
  recentMails: {
    method: 'GET',
    path: '/api/mails/recent',
    access: 'reader',
    summary: 'Mail to customers that was sent or handled by hand, newest first, at most 50',
    returns: z.object({ mails: z.array(OutgoingMail) }),
  },
  sendMail: {
    method: 'POST',
    path: '/api/mails/:mailId/send',
    access: 'colleague',
    summary: 'Try a mail again that waits, was refused or is uncertain',
    params: ofMail,
    returns: 'nothing',
  },
  sendMails: {
    method: 'POST',
    path: '/api/mails/send',
    access: 'colleague',
    summary: 'Send the mails that one saw waiting, at once; what cannot go is told with the reason',
    body: z.strictObject({ mailIds: z.array(z.uuid()).min(1).max(200) }),
    returns: z.object({
      onTheirWay: z.int(),
      left: z.array(z.object({ mailId: z.uuid(), code: z.string() })),
    }),
  },
  settleMail: {
    method: 'DELETE',
    path: '/api/mails/:mailId',
    access: 'colleague',
    summary: 'A mail was handled by hand, or need not go any more',
    params: ofMail,
    returns: 'nothing',
  },
  progressLink: {
    method: 'GET',
    path: '/api/engagements/:engagementId/progress-link',
    access: 'colleague',
    summary: 'The secret address of the progress page, if there is one',
    params: ofEngagement,
    returns: z.object({ url: z.string().nullable(), reachable: z.boolean() }),
  },
  renewProgressLink: {
    method: 'POST',
    path: '/api/engagements/:engagementId/progress-link',
    access: 'colleague',
    summary: 'Make a new secret address; the one before it stops working',
    params: ofEngagement,
    returns: z.object({ url: z.string().nullable(), reachable: z.boolean() }),
  },
  endProgressLink: {
    method: 'DELETE',
    path: '/api/engagements/:engagementId/progress-link',
    access: 'colleague',
    summary: 'The secret address stops working',
    params: ofEngagement,
    returns: 'nothing',
  },
})
