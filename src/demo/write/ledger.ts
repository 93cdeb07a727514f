import type { Insertable } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Lane } from '../../modules/touches/touches.contract.ts'
import { keepSilence } from '../../modules/touches/touches.ts'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DB } from '../../platform/database/generated/schema.ts'
import { newId } from '../../platform/ids.ts'
import type { TravelAtHand } from './write-customer.ts'

/** The contact ledger of one travel, written in one go. */
export interface Ledger {
  touch(by: Colleague, touch: Contact, at: Temporal.Instant): void
  update(by: Colleague, update: News, at: Temporal.Instant): void
  /** Writes what was collected, and works out the silence that it leaves. */
  write(): Promise<void>
}

interface Contact {
  lane: Lane
  direction: 'out' | 'in'
  text: string
  contactId?: string | null
  subjectId?: string
}
interface News {
  text: string
  nextNewsOn: string | null
  nextNewsTime: string | null
}

/**
 * Years of contact are too much to work out the silence after each single one, as `recordTouch` and `publishUpdate` do:
 * that would take a minute. The rows and events are the same; the silence is worked out once, after the last.
 */
export function openLedger(tx: Tx, { engagementId, customerId, responsible }: TravelAtHand): Ledger {
  const { organisationId } = responsible
  const about = { organisationId, customerId, engagementId }
  let touches: Insertable<DB['touch']>[] = []
  let updates: Insertable<DB['progressUpdate']>[] = []
  let events: Insertable<DB['event']>[] = []
  const happened = ({ userId }: Colleague, kind: string, subjectId: string, at: Temporal.Instant) =>
    events.push({ ...about, eventId: newId(), userId, kind, subjectId, at: at.toString() })
  const touch: Ledger['touch'] = (by, contact, at) => {
    const touchId = newId()
    touches.push({ ...about, touchId, userId: by.userId, ...contact, at: at.toString() })
    happened(by, 'touch.recorded', touchId, at)
  }
  return {
    touch,
    update(by, news, at) {
      const updateId = newId()
      const written = { writtenBy: by.userId, publishedAt: at.toString() }
      updates.push({ organisationId, engagementId, updateId, ...news, ...written })
      touch(by, { lane: 'update', direction: 'out', text: news.text, subjectId: updateId }, at)
      happened(by, 'update.published', updateId, at)
    },
    async write() {
      if (touches.length === 0) return
      await tx.insertInto('touch').values(touches).execute()
      await tx.insertInto('event').values(events).execute()
      if (updates.length > 0) await tx.insertInto('progressUpdate').values(updates).execute()
      touches = []
      updates = []
      events = []
      await keepSilence(tx, organisationId, engagementId)
    },
  }
}
