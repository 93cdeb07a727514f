import { z } from 'zod'
import { Day, Moment, TimeOfDay } from '../../platform/calendar/shapes.ts'
import { defineRoutes } from '../../platform/http/contract.ts'
import { bumpSteps, OutgoingMail } from '../engagements/engagements.contract.ts'
import { lanes } from '../touches/touches.contract.ts'

/** Until when a line can be put off: 13:00 today, the next day, or the Monday after. */
export const delays = ['afternoon', 'tomorrow', 'next-week'] as const
export type Delay = (typeof delays)[number]

/** Why somebody stands on today's list, with what is needed to say it. */
export const Cause = z.discriminatedUnion('kind', [
  /** They asked where things stand and have heard nothing since. */
  z.object({ kind: z.literal('asked'), askedOn: Day }),
  /** The promise of the phase is broken or will be. */
  z.object({ kind: z.literal('silence'), state: z.enum(['soon', 'over']), dueOn: Day }),
  /** We promised news for a day. */
  z.object({
    kind: z.literal('promised-news'),
    state: z.enum(['soon', 'over']),
    dueOn: Day,
    time: TimeOfDay.nullable(),
  }),
  z.object({
    kind: z.literal('bump'),
    bumpId: z.uuid(),
    text: z.string(),
    fromCustomer: z.boolean(),
    notedOn: Day,
    taken: z.array(z.enum(bumpSteps)),
    next: z.enum(bumpSteps),
  }),
  /** A mail to a customer that did not go. */
  z.object({
    kind: z.literal('mail'),
    mailId: z.uuid(),
    about: z.enum(['update', 'survey']),
    toName: z.string(),
    status: OutgoingMail.shape.status,
    /** What is in its way now; `you` when nothing is, and somebody has to read and send it. */
    reason: z.string().nullable(),
    /** Others to the same customer that wait as well, in one line with this one. */
    others: z.array(z.uuid()),
    subject: z.string(),
    text: z.string(),
    writtenOn: Day,
  }),
  /** An answer below expectation. */
  z.object({
    kind: z.literal('answer'),
    responseId: z.uuid(),
    feeling: z.int().min(-2).max(-1),
    story: z.string(),
    answeredOn: Day,
  }),
  /** `age` is null while the year of birth is unknown. */
  z.object({ kind: z.literal('birthday'), contactId: z.uuid(), day: Day, age: z.int().nullable() }),
])
export type Cause = z.output<typeof Cause>

const Named = z.object({ userId: z.uuid(), name: z.string() })

export const TodayItem = z.object({
  /** What a mark names: the kind of cause and its id. */
  key: z.string(),
  group: z.enum(['today', 'tomorrow']),
  cause: Cause,
  minutes: z.int(),
  customer: z.object({ customerId: z.uuid(), name: z.string() }),
  engagement: z.object({ engagementId: z.uuid(), name: z.string() }).nullable(),
  /** Where they are; `number` counts the phases of the journey from 1. */
  phase: z.object({ phaseId: z.uuid(), number: z.int(), name: z.string() }).nullable(),
  /** Who takes care of it today. */
  carer: Named.nullable(),
  /** Whom to speak to; without a phone there is nobody to call. `many`: more people than one, or a business. */
  person: z.object({ name: z.string(), phone: z.string().nullable(), many: z.boolean() }),
  /** Working days without a word, against the promise. */
  silence: z.object({ days: z.int(), limit: z.int().nullable() }).nullable(),
  /** Last time they heard from us. */
  heardOn: Day.nullable(),
  /** What could be sent as it is, in the language of the organisation; `nextNewsOn`: what is promised along with it. */
  message: z.object({ text: z.string(), nextNewsOn: Day.nullable(), hasAddress: z.boolean() }).nullable(),
})
export type TodayItem = z.output<typeof TodayItem>

const Promised = z.object({
  kind: z.enum(['stage', 'news']),
  time: TimeOfDay.nullable(),
  /** The name of the stage, or of the engagement the news is about. */
  what: z.string(),
  customerId: z.uuid(),
  customerName: z.string(),
  carer: Named.nullable(),
})

export const Today = z.object({
  day: Day,
  items: z.array(TodayItem),
  /** When there is nothing for oneself: with which colleagues customers wait, and how many. */
  elsewhere: z.array(z.object({ name: z.string(), people: z.int() })),
  /** How many more customers are waiting for news than are listed. */
  more: z.int(),
  promised: z.array(Promised),
  onTheWay: z.object({
    customers: z.int(),
    phases: z.array(
      z.object({
        phaseId: z.uuid(),
        journeyId: z.uuid(),
        journeyName: z.string(),
        number: z.int(),
        name: z.string(),
        customers: z.int(),
      }),
    ),
  }),
  /** What went out to customers today, newest first, at most 12. */
  done: z.array(
    z.object({
      touchId: z.uuid(),
      at: Moment,
      lane: z.enum(lanes),
      customerId: z.uuid(),
      customerName: z.string(),
      /** Null when the house did it by itself. */
      byName: z.string().nullable(),
    }),
  ),
  /** Whether there is any customer yet. */
  anyCustomers: z.boolean(),
  /** Whether there is somebody else to share the work with. */
  shared: z.boolean(),
  /** Why no mail can go to customers now; null when it can. */
  mailWaits: z.enum(['no-mail-server', 'address-is-local']).nullable(),
  /** Whether the afternoon is still to come. */
  afternoonAhead: z.boolean(),
})
export type Today = z.output<typeof Today>

const item = z.string().regex(/^(news|bump|mail|answer|birthday):[0-9a-f-]{36}(:\d{4}-\d\d-\d\d)?$/)

export const NewMark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done'), item }),
  z.strictObject({ kind: z.literal('snoozed'), item, until: z.enum(delays) }),
])

export const todayRoutes = defineRoutes({
  today: {
    method: 'GET',
    path: '/api/today',
    access: 'reader',
    summary: 'Who needs what today, who is about to ask first; mine includes whoever I stand in for',
    query: z.object({ whose: z.enum(['mine', 'everybody']).default('mine') }),
    returns: Today,
  },
  markToday: {
    method: 'POST',
    path: '/api/today/marks',
    access: 'colleague',
    summary: 'A line is done, or put off; news is only done by giving it',
    body: NewMark,
    returns: z.object({ markId: z.uuid(), until: Moment }),
  },
  unmarkToday: {
    method: 'DELETE',
    path: '/api/today/marks/:markId',
    access: 'colleague',
    summary: 'Bring a line back',
    params: z.object({ markId: z.uuid() }),
    returns: 'nothing',
  },
})
