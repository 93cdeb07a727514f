import { Temporal } from 'temporal-polyfill'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import { dayOfMoment } from '../../platform/clock.ts'
import { textsIn } from '../../platform/i18n.ts'
import type { MailWays } from '../../platform/mail/reachable.ts'
import { remembered } from '../../platform/remembered.ts'
import type { Locale } from '../../texts/texts.ts'
import type { KeptBirthday } from '../customers/customers.ts'
import {
  inCharge,
  nextNewsAfter,
  silenceFacts,
  strictestPromise,
  whyKept,
} from '../engagements/engagements.ts'
import type { colleaguesOf } from '../staff/staff.ts'
import { newsDue } from '../touches/silence.ts'
import { draftCongratulation, draftUpdate, isMany } from './draft.ts'
import type { EngagementFacts } from './facts.ts'
import type { Viewer } from './list.ts'
import type { Seen } from './seen.ts'
import { minutesFor } from './time-needed.ts'
import type { Cause, TodayItem } from './today.contract.ts'

/** Where the list is made: by whom, among whom, when. `locale` is that of the organisation and its customers. */
export interface Desk {
  viewer: Viewer
  colleagues: Awaited<ReturnType<typeof colleaguesOf>>
  locale: Locale
  today: Temporal.PlainDate
  now: Temporal.Instant
  /** What mail can leave by now. */
  ways: MailWays
}

/** Whoever asked is waiting for the same news as who is silent: one line, the asking one. */
export function sameEngagement(seen: readonly Seen[]): Seen[] {
  const asked = new Set(seen.flatMap((one) => (one.kind === 'asked' ? [one.engagementId] : [])))
  return seen.filter((one) => one.kind !== 'news' || !asked.has(one.engagementId))
}

/** Messages that wait for the same customer are one line: the oldest, which knows the others. */
export function sameWaiting(seen: readonly Seen[]): Seen[] {
  const waiting = Map.groupBy(
    seen.filter((one) => one.kind === 'mail' && one.status === 'ready'),
    ({ engagementId }) => engagementId,
  )
  return seen.flatMap((one) => {
    if (one.kind !== 'mail' || one.status !== 'ready') return one
    const [first, ...others] = waiting.get(one.engagementId) ?? []
    return one === first ? { ...one, others: others.flatMap((mail) => mailIdOf(mail) ?? []) } : []
  })
}

const mailIdOf = (seen: Seen): string | undefined => (seen.kind === 'mail' ? seen.mailId : undefined)

/** The line about something that was seen; undefined when its customer is not to be bothered any more. */
export function itemOf(
  seen: Seen,
  known: ReadonlyMap<string, EngagementFacts>,
  desk: Desk,
): TodayItem | undefined {
  const facts = known.get(seen.engagementId ?? '')
  if (!facts) return undefined
  const cause = causeOf(seen, facts, desk)
  return {
    ...aboutEngagement(facts, desk),
    key: keyOf(seen),
    group: groupOf(cause, desk.today.toString()),
    cause,
    minutes: minutesFor(cause),
    message: isNews(cause) ? messageFor(facts, cause.kind === 'asked', desk) : null,
  }
}

const keyOf = (seen: Seen): string => {
  if (seen.kind === 'bump') return `bump:${seen.bumpId}`
  if (seen.kind === 'mail') return `mail:${seen.mailId}`
  if (seen.kind === 'answer') return `answer:${seen.responseId}`
  return `news:${seen.engagementId}`
}

const isNews = ({ kind }: Cause): boolean =>
  kind === 'asked' || kind === 'silence' || kind === 'promised-news'

/** News that is only due on the next working day, and asking after a bump that is solved, can wait. */
function groupOf(cause: Cause, today: string): TodayItem['group'] {
  const canWait =
    cause.kind === 'silence' || cause.kind === 'promised-news'
      ? cause.dueOn > today
      : cause.kind === 'bump' && cause.next === 'asked_after'
  return canWait ? 'tomorrow' : 'today'
}

function causeOf(seen: Seen, facts: EngagementFacts, { viewer, ways }: Desk): Cause {
  const dayOf = (at: string) => dayOfMoment(viewer.timeZone, at)
  switch (seen.kind) {
    case 'asked':
      return { kind: 'asked', askedOn: dayOf(seen.at) }
    case 'news': {
      const { state, dueOn } = seen
      const promised = openPromise(facts, viewer.timeZone)
      return promised
        ? { kind: 'promised-news', state, dueOn, time: promised.time }
        : { kind: 'silence', state, dueOn }
    }
    case 'bump': {
      const { bumpId, text, fromCustomer, taken, next, at } = seen
      return { kind: 'bump', bumpId, text, fromCustomer, taken, next, notedOn: dayOf(at) }
    }
    case 'mail': {
      const { mailId, about: kind, toName, toAddress, status, subject, text, at, others = [] } = seen
      const reason = whyKept(ways, { kind, status, reason: seen.reason, toAddress }) ?? seen.reason
      const mail = { mailId, about: kind, toName, status, reason, subject, text, others }
      return { kind: 'mail', ...mail, writtenOn: dayOf(at) }
    }
    case 'answer': {
      const { responseId, feeling, story, at } = seen
      return { kind: 'answer', responseId, feeling, story, answeredOn: dayOf(at) }
    }
  }
}

