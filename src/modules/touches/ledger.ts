import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { eventRow } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { keepSilence, keepSilenceOfCustomer, keepSilenceOfHeld } from './keep-silence.ts'
import type { Lane, NewTouch } from './touches.contract.ts'
import { noteWhereNow } from './where-now.ts'

/** Who a touch is written by: a colleague, or nobody when the customer or the house itself made it. */
export type TouchMaker = Pick<Actor, 'organisationId'> & { userId?: string }

/** A touch to write in the ledger. Ids are those of rows that exist in this organisation. */
export interface TouchRecord {
  customerId: string
  engagementId?: string
  contactId?: string
  at: Temporal.Instant
  lane: Lane
  direction: 'out' | 'in'
  text?: string
  /** The update, survey or bump that it belongs to; such a touch cannot be withdrawn on its own. */
  subjectId?: string
}

/** Writes a touch in the ledger and, when it goes out, works out the silence it ends. Gives its id. */
export async function recordTouch(tx: Tx, by: TouchMaker, touch: TouchRecord): Promise<string> {
  const touchId = await writeTouch(tx, by, touch)
  if (touch.direction === 'out') await keepSilenceAfter(tx, by.organisationId, touch)
  return touchId
}

async function writeTouch(tx: Tx, by: TouchMaker, touch: TouchRecord): Promise<string> {
  const { customerId, engagementId, direction, lane } = touch
  const { organisationId } = by
  const touchId = newId()
  const at = touch.at.toString()
  const happening = { kind: 'touch.recorded', subjectId: touchId, at, customerId, engagementId }
  await tx
    .with('happened', (change) => change.insertInto('event').values(eventRow(by, happening)))
    .insertInto('touch')
    .values({
      organisationId,
      touchId,
      customerId,
      engagementId: engagementId ?? null,
      contactId: touch.contactId ?? null,
      at,
      lane,
      direction,
      userId: by.userId ?? null,
      text: touch.text ?? '',
      subjectId: touch.subjectId ?? null,
    })
    .execute()
  return touchId
}

/**
 * Logs a touch that somebody made by hand. `silentDays` is told when it also counted as "Waar zijn we nu?".
 * @throws Refusal `not-found` for an unknown customer, `not-of-this-customer` for an engagement or contact of another,
 * `moment-in-future`.
 */
export async function logTouch(
  tx: Tx,
  by: Colleague,
  customerId: string,
  touch: z.output<typeof NewTouch>,
  now: Temporal.Instant,
): Promise<{ touchId: string; silentDays?: number }> {
  await checkBelongs(tx, by, customerId, touch)
  const { askedWhereNow, at, ...rest } = touch
  const { engagementId } = touch
  const { organisationId } = by
  const record = { ...rest, customerId, at: at === undefined ? now : pastMoment(at, now) }
  if (!engagementId) return { touchId: await recordTouch(tx, by, record) }
  const touchId = await writeTouch(tx, by, record)
  if (touch.direction === 'out') await keepSilenceOfHeld(tx, { organisationId, engagementId, customerId })
  if (!askedWhereNow) return { touchId }
  return { touchId, silentDays: await noteWhereNow(tx, by, { touchId, engagementId, at: record.at }) }
}

/** The customer of an engagement asked "Waar zijn we nu?": an inbound touch that counts as a miss. */
export async function askedWhereNow(
  tx: Tx,
  by: Colleague,
  engagementId: string,
  asked: Pick<z.output<typeof NewTouch>, 'lane' | 'contactId' | 'text'>,
  now: Temporal.Instant,
): Promise<{ touchId: string; silentDays?: number }> {
  const { customerId } = found(
    await tx
      .selectFrom('engagement')
      .select('customerId')
      .where('organisationId', '=', by.organisationId)
      .where('engagementId', '=', engagementId)
      .executeTakeFirst(),
  )
  const touch = { ...asked, engagementId, direction: 'in' as const, askedWhereNow: true }
  return logTouch(tx, by, customerId, touch, now)
}

/** The clock of a phone may run a little ahead of ours. */
const clockSlack = { minutes: 5 }

function pastMoment(text: string, now: Temporal.Instant): Temporal.Instant {
  const at = Temporal.Instant.from(text)
  if (Temporal.Instant.compare(at, now) <= 0) return at
  if (Temporal.Instant.compare(at, now.add(clockSlack)) <= 0) return now
  throw new Refusal('moment-in-future', { field: 'at' })
}

/** Holds the engagement too, so that whatever the touch changes about its silence is worked out one after the other. */
async function checkBelongs(
  tx: Tx,
  { organisationId }: Actor,
  customerId: string,
  of: { engagementId?: string; contactId?: string },
): Promise<void> {
  const { rows } = await sql<{ engagementId: string | null; contactId: string | null }>`
    select
      (select e.engagement_id from engagement e
        where e.organisation_id = c.organisation_id and e.customer_id = c.customer_id
          and e.engagement_id = ${of.engagementId ?? null} for no key update) as engagement_id,
      (select k.contact_id from contact k
        where k.organisation_id = c.organisation_id and k.customer_id = c.customer_id
          and k.contact_id = ${of.contactId ?? null}) as contact_id
    from customer c
    where c.organisation_id = ${organisationId} and c.customer_id = ${customerId}`.execute(tx)
  const row = found(rows[0])
  if (of.engagementId && !row.engagementId)
    throw new Refusal('not-of-this-customer', { field: 'engagementId' })
  if (of.contactId && !row.contactId) throw new Refusal('not-of-this-customer', { field: 'contactId' })
}

/** Works the silence out again that a touch ended, or that it no longer ends. */
export const keepSilenceAfter = (
  tx: Tx,
  organisationId: string,
  { customerId, engagementId }: { customerId: string; engagementId?: string },
): Promise<void> =>
  engagementId
    ? keepSilence(tx, organisationId, engagementId)
    : keepSilenceOfCustomer(tx, organisationId, customerId)
