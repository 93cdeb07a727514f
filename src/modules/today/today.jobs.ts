import { z } from 'zod'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import { organisationsInTheMorning, sendMorningMails } from './morning.ts'

/** Each quarter of an hour: whose morning is it? Every time zone has its hours on a quarter. */
export const findMornings = defineJob({
  name: 'today.mornings',
  payload: z.object({}),
  retries: 2,
  schedule: '*/15 * * * *',
})

const mailMorning = defineJob({
  name: 'today.morning-mail',
  payload: z.object({ organisationId: z.uuid() }),
  retries: 4,
})

/** Puts the morning mail to work: one job finds the organisations, one per organisation mails. */
export function sendMornings(house: House): void {
  house.jobs.work(findMornings, () => startMornings(house))
  house.jobs.work(mailMorning, ({ organisationId }) => sendMorningMails(house, organisationId))
}

/** Puts the mails of every organisation whose morning has come in the queue, once while they wait. */
export async function startMornings(house: House): Promise<void> {
  for (const organisationId of await organisationsInTheMorning(house, house.clock.now())) {
    await withinOrganisation(house.database, organisationId, (tx) =>
      house.jobs.enqueue(tx, mailMorning, { organisationId }, { onceWhileWaiting: organisationId }),
    )
  }
}
