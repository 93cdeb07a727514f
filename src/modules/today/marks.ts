import { type RawBuilder, sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import type { Delay, NewMark } from './today.contract.ts'

/**
 * Whether somebody finished or put off the line with this key. `since`: the line's cause came up then, so that a mark
 * of before says nothing about it.
 */
export const isMarked = (
  key: RawBuilder<string>,
  now: Temporal.Instant,
  since: RawBuilder<string> = sql`'-infinity'::timestamptz`,
): RawBuilder<boolean> => sql`exists (
  select from today_mark m
  where m.organisation_id = current_organisation() and m.item = ${key}
    and m.undone_at is null and m.until_at > ${now.toString()} and m.marked_at >= ${since})`

/** The marks among these keys that hold now. */
export async function markedAmong(
  tx: Tx,
  organisationId: string,
  keys: readonly string[],
  now: Temporal.Instant,
): Promise<Set<string>> {
  if (keys.length === 0) return new Set()
  const rows = await tx
    .selectFrom('todayMark')
    .select('item')
    .where('organisationId', '=', organisationId)
    .where('item', 'in', keys)
    .where('undoneAt', 'is', null)
    .where('untilAt', '>', now.toString())
    .execute()
  return new Set(rows.map(({ item }) => item))
}

/** When the afternoon begins, on the clock of the organisation. */
const afternoon = Temporal.PlainTime.from('13:00')

/** The moment until which a line is put off; undefined for an afternoon that has begun. */
export function putOffUntil(
  until: Delay,
  now: Temporal.Instant,
  timeZone: string,
): Temporal.Instant | undefined {
  const here = now.toZonedDateTimeISO(timeZone)
  const day = here.toPlainDate()
  if (until === 'tomorrow') return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
  if (until === 'next-week') {
    return day
      .add({ days: 8 - day.dayOfWeek })
      .toZonedDateTime(timeZone)
      .toInstant()
  }
  const after = day.toZonedDateTime({ timeZone, plainTime: afternoon }).toInstant()
  return Temporal.Instant.compare(now, after) < 0 ? after : undefined
}

/** A line that is finished stays away for longer than its cause could bring it back. */
const finishedFor = { days: 60 }

/**
 * Marks a line as done, or puts it off. News is done by giving it, a bump by its steps, a mail by sending or settling
 * it: ticking those off would only hide a customer who still waits, so they can be put off but not be called done.
 * @throws Refusal `not-found`, `today-not-by-hand`, `afternoon-gone`.
 */
export async function markToday(
  tx: Tx,
  by: Colleague,
  mark: z.output<typeof NewMark>,
  now: Temporal.Instant,
): Promise<{ markId: string; until: string }> {
  const { organisationId, userId, timeZone } = by
  const { kind, item } = mark
  const subject = subjectOf(item)
  if (kind === 'done' && subject.source !== 'birthday' && subject.source !== 'answer') {
    throw new Refusal('today-not-by-hand')
  }
  await checkSubject(tx, by, subject)
  const until =
    mark.kind === 'done'
      ? now.toZonedDateTimeISO(timeZone).add(finishedFor).toInstant()
      : putOffUntil(mark.until, now, timeZone)
  if (!until) throw new Refusal('afternoon-gone', { field: 'until' })
  const markId = newId()
  await tx
    .insertInto('todayMark')
    .values({
      ...{ organisationId, markId, item, kind, userId },
      untilAt: until.toString(),
      markedAt: now.toString(),
    })
    .execute()
  await recordEvent(tx, by, { kind: `today.${kind}`, subjectId: subject.id, at: now.toString() })
  return { markId, until: until.toString() }
}

/** Brings a line back that was done or put off. Again changes nothing. @throws Refusal `not-found`. */
export async function unmarkToday(
  tx: Tx,
  by: Colleague,
  markId: string,
  now: Temporal.Instant,
): Promise<void> {
  const mark = found(
    await tx
      .selectFrom('todayMark')
      .select(['item', 'undoneAt'])
      .where('organisationId', '=', by.organisationId)
      .where('markId', '=', markId)
      .forUpdate()
      .executeTakeFirst(),
  )
  if (mark.undoneAt) return
  const at = now.toString()
  await tx
    .updateTable('todayMark')
    .set({ undoneAt: at })
    .where('organisationId', '=', by.organisationId)
    .where('markId', '=', markId)
    .execute()
  await recordEvent(tx, by, { kind: 'today.brought-back', subjectId: subjectOf(mark.item).id, at })
}

interface Subject {
  source: string
  id: string
}

const subjectOf = (item: string): Subject => {
  const [source = '', id = ''] = item.split(':')
  return { source, id }
}

/** Where the things live that lines are about. */
const places: Record<string, RawBuilder<unknown>> = {
  news: sql`engagement where engagement_id`,
  bump: sql`bump where bump_id`,
  mail: sql`outgoing_mail where mail_id`,
  answer: sql`response where response_id`,
  birthday: sql`contact where contact_id`,
}

async function checkSubject(tx: Tx, { organisationId }: Actor, { source, id }: Subject): Promise<void> {
  const place = found(places[source])
  const { rows } = await sql`
    select from ${place} = ${id} and organisation_id = ${organisationId}`.execute(tx)
  found(rows[0])
}
