import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { found } from '../../platform/refusal.ts'
import { bumpsOf } from './bumps.ts'
import type { Engagement } from './engagements.contract.ts'
import { movesOf } from './moves.ts'
import { nextNewsAfter, strictestPromise } from './promise.ts'
import { resultsOf } from './results.ts'
import { silenceFacts } from './silence-facts.ts'
import { stagesOf } from './stages.ts'
import { isPaused, phaseStates, type Stay, travelAfter } from './travel.ts'
import { keptNewsOf, updatesOf } from './updates.ts'

type Whole = z.output<typeof Engagement>

/** How many updates the page of an engagement shows. */
const mostUpdates = 50

/** One travel, whole: one question to the database per kind of row, however much there is. @throws Refusal `not-found`. */
export async function wholeEngagement(
  tx: Tx,
  actor: Actor,
  engagementId: string,
  now: Temporal.Instant,
): Promise<Whole> {
  const { timeZone } = actor
  const head = await headOf(tx, actor, engagementId)
  const names = await namesOf(tx, actor)
  const nameOf = (userId: string | null) => (userId && names.get(userId)) || null
  const moves = await movesOf(tx, actor, engagementId)
  const travel = travelAfter(moves)
  const phases = await phasesOf(tx, actor, head.journeyId)
  const states = phaseStates(
    travel,
    phases.map(({ phaseId }) => phaseId),
  )
  const here = phases.flatMap(
    ({ phaseId, promiseText: text, promiseWorkingDays: workingDays, promiseTime: time }) =>
      states.get(phaseId) === 'here' && workingDays !== null ? [{ phaseId, text, workingDays, time }] : [],
  )
  const promise = isPaused(travel) ? undefined : strictestPromise(here)
  const nextNewsOn = promise && nextNewsAfter(promise, now, timeZone)
  const staysIn = Map.groupBy(travel.stays, ({ phaseId }) => phaseId)
  return {
    engagementId,
    name: head.name,
    startedOn: head.startedOn,
    customer: {
      customerId: head.customerId,
      name: head.customerName,
      kind: head.customerKind,
      personaId: head.personaId,
      personaName: head.personaName,
    },
    responsible: { userId: head.responsibleUserId, name: nameOf(head.responsibleUserId) ?? '' },
    standIn: head.standInUserId
      ? { userId: head.standInUserId, name: nameOf(head.standInUserId) ?? '' }
      : null,
    journey: { journeyId: head.journeyId, name: head.journeyName },
    phases: phases.map(({ phaseId, name, band, voice, observable }, index) => ({
      ...{ phaseId, name, voice, observable },
      band: band as Whole['phases'][number]['band'],
      number: index + 1,
      state: states.get(phaseId) ?? 'ahead',
      stays: (staysIn.get(phaseId) ?? []).map((stay) => withDay(stay, now, timeZone)),
    })),
    moves: moves.map(({ userId, ...move }) => ({ ...move, byName: nameOf(userId) })),
    lastMoveId: found(moves.at(-1)).moveId,
    pauses: [...travel.pauses],
    paused: isPaused(travel),
    ending: travel.ending && {
      endedAt: travel.ending.endedAt,
      byName: nameOf(travel.ending.userId),
      why: travel.ending.why,
    },
    stages: await stagesOf(tx, actor, engagementId),
    bumps: await bumpsOf(tx, actor, engagementId),
    results: await resultsOf(tx, actor, engagementId),
    updates: await updatesOf(tx, actor, engagementId, mostUpdates),
    keptNews: await keptNewsOf(tx, actor, engagementId, now),
    whereNowCount: head.whereNowCount,
    silence: silenceFacts(head, now, timeZone),
    promise: promise && nextNewsOn ? { ...promise, nextNewsOn: nextNewsOn.toString() } : null,
  }
}

interface Head {
  name: string
  startedOn: string
  customerId: string
  customerName: string
  customerKind: 'person' | 'company'
  personaId: string | null
  personaName: string | null
  journeyId: string
  journeyName: string
  responsibleUserId: string
  standInUserId: string | null
  lastHeardAt: string
  newsDueOn: string | null
  whereNowCount: number
}

async function headOf(tx: Tx, { organisationId }: Actor, engagementId: string): Promise<Head> {
  const { rows } = await sql<Head>`
    select e.name, e.started_on, e.customer_id, c.name as customer_name, c.kind as customer_kind,
      c.persona_id, p.name as persona_name, e.journey_id, j.name as journey_name,
      e.responsible_user_id, e.stand_in_user_id, e.last_heard_at, e.news_due_on,
      (select count(*) from where_now w where w.organisation_id = e.organisation_id
        and w.engagement_id = e.engagement_id and w.withdrawn_at is null) as where_now_count
    from engagement e
    join customer c using (organisation_id, customer_id)
    join journey j using (organisation_id, journey_id)
    left join persona p on p.organisation_id = c.organisation_id and p.persona_id = c.persona_id
    where e.organisation_id = ${organisationId} and e.engagement_id = ${engagementId}`.execute(tx)
  return found(rows[0])
}

/** The names of everybody who ever worked here, so that what they did keeps their name. */
async function namesOf(tx: Tx, { organisationId }: Actor): Promise<Map<string, string>> {
  const rows = await tx
    .selectFrom('membership')
    .select(['userId', 'name'])
    .where('organisationId', '=', organisationId)
    .execute()
  return new Map(rows.map(({ userId, name }) => [userId, name]))
}

const phasesOf = (tx: Tx, { organisationId }: Actor, journeyId: string) =>
  tx
    .selectFrom('phase')
    .select(['phaseId', 'name', 'band', 'voice', 'observable'])
    .select(['promiseText', 'promiseWorkingDays', 'promiseTime'])
    .where('organisationId', '=', organisationId)
    .where('journeyId', '=', journeyId)
    .orderBy('position')
    .execute()

/** The how-manieth day of a stay it is, or was when it ended: the day they came is day 1. */
function withDay({ enteredAt, leftAt }: Stay, now: Temporal.Instant, timeZone: string) {
  const from = dayIn(timeZone, Temporal.Instant.from(enteredAt))
  const until = dayIn(timeZone, leftAt ? Temporal.Instant.from(leftAt) : now)
  return { enteredAt, leftAt, day: from.until(until).days + 1 }
}
