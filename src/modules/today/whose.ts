import { type RawBuilder, sql } from 'kysely'
import { inCharge, type Present } from '../engagements/engagements.ts'

/** Of an engagement `e`: whoever it is. */
export const everybodys: RawBuilder<boolean> = sql`true`

/**
 * Of an engagement `e`: it is for `userId` to take care of today. That is theirs, and of whoever is away or gone what
 * falls to them: as the stand-in of the engagement, as that of the colleague, or as the owner when there is nobody else
 * (`inCharge`). Their own work stays theirs while they are away: if they look, they see it.
 */
export function onesOwn(colleagues: readonly Present[], userId: string): RawBuilder<boolean> {
  const known = colleagues.map((colleague) => colleague.userId)
  const here = colleagues.filter(({ awayToday }) => !awayToday).map((colleague) => colleague.userId)
  const fallsToThem = (responsibleUserId: string | null) =>
    inCharge(colleagues, { responsibleUserId, standInUserId: null })?.userId === userId
  const handedOver = known.filter((responsible) => !here.includes(responsible) && fallsToThem(responsible))
  return sql`(e.responsible_user_id = ${userId} or (e.responsible_user_id <> all (${here}::uuid[]) and (
    (e.stand_in_user_id = ${userId} and ${here.includes(userId)})
    or ((e.stand_in_user_id is null or e.stand_in_user_id <> all (${here}::uuid[])) and (
      e.responsible_user_id = any (${handedOver}::uuid[])
      or (${fallsToThem(null)} and e.responsible_user_id <> all (${known}::uuid[])))))))`
}