/** What the last update promised, while that is what the customer waits for. */
function openPromise(
  { lastUpdate, lastHeardAt }: EngagementFacts,
  timeZone: string,
): { time: string | null } | undefined {
  if (!lastUpdate?.nextNewsOn) return undefined
  const { publishedAt, nextNewsOn, nextNewsTime } = lastUpdate
  return waitsForNews(lastHeardAt, publishedAt, nextNewsOn, timeZone) ? { time: nextNewsTime } : undefined
}

/** Whether news that was promised on `publishedAt` for a day is still waited for; remembered, as the list asks it every time. */
const waitsForNews = remembered(
  (lastHeardAt: string, publishedAt: string, nextNewsOn: string, timeZone: string): boolean =>
    newsDue({
      lastHeardAt: Temporal.Instant.from(lastHeardAt),
      promises: [],
      explicitNextNews: {
        on: Temporal.PlainDate.from(nextNewsOn),
        promisedAt: Temporal.Instant.from(publishedAt),
      },
      ...{ ended: false, timeZone, holidays: isDutchHoliday },
    }) !== undefined,
  (...asked) => asked.join(' '),
  10_000,
)

function aboutEngagement(facts: EngagementFacts, { viewer, colleagues, now }: Desk) {
  const { customerId, engagementId, name, phases, promises, lastHeardAt } = facts
  const silence = silenceFacts(facts, now, viewer.timeZone)
  const promising = strictestPromise(promises)?.phaseId
  const person = facts.people.find(({ phone }) => phone) ?? facts.people[0]
  return {
    customer: { customerId, name: facts.customerName },
    engagement: { engagementId, name },
    phase: phases.find(({ phaseId }) => phaseId === promising) ?? phases.at(-1) ?? null,
    carer: carerOf(colleagues, facts),
    person: {
      name: person?.firstName || facts.customerName,
      phone: person?.phone ?? null,
      many: isMany(peopleOf(facts)),
    },
    silence: { days: silence.workingDays, limit: silence.limit },
    heardOn: dayOfMoment(viewer.timeZone, lastHeardAt),
  }
}

const carerOf = (
  colleagues: Desk['colleagues'],
  of: { responsibleUserId: string; standInUserId: string | null } | undefined,
): TodayItem['carer'] => {
  const carer = inCharge(colleagues, of ?? { responsibleUserId: null, standInUserId: null })
  return carer ? { userId: carer.userId, name: carer.name } : null
}

const peopleOf = ({ people, customerKind }: EngagementFacts) => ({
  firstNames: people.map(({ firstName }) => firstName).filter(Boolean),
  company: customerKind === 'company',
})

function messageFor(facts: EngagementFacts, asked: boolean, desk: Desk): TodayItem['message'] {
  const { viewer, locale, today, now } = desk
  const { customerName, name, nextStage, doneSince, people, promises } = facts
  const text = draftUpdate(
    {
      ...peopleOf(facts),
      engagementName: name,
      today: today.toString(),
      from: viewer.name,
      ...{ customerName, asked, nextStage, doneSince },
    },
    textsIn(locale).todayDrafts,
    locale,
  )
  const promise = strictestPromise(promises)
  const nextNewsOn = promise && nextNewsAfter(promise, now, viewer.timeZone)
  return { text, nextNewsOn: nextNewsOn?.toString() ?? null, hasAddress: people.some(({ email }) => email) }
}

/** The line about a birthday, also of a customer who never had an engagement. */
export function birthdayItem(
  { day, age, contactId, customerId, customerName, name }: KeptBirthday,
  known: { engagement: EngagementFacts | undefined; phone: string | null },
  desk: Desk,
): TodayItem {
  const { viewer, colleagues, locale, today } = desk
  const cause: Cause = { kind: 'birthday', contactId, day, age }
  const late = day < today.toString()
  const about = known.engagement
    ? aboutEngagement(known.engagement, desk)
    : { engagement: null, phase: null, carer: carerOf(colleagues, undefined), silence: null, heardOn: null }
  const text = draftCongratulation(
    { firstName: name, age, late, from: viewer.name },
    textsIn(locale).todayDrafts,
  )
  return {
    ...about,
    customer: { customerId, name: customerName },
    person: { name, phone: known.phone, many: false },
    key: `birthday:${contactId}:${day}`,
    group: 'today',
    cause,
    minutes: minutesFor(cause),
    message: { text, nextNewsOn: null, hasAddress: false },
  }
}
