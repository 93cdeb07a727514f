import type { Tx } from '../../../platform/database/database.ts'
import { readFileOf } from '../../../platform/files/files.ts'
import type { House } from '../../../platform/house.ts'
import { columnMapping } from '../import/mapping.ts'
import type { Piece } from './pieces.ts'
import { openFile } from './preview.ts'

/** The pieces of a run, as they were read when it was previewed. */
export async function piecesOfRun(
  house: House,
  tx: Tx,
  organisationId: string,
  importId: string,
): Promise<Piece[]> {
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
