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
  return inCharge(await colleaguesOf(tx, organisationId, day), of)
}

/** The same, among colleagues who are known already. */
export function inCharge<Somebody extends Present>(
  colleagues: readonly Somebody[],
  of: { responsibleUserId: string | null; standInUserId: string | null },
): Somebody | undefined {
  const known = (userId: string | null | undefined) =>
    colleagues.find((colleague) => colleague.userId === userId)
  const responsible = known(of.responsibleUserId)
  const owners = colleagues.filter(({ role }) => role === 'owner')
  const inTurn = [responsible, known(of.standInUserId), known(responsible?.standInUserId), ...owners]
  return (
    inTurn.find((colleague) => colleague && !colleague.awayToday) ??
    responsible ??
    known(of.standInUserId) ??
    owners[0]
  )
}

/** What must be known of a colleague to tell who takes over from whom. */
export interface Present {
  userId: string
  role: string
  standInUserId: string | null
  awayToday: boolean
}
