import { Temporal } from 'temporal-polyfill'
import { asSentence, dayFromToday } from '../../platform/calendar/spoken.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { LinkVisitor } from '../../platform/http/actor.ts'
import { textsIn } from '../../platform/i18n.ts'
import { contactsOf, customerCard } from '../customers/customers.ts'
import { organisationOf } from '../staff/staff.ts'
import { onDuty } from './duty.ts'
import { findEngagement } from './find.ts'
import { promisedMoment } from './kept-news.ts'
import { movesOf } from './moves.ts'
import { engagementOfVisitor } from './progress-link.ts'
import { stagesOf } from './stages.ts'
import { isPaused, type Travel, travelAfter } from './travel.ts'
import { keptNewsOf, updatesOf } from './updates.ts'

/** A stage as a customer sees it. `now`: the first that is not done; `left`: it ended without this one. */
export interface ProgressStage {
  name: string
  explanation: string
  startsOn: string | null
  endsOn: string | null
  startsAt: string | null
  /** The day on which it was done; null until then. */
  doneOn: string | null
  state: 'done' | 'now' | 'next' | 'left'
}

/** A message as a customer reads it; day and time are those of the organisation. */
export interface ProgressUpdate {
  text: string
  byName: string | null
  day: string
  time: string
}

/** Everything the progress page may show, field by field: nothing that colleagues wrote for each other. */
export interface Progress {
  locale: 'nl' | 'en'
  organisation: { name: string; phone: string | null }
  engagementName: string
  /** First names of the people, or else the customer's name. */
  greeting: string[]
  headline: string
  /** Where they are while no stages say so; empty when that is for us alone to know. */
  phases: string[]
  paused: boolean
  endedOn: string | null
  stages: ProgressStage[]
  /** The first stage ahead that has a day. */
  nextMoment: ProgressStage | null
  today: string
  lastUpdate: ProgressUpdate | null
  /** The ones before it, newest first. */
  earlierUpdates: ProgressUpdate[]
  /** When they hear from us again; `passed` when that moment went by without news. */
  nextNews: { on: string; time: string | null; passed: boolean } | null
  keptNews: { promised: number; kept: number }
  /** Who takes care of them: first whoever is on duty today. */
  colleagues: { name: string; job: string | null }[]
}

/** Enough for every engagement we know of; the page stays light. */
const mostUpdates = 50

/**
 * What a customer sees of their engagement. Days and times are those of the organisation.
 * @throws Refusal `link-dead` for a link to something else, `not-found`.
 */
export async function progressPage(tx: Tx, visitor: LinkVisitor, now: Temporal.Instant): Promise<Progress> {
  const { organisationId } = visitor
  const engagement = await findEngagement(tx, visitor, engagementOfVisitor(visitor))
  const { engagementId, customerId, name: engagementName } = engagement
  const { name, phone, locale, timeZone } = await organisationOf(tx, organisationId)
  const today = dayIn(timeZone, now)
  const travel = travelAfter(await movesOf(tx, visitor, engagementId))
  const stages = await progressStages(tx, visitor, { engagementId, ended: travel.ending !== null }, timeZone)
  const here = await phasesOfTravel(tx, visitor, travel)
  const updates = await updatesOf(tx, visitor, engagementId, mostUpdates)
  const [lastUpdate, ...earlierUpdates] = updates.map(({ text, writtenByName: byName, publishedAt }) => ({
    ...{ text, byName, day: dayOf(publishedAt, timeZone), time: timeOf(publishedAt, timeZone) },
  }))
  const { endedAt } = travel.ending ?? {}
  const promised = updates[0]?.nextNewsOn ? updates[0] : await newsByPromise(tx, visitor, engagementId)
  return {
    locale,
    organisation: { name, phone },
    engagementName,
    greeting: await greetingOf(tx, organisationId, customerId),
    headline: headlineOf(travel, { stages, here, engagementName, locale, today: today.toString() }),
    phases:
      stages.length > 0
        ? []
        : here.flatMap(({ name, band, observable }) => (observable && band !== 'after' ? name : [])),
    paused: isPaused(travel),
    endedOn: endedAt ? dayOf(endedAt, timeZone) : null,
    stages,
    nextMoment:
      stages.find(({ state, startsOn }) => state !== 'done' && startsOn && startsOn >= `${today}`) ?? null,
    today: today.toString(),
    lastUpdate: lastUpdate ?? null,
    earlierUpdates,
    nextNews: travel.ending ? null : nextNewsOf(promised, now, timeZone),
    keptNews: await keptNewsOf(tx, { organisationId, timeZone }, engagementId, now),
    colleagues: await colleaguesFor(tx, organisationId, engagement, today),
  }
}

