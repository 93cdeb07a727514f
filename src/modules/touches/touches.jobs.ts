import { sql } from 'kysely'
import { z } from 'zod'
import { withinOrganisation } from '../../platform/database/database.ts'
import type { House } from '../../platform/house.ts'
import { defineJob } from '../../platform/jobs/jobs.ts'
import { keepSilenceOfNext } from './keep-silence.ts'

/** A promise that changes in the design counts for customers who are underway from the next morning on. */
export const keepEverywhere = defineJob({
  name: 'silence.keep-everywhere',
  payload: z.object({}),
  retries: 3,
  schedule: '30 3 * * *',
})

const keep = defineJob({
  name: 'silence.keep',
  payload: z.object({ organisationId: z.uuid(), after: z.uuid().optional() }),
  retries: 3,
})

/** Puts the nightly count of silence to work: one organisation after the other, some engagements at a time. */
export function keepSilenceNightly(house: House): void {
  const { database, jobs } = house
  jobs.work(keepEverywhere, () =>
    database.transaction().execute(async (tx) => {
      const { rows } = await sql<{
        organisationId: string
      }>`select organisation_id from all_organisations()`.execute(tx)
      for (const { organisationId } of rows) await jobs.enqueue(tx, keep, { organisationId })
    }),
  )
  jobs.work(keep, ({ organisationId, after }) =>
    withinOrganisation(database, organisationId, async (tx) => {
      const next = await keepSilenceOfNext(tx, organisationId, after)
      if (next) await jobs.enqueue(tx, keep, { organisationId, after: next })
    }),
  )
}
