import { sql } from 'kysely'
import { z } from 'zod'
import { type Tx, withinOrganisation } from '../../../platform/database/database.ts'
import { readFileOf } from '../../../platform/files/files.ts'
import type { House } from '../../../platform/house.ts'
import { defineJob } from '../../../platform/jobs/jobs.ts'
import { columnMapping } from '../import/mapping.ts'
import { takeNextBatch } from './next-batch.ts'
import type { Piece } from './pieces.ts'
import { openFile } from './preview.ts'

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

/** The pieces of a run, as they were read when it was previewed. */
async function piecesOfRun(house: House, tx: Tx, organisationId: string, importId: string): Promise<Piece[]> {
  const run = await tx
    .selectFrom('importRun')
    .select(['fileId', 'fileName', 'mapping'])
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .executeTakeFirst()
  if (!run) return []
  const { bytes } = await readFileOf(tx, house.files, organisationId, run.fileId)
  const mapping = run.mapping === null ? undefined : columnMapping.parse(run.mapping)
  return (await openFile(bytes, run.fileName, mapping)).pieces
}