async function progressStages(
  tx: Tx,
  visitor: LinkVisitor,
  { engagementId, ended }: { engagementId: string; ended: boolean },
  timeZone: string,
): Promise<ProgressStage[]> {
  const stages = await stagesOf(tx, visitor, engagementId)
  const current = stages.findIndex(({ doneAt }) => doneAt === null)
  const stateOf = (index: number) => (ended ? 'left' : index === current ? 'now' : 'next')
  return stages.map(({ name, explanation, startsOn, endsOn, startsAt, doneAt }, index) => ({
    ...{ name, explanation, startsOn, endsOn, startsAt },
    doneOn: doneAt && dayOf(doneAt, timeZone),
    state: doneAt ? 'done' : stateOf(index),
  }))
}

async function greetingOf(tx: Tx, organisationId: string, customerId: string): Promise<string[]> {
  const contacts = await contactsOf(tx, organisationId, customerId)
  const names = contacts.map(({ firstName }) => firstName).filter(Boolean)
  return names.length > 0 ? names : [(await customerCard(tx, organisationId, customerId)).name]
}

interface PhaseOfTravel {
  name: string
  band: string
  observable: boolean
}

/** The phases they are in now, in their order. */
async function phasesOfTravel(
  tx: Tx,
  { organisationId }: LinkVisitor,
  { stays }: Travel,
): Promise<PhaseOfTravel[]> {
  const open = stays.flatMap(({ phaseId, leftAt }) => (leftAt === null ? phaseId : []))
  if (open.length === 0) return []
  return tx
    .selectFrom('phase')
    .select(['name', 'band', 'observable'])
    .where('organisationId', '=', organisationId)
    .where('phaseId', 'in', open)
    .orderBy('position')
    .execute()
}

/** One plain sentence of where they are; of a stage still to begin only its day, because the plate below it says what. */
function headlineOf(
  travel: Travel,
  known: Pick<Progress, 'stages' | 'engagementName' | 'locale' | 'today'> & {
    here: readonly PhaseOfTravel[]
  },
): string {
  const { stages, engagementName, locale, today, here } = known
  const words = textsIn(locale).progressTexts.headline
  const done = stages.findLast(({ state }) => state === 'done')?.name
  const { name: next, startsOn } = stages.find(({ state }) => state === 'now') ?? {}
  if (travel.ending) {
    return done && stages.every(({ state }) => state === 'done')
      ? words.ended
      : words.endedSomehow(engagementName)
  }
  if (isPaused(travel)) return words.paused
  if (next && startsOn && startsOn > today) {
    const day = asSentence(dayFromToday(startsOn, today, locale))
    return done ? words.onTheWayOn(done, day) : words.beginOn(day)
  }
  if (done && next) return words.onTheWay(done, next)
  if (next) return words.begin(next)
  if (done) return words.allDone(done)
  const { band } = here.at(-1) ?? {}
  const noStages = band === 'before' || band === 'after' ? words[band] : words.during
  return noStages(engagementName)
}

/** Where no message named a day, the promise of the phase does. */
async function newsByPromise(tx: Tx, { organisationId }: LinkVisitor, engagementId: string) {
  const { newsDueOn } = await tx
    .selectFrom('engagement')
    .select('newsDueOn')
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .executeTakeFirstOrThrow()
  return { nextNewsOn: newsDueOn, nextNewsTime: null }
}

function nextNewsOf(
  news: { nextNewsOn: string | null; nextNewsTime: string | null },
  now: Temporal.Instant,
  timeZone: string,
): Progress['nextNews'] {
  if (!news.nextNewsOn) return null
  const { nextNewsOn: on, nextNewsTime: time } = news
  return { on, time, passed: Temporal.Instant.compare(promisedMoment(on, time, timeZone), now) < 0 }
}

async function colleaguesFor(
  tx: Tx,
  organisationId: string,
  of: { responsibleUserId: string; standInUserId: string | null },
  today: Temporal.PlainDate,
): Promise<Progress['colleagues']> {
  const first = await onDuty(tx, organisationId, of, today)
  const others = await tx
    .selectFrom('membership')
    .select(['userId', 'name', 'job'])
    .where('organisationId', '=', organisationId)
    .where('userId', 'in', [of.responsibleUserId, of.standInUserId ?? of.responsibleUserId])
    .where('leftAt', 'is', null)
    .execute()
  const all = first ? [first, ...others.filter(({ userId }) => userId !== first.userId)] : others
  return all.map(({ name, job }) => ({ name, job }))
}

const dayOf = (at: string, timeZone: string): string => dayIn(timeZone, Temporal.Instant.from(at)).toString()

const timeOf = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' })
