import type { Temporal } from 'temporal-polyfill'
import { startJourney } from '../../modules/journeys/journeys.ts'
import {
  addLogin,
  changeOrganisation,
  foundOrganisation,
  setAbsence,
  setHouseStyle,
} from '../../modules/staff/staff.ts'
import type { Colleague, Owner } from '../../platform/actor.ts'
import { asColleague } from '../../platform/actor.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import type { House } from '../../platform/house.ts'
import { type DemoCalendar, shift } from '../calendar.ts'
import type { ExampleBusiness, ExampleColleague } from '../example-business.ts'

/** Everybody in the example signs in with this. */
export const demoPassword = 'samen op reis'

/** A business as it stands in the database, before it has a design and customers. */
export interface FoundedBusiness {
  owner: Owner
  /** Who may write, by their initials. */
  colleagues: ReadonlyMap<string, Colleague>
  journeyId: string
  /** The template's own persona. */
  personaId: string
}

/** The organisation with its people, house style and journey. */
export async function writeBusiness(
  house: House,
  tx: Tx,
  business: ExampleBusiness,
  calendar: DemoCalendar,
  since: Temporal.Instant,
): Promise<FoundedBusiness> {
  const [boss, ...others] = business.colleagues
  if (!boss) throw new Error(`${business.name} has nobody`)
  const login = { ownerName: boss.name, email: boss.email, password: demoPassword, locale: 'nl' as const }
  const founding = { ...login, organisationName: business.name, place: business.place }
  const owner = await foundOrganisation(tx, house.auth, founding, since)
  await changeOrganisation(tx, owner, { phone: business.phone }, since)
  await setHouseStyle(tx, owner, { colour: business.colour }, since)
  await introduce(tx, owner.organisationId, owner.userId, boss)
  const colleagues = new Map<string, Colleague>([[boss.initials, owner]])
  for (const colleague of others) {
    const actor = await join(house, tx, owner, colleague, since)
    if (colleague.role !== 'reader') colleagues.set(colleague.initials, asColleague(actor))
    if (colleague.away) await goAway(tx, owner, actor.userId, colleague.away, calendar)
  }
  const { template, name } = business.journey
  const { journeyId, personaId } = await startJourney(tx, owner, { template, name }, since)
  if (!personaId) throw new Error(`the template of ${business.name} has no persona`)
  return { owner, colleagues, journeyId, personaId }
}

/** A colleague who has accepted their invitation long ago. */
async function join(
  house: House,
  tx: Tx,
  owner: Owner,
  colleague: ExampleColleague,
  since: Temporal.Instant,
) {
  const { name, email, role } = colleague
  const { organisationId } = owner
  const userId = await addLogin(tx, house.auth, { name, email, password: demoPassword, locale: 'nl' })
  const at = since.toString()
  await tx
    .insertInto('membership')
    .values({ organisationId, userId, name, email, role, joinedAt: at })
    .execute()
  await recordEvent(tx, { organisationId, userId }, { kind: 'colleague.joined', subjectId: userId, at })
  await introduce(tx, organisationId, userId, colleague)
  return { ...owner, userId, name, email, role }
}

function goAway(
  tx: Tx,
  owner: Owner,
  userId: string,
  { since, until }: NonNullable<ExampleColleague['away']>,
  { today, moment }: DemoCalendar,
): Promise<void> {
  const from = today.subtract({ days: since })
  const absence = {
    from: from.toString(),
    until: shift(today, until).toString(),
    standInUserId: owner.userId,
  }
  return setAbsence(tx, owner, userId, absence, moment(from, '07:45'))
}

const introduce = (tx: Tx, organisationId: string, userId: string, { job, phone }: ExampleColleague) =>
  tx
    .updateTable('membership')
    .set({ job, phone: phone ?? null })
    .where('organisationId', '=', organisationId)
    .where('userId', '=', userId)
    .execute()
