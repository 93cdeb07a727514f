import { z } from 'zod'
import { type Tx, withinOrganisation } from '../database/database.ts'
import type { House } from '../house.ts'
import { defineJob } from '../jobs/jobs.ts'
import { holdBytes } from './files.ts'

const forget = defineJob({
  name: 'files.forget',
  payload: z.object({ organisationId: z.uuid(), sha256: z.string().length(64) }),
  retries: 8,
})

/** Forgets a file that nothing refers to any more: its row now, its bytes once that is certain. */
export async function forgetFile(
  house: House,
  tx: Tx,
  organisationId: string,
  fileId: string,
): Promise<void> {
  const file = await tx
    .deleteFrom('storedFile')
    .where('organisationId', '=', organisationId)
    .where('fileId', '=', fileId)
    .returning('sha256')
    .executeTakeFirst()
  if (!file) return
  await house.jobs.enqueue(tx, forget, { organisationId, sha256: file.sha256.toString('hex') })
}

/** Puts the forgetting of bytes to work; those that another file of the organisation has too stay. */
export function forgetFiles({ database, files, jobs }: House): void {
  jobs.work(forget, ({ organisationId, sha256: written }) =>
    withinOrganisation(database, organisationId, async (tx) => {
      const sha256 = Buffer.from(written, 'hex')
      await holdBytes(tx, organisationId, sha256)
      const other = await tx
        .selectFrom('storedFile')
        .select('fileId')
        .where('organisationId', '=', organisationId)
        .where('sha256', '=', sha256)
        .executeTakeFirst()
      if (!other) await files.forget(organisationId, sha256)
    }),
  )
}
