import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Actor, Colleague } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { keepFile, readFileOf } from '../../../platform/files/files.ts'
import type { House } from '../../../platform/house.ts'
import type { Upload } from '../../../platform/http/contract.ts'
import { newId } from '../../../platform/ids.ts'
import { found, Refusal } from '../../../platform/refusal.ts'
import type { ColumnMapping } from '../import/mapping.ts'
import type { ImportRun } from '../imports.contract.ts'
import { takeOver } from './imports.jobs.ts'
import { keptPreview, openFile, previewOf } from './preview.ts'
import type { RowReport } from './row-report.ts'
import { shownRow } from './shown-rows.ts'

type Run = z.input<typeof ImportRun>

/** Keeps the file and says what would happen. @throws Refusal when nothing in it can be read: see `openFile`. */
export async function uploadImport(
  house: House,
  tx: Tx,
  actor: Colleague,
  { name, bytes }: Upload,
  now: Temporal.Instant,
): Promise<Run> {
  const { organisationId, userId } = actor
  const at = now.toString()
  const fileName = name.slice(-200)
  const file = await openFile(bytes, fileName, undefined)
  const preview = await previewOf(tx, actor, file)
  const mediaType = file.format === 'vcard' ? 'text/vcard' : 'text/csv'
  const fileId = await keepFile(tx, house.files, { organisationId, name: fileName, mediaType, bytes, at })
  const importId = newId()
  await tx
    .insertInto('importRun')
    .values({
      ...{ organisationId, importId, fileId, fileName, format: file.format, status: 'previewed' },
      ...{ total: file.pieces.length, startedBy: userId, previewedAt: at, preview: JSON.stringify(preview) },
    })
    .execute()
  return showImport(tx, actor, importId)
}

/**
 * Settles what the columns hold and says what would happen then.
 * @throws Refusal `import-started` once it runs, `import-has-no-columns` for a vCard file.
 */
export async function mapImport(
  house: House,
  tx: Tx,
  actor: Colleague,
  importId: string,
  mapping: ColumnMapping,
): Promise<Run> {
  const run = await lockRun(tx, actor, importId)
  if (run.status !== 'previewed') throw new Refusal('import-started')
  if (run.format === 'vcard') throw new Refusal('import-has-no-columns')
  const { bytes } = await readFileOf(tx, house.files, actor.organisationId, run.fileId)
  const file = await openFile(bytes, run.fileName, mapping)
  const preview = await previewOf(tx, actor, file)
  await tx
    .updateTable('importRun')
    .set({
      ...{ format: file.format, total: file.pieces.length },
      ...{ mapping: JSON.stringify(mapping), preview: JSON.stringify(preview) },
    })
    .where('organisationId', '=', actor.organisationId)
    .where('importId', '=', importId)
    .execute()
  return showImport(tx, actor, importId)
}

/** Puts the import to work. Again changes nothing, but goes on with one that was left lying. */
export async function startImport(house: House, tx: Tx, actor: Colleague, importId: string): Promise<Run> {
  const { organisationId, userId } = actor
  const { status } = await lockRun(tx, actor, importId)
  if (status === 'previewed') {
    await tx
      .updateTable('importRun')
      .set({ status: 'running', startedBy: userId, preview: null })
      .where('organisationId', '=', organisationId)
      .where('importId', '=', importId)
      .execute()
  }
  if (status !== 'done')
    await house.jobs.enqueue(tx, takeOver, { organisationId, importId }, { onceWhileWaiting: importId })
  return showImport(tx, actor, importId)
}

const lockRun = async (tx: Tx, { organisationId }: Actor, importId: string) =>
  found(
    await tx
      .selectFrom('importRun')
      .select(['status', 'format', 'fileId', 'fileName'])
      .where('organisationId', '=', organisationId)
      .where('importId', '=', importId)
      .forUpdate()
      .executeTakeFirst(),
  )

export async function showImport(tx: Tx, actor: Actor, importId: string): Promise<Run> {
  const row = found(await runsOf(tx, actor).where('importId', '=', importId).executeTakeFirst())
  const { preview, ...run } = row
  const kept = preview === null ? null : keptPreview.parse(preview)
  const shown = ({ position, ...report }: RowReport & { position: number }) =>
    shownRow(actor, position, report)
  return {
    ...withCounts(run),
    preview: kept && {
      ...kept,
      firstRows: kept.firstRows.map(shown),
      attention: kept.attention.map(shown),
    },
  }
}

export async function listImports(tx: Tx, actor: Actor): Promise<Omit<Run, 'preview'>[]> {
  const rows = await runsOf(tx, actor).orderBy('previewedAt', 'desc').orderBy('importId').limit(50).execute()
  return rows.map(({ preview: _preview, ...run }) => withCounts(run))
}

const runsOf = (tx: Tx, { organisationId }: Actor) =>
  tx
    .selectFrom('importRun')
    .select(['importId', 'fileName', 'format', 'status', 'total', 'processed', 'preview'])
    .select(['added', 'merged', 'unchanged', 'reported', 'previewedAt', 'finishedAt'])
    .where('organisationId', '=', organisationId)

const withCounts = <T extends Run['counts']>({ added, merged, unchanged, reported, ...run }: T) => ({
  ...run,
  counts: { added, merged, unchanged, reported },
})
