import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { EngagementCore } from './find.ts'
import type { Wish } from './moves.contract.ts'
import { mailsAbout } from './outgoing.ts'

type Ending = Extract<z.output<typeof Wish>, { kind: 'end' }>

/**
 * Does with what was still open when an engagement ends what whoever ended it chose. Everything carries the moment of the
 * ending, by which `untieLooseEnds` knows it again. An open bump stays open: it is behind us when it is solved.
 */
export async function tieLooseEnds(
  tx: Tx,
  by: Colleague,
  { engagementId, customerId }: EngagementCore,
  { openStages, waitingMails }: Pick<Ending, 'openStages' | 'waitingMails'>,
  at: string,
): Promise<void> {
  const { organisationId, userId } = by
  if (openStages === 'done') {
    const finished = await tx
      .updateTable('stage')
      .set({ doneAt: at, doneBy: userId })
      .where('organisationId', '=', organisationId)
      .where('engagementId', '=', engagementId)
      .where('doneAt', 'is', null)
      .returning('stageId')
      .execute()
    for (const { stageId: subjectId } of finished) {
      await recordEvent(tx, by, { kind: 'stage.done', subjectId, at, customerId, engagementId })
    }
  }
  if (waitingMails === 'withdrawn') {
    await tx
      .updateTable('outgoingMail')
      .set({ status: 'withdrawn', reason: 'ended', settledAt: at })
      .where('organisationId', '=', organisationId)
      .where(mailsAbout(organisationId, engagementId))
      .where('status', '=', 'ready')
      .where('reason', 'is not', null)
      .execute()
  }
}

/** Opens again what was closed along with an ending that is taken back. `at`: the moment of that ending. */
export async function untieLooseEnds(
  tx: Tx,
  by: Colleague,
  { engagementId, customerId }: EngagementCore,
  at: string,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = by
  const opened = await tx
    .updateTable('stage')
    .set({ doneAt: null, doneBy: null })
    .where('organisationId', '=', organisationId)
    .where('engagementId', '=', engagementId)
    .where('doneAt', '=', at)
    .returning('stageId')
    .execute()
  for (const { stageId: subjectId } of opened) {
    const happening = { subjectId, at: now.toString(), customerId, engagementId }
    await recordEvent(tx, by, { kind: 'stage.undone', ...happening })
  }
  await tx
    .updateTable('outgoingMail')
    .set({ status: 'ready', reason: 'you', settledAt: null })
    .where('organisationId', '=', organisationId)
    .where(mailsAbout(organisationId, engagementId))
    .where('status', '=', 'withdrawn')
    .where('reason', '=', 'ended')
    .where('settledAt', '=', at)
    .execute()
}
