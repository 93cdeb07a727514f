import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../platform/database/database.ts'
import { colleaguesOf } from '../staff/staff.ts'

/** A colleague as far as an engagement is concerned. */
export interface OnDuty {
  userId: string
  name: string
  email: string
  job: string | null
}

/**
 * Who takes care of an engagement on a day: the responsible colleague, or while they are away or gone the stand-in of
 * the engagement, else their own stand-in, else an owner. Undefined only when nobody is left at all.
 */
export async function onDuty(
  tx: Tx,
  organisationId: string,
  of: { responsibleUserId: string; standInUserId: string | null },
  day: Temporal.PlainDate,
): Promise<OnDuty | undefined> {
  const colleagues = await colleaguesOf(tx, organisationId, day)
  const known = (userId: string | null | undefined) =>
    colleagues.find((colleague) => colleague.userId === userId)
  const responsible = known(of.responsibleUserId)
  const inTurn = [responsible, known(of.standInUserId), known(responsible?.standInUserId)]
  return (
    inTurn.find((colleague) => colleague && !colleague.awayToday) ??
    responsible ??
    known(of.standInUserId) ??
    colleagues.find(({ role }) => role === 'owner')
  )
}
