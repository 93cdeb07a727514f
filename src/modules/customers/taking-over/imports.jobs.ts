import { sql } from 'kysely'
import { z } from 'zod'
import { type Tx, withinOrganisation } from '../../../platform/database/database.ts'
import type { House } from '../../../platform/house.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { takeNextBatch } from './next-batch.ts'
import { piecesOfRun } from './pieces-of-run.ts'

export const takeOver = defineJob({
  name: 'customers.import',
  payload: z.object({ organisationId: z.uuid(), importId: z.uuid() }),
  retries: 8,
  resumes: true,
})

/** Puts the taking over of files to work: batch after batch, going on where an earlier attempt stopped. */
export function takeFilesOver(house: House): void {
  const { database, clock, jobs } = house
  jobs.work(takeOver, async ({ organisationId, importId }) => {
    const within = <T>(work: (tx: Tx) => Promise<T>) => withinOrganisation(database, organisationId, work)
    const pieces = await within((tx) => piecesOfRun(house, tx, organisationId, importId))
    const next = () => within((tx) => takeNextBatch(tx, organisationId, importId, pieces, clock.now()))
    // Each batch is a transaction of its own; between two of them requests and a stop get their turn.
    for (let batch = 1; await next(); batch++) {
      if (batch % 4 === 1) await within((tx) => sql`select refresh_customer_statistics()`.execute(tx))
    }
  })
}
