import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import { isDutchHoliday } from '../../platform/calendar/holidays.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found } from '../../platform/refusal.ts'
import { silence } from './silence.ts'
import type { touchRoutes } from './touches.contract.ts'

/**
 * Counts an inbound touch as a miss: the customer had to ask "Waar zijn we nu?". Keeps how many working days they had
 * heard nothing and in which phase. Gives those days.
 */
export async function noteWhereNow(
  tx: Tx,
  by: Colleague,
  asked: { touchId: string; engagementId: string; at: Temporal.Instant },
): Promise<number> {
  const { touchId, engagementId, at } = asked
  const { organisationId, timeZone } = by
  const engagement = found(
    await tx
      .selectFrom('engagement')
      .select(['customerId', 'lastHeardAt'])
      .where('organisationId', '=', organisationId)
      .where('engagementId', '=', engagementId)
      .executeTakeFirst(),
  )
  const stay = await tx
    .selectFrom('stay')
    .select('phaseId')
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .where('leftAt', 'is', null)
    .orderBy('enteredAt', 'desc')
    .executeTakeFirst()
  const { workingDays } = silence({
    lastHeardAt: Temporal.Instant.from(engagement.lastHeardAt),
    now: at,
    due: undefined,
    timeZone,
    holidays: isDutchHoliday,
  })
  const whereNowId = newId()
  await tx
    .insertInto('whereNow')
    .values({
      organisationId,
      whereNowId,
      engagementId,
      touchId,
      phaseId: stay?.phaseId ?? null,
      askedAt: at.toString(),
      silentDays: workingDays,
    })
    .execute()
  const { customerId } = engagement
  await recordEvent(tx, by, {
    kind: 'where-now.asked',
    subjectId: whereNowId,
    at: at.toString(),
    customerId,
    engagementId,
  })
  return workingDays
}

/** How often customers asked, from the first to the last day in the organisation's time zone, in all and per phase. */
export async function countWhereNow(
  tx: Tx,
  actor: Actor,
  period: { from: string; to: string },
): Promise<z.input<typeof touchRoutes.whereNowCount.returns>> {
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(actor.timeZone).toInstant().toString()
  const perPhase = await tx
    .selectFrom('whereNow')
    .leftJoin('phase', (join) =>
      join
        .onRef('phase.organisationId', '=', 'whereNow.organisationId')
        .onRef('phase.phaseId', '=', 'whereNow.phaseId'),
    )
    .select((select) => [
      'whereNow.phaseId',
      'phase.name as phaseName',
      'phase.journeyId',
      select.fn.countAll<number>().as('n'),
    ])
    .where('whereNow.organisationId', '=', actor.organisationId)
    .where('whereNow.withdrawnAt', 'is', null)
    .where('askedAt', '>=', startOf(Temporal.PlainDate.from(period.from)))
    .where('askedAt', '<', startOf(Temporal.PlainDate.from(period.to).add({ days: 1 })))
    .groupBy(['whereNow.phaseId', 'phase.name', 'phase.journeyId', 'phase.position'])
    .orderBy('phase.journeyId')
    .orderBy('phase.position')
    .execute()
  return { n: perPhase.reduce((sum, { n }) => sum + n, 0), perPhase }
}
