import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { dayIn } from '../../platform/clock.ts'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { textsIn } from '../../platform/i18n.ts'
import { writeMail } from '../../platform/mail/outbox.ts'
import { mailWays } from '../../platform/mail/reachable.ts'
import type { Locale } from '../../texts/texts.ts'
import { colleaguesOf, organisationOf } from '../staff/staff.ts'
import { promisedToday } from './around.ts'
import { todaysItems } from './list.ts'
import { morningMail } from './mails/morning-mail.ts'

/** The organisations where the hour of the morning mail has come and somebody has not been looked at yet today. */
export async function organisationsInTheMorning(house: House, now: Temporal.Instant): Promise<string[]> {
  const { rows } = await sql<{ organisationId: string }>`
    select organisation_id from organisations_in_the_morning(${now.toString()})`.execute(house.database)
  return rows.map(({ organisationId }) => organisationId)
}

/** Mails Today to every colleague of an organisation who wants it and is there; whoever had it today is passed over. */
export async function sendMorningMails(house: House, organisationId: string): Promise<void> {
  const now = house.clock.now()
  const { colleagues, timeZone } = await withinOrganisation(house.database, organisationId, async (tx) => {
    const { timeZone, morningMailHour } = await organisationOf(tx, organisationId)
    const day = dayIn(timeZone, now)
    const hour = day.toZonedDateTime({ timeZone, plainTime: { hour: morningMailHour } }).toInstant()
    // Work that waited in the queue past midnight is too early for the day it is now.
    if (Temporal.Instant.compare(now, hour) < 0) return { colleagues: [], timeZone }
    const { rows } = await sql<{ userId: string; name: string; email: string; locale: Locale }>`
      select m.user_id, m.name, m.email, u.locale
      from membership m join login_user u on u.id = m.user_id
      where m.organisation_id = ${organisationId} and m.morning_mail and m.left_at is null and m.joined_at < ${hour.toString()}
        and not exists (select from morning_mail sent where sent.organisation_id = m.organisation_id
          and sent.user_id = m.user_id and sent.day = ${day.toString()})
      order by m.user_id`.execute(tx)
    return { colleagues: rows, timeZone }
  })
  for (const colleague of colleagues) {
    await sendMorningMail(house, { ...colleague, organisationId, timeZone }, now)
  }
}

/**
 * Mails Today to one colleague. The row that says so comes first: whoever else is at it waits for that row, finds it,
 * and does nothing. A morning without anything to do also has its row, so that the mail comes at its hour or not at all.
 */
async function sendMorningMail(
  house: House,
  to: {
    organisationId: string
    userId: string
    name: string
    email: string
    locale: Locale
    timeZone: string
  },
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId, userId, name, email, locale, timeZone } = to
  const day = dayIn(timeZone, now)
  await withinOrganisation(house.database, organisationId, async (tx) => {
    const colleagues = await colleaguesOf(tx, organisationId, day)
    const away = colleagues.find((colleague) => colleague.userId === userId)?.awayToday ?? true
    if (away) return
    const first = await tx
      .insertInto('morningMail')
      .values({ organisationId, userId, day: day.toString(), items: 0 })
      .onConflict((conflict) => conflict.columns(['organisationId', 'userId', 'day']).doNothing())
      .returning('userId')
      .executeTakeFirst()
    if (!first) return
    const organisation = await organisationOf(tx, organisationId)
    const ways = await mailWays(house, tx, organisationId)
    const looking = { colleagues, whose: 'mine', locale: organisation.locale, ways } as const
    const items = await todaysItems(tx, to, looking, now)
    const count = items.filter(({ group }) => group === 'today').length
    if (count === 0) return
    const desk = { viewer: to, colleagues, today: day }
    const promised = await promisedToday(tx, desk, 'mine')
    const address = `${house.publicUrl}/today`
    const morning = { name: name.split(' ')[0] ?? name, day: day.toString(), items, promised, address }
    await tx
      .updateTable('morningMail')
      .set({ items: count })
      .where('organisationId', '=', organisationId)
      .where('userId', '=', userId)
      .where('day', '=', day.toString())
      .execute()
    await writeMail(house, tx, {
      ...morningMail(textsIn(locale), morning, locale),
      organisationId,
      kind: 'morning',
      occasion: `morning:${userId}:${day}`,
      to: { address: email, name },
      carriesCustomerLink: false,
    })
  })
}
