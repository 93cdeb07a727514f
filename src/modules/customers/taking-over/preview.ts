import { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { inSlices } from '../../../platform/in-slices.ts'
import { Refusal } from '../../../platform/refusal.ts'
import { UnreadableFile } from '../import/decode.ts'
import { type ColumnMapping, columnMapping } from '../import/mapping.ts'
import { openPlan, type PlanTarget } from '../import/plan.ts'
import type { ReadContacts } from '../import/read.ts'
import type { Persona } from './from-row.ts'
import { knownCustomers } from './known-customers.ts'
import { inOurWords, type Piece, piecesOf, rowName } from './pieces.ts'
import { readApart } from './read-apart.ts'
import { asksAttention, type RowReport, reportRejection, reportStep, rowReport } from './row-report.ts'

/** More pieces than this in one file are refused: a file of customers is not a database. */
const mostPieces = 50_000
const firstShown = 8
const attentionShown = 50
const longestExample = 80

const placedReport = z.object({ position: z.int(), ...rowReport.shape })

/** What is kept of a file that was looked at, until it is taken over. */
export const keptPreview = z.object({
  encoding: z.string(),
  delimiter: z.string().nullable(),
  columns: z.array(z.string()),
  examples: z.array(z.string()),
  mapping: columnMapping.nullable(),
  counts: z.object({ added: z.int(), merged: z.int(), unchanged: z.int(), reported: z.int() }),
  toChoose: z.int().default(0),
  firstRows: z.array(placedReport),
  attention: z.array(placedReport),
})
export type KeptPreview = z.infer<typeof keptPreview>

export interface OpenFile {
  format: ReadContacts['format']
  read: ReadContacts
  pieces: Piece[]
}

/** Reads a file into pieces. @throws Refusal `file-…` when nothing in it can be read, `import-too-long`. */
export async function openFile(
  bytes: Uint8Array,
  fileName: string,
  mapping: ColumnMapping | undefined,
): Promise<OpenFile> {
  try {
    const read = await readApart({ bytes, fileName, mapping })
    const pieces = piecesOf(read)
    if (pieces.length > mostPieces) throw new Refusal('import-too-long', { field: 'file', value: mostPieces })
    return { format: read.format, read, pieces }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(error.code, { field: 'file' })
    throw error
  }
}

/** What would happen if the file were taken over now. Changes nothing. */
export async function previewOf(
  tx: Tx,
  { organisationId }: Pick<Actor, 'organisationId'>,
  { read, pieces }: OpenFile,
): Promise<KeptPreview> {
  const reports = await planned(tx, organisationId, pieces)
  const counts = { added: 0, merged: 0, unchanged: 0, reported: 0 }
  for (const { outcome } of reports) counts[outcome]++
  const placed = reports.map((report, position) => ({ position, ...report }))
  return {
    encoding: read.encoding,
    delimiter: read.delimiter ?? null,
    columns: read.columns ?? [],
    examples: (read.examples ?? []).map((value) => value.slice(0, longestExample)),
    mapping: read.suggestedMapping ?? null,
    counts,
    toChoose: reports.filter(({ reason }) => reason === 'matches-several').length,
    firstRows: placed.slice(0, firstShown),
    attention: placed.filter(asksAttention).slice(0, attentionShown),
  }
}

async function planned(tx: Tx, organisationId: string, pieces: readonly Piece[]): Promise<RowReport[]> {
  const personas = await personasOf(tx, organisationId)
  const written = pieces.flatMap((piece) => ('row' in piece ? [piece.row] : []))
  const rows = await inSlices(written, (row) => inOurWords(row, personas))
  const { existing } = await knownCustomers(tx, organisationId, rows, false)
  const steps = await inSlices(rows, openPlan(existing))
  const nameOf = (target: PlanTarget) => {
    const meant = 'row' in target ? rows[target.row] : existing.customers.get(target.customerId)
    return meant ? rowName(meant) : ''
  }
  let next = 0
  return inSlices(pieces, (piece) => {
    if ('rejection' in piece) return reportRejection(piece.rejection)
    const row = rows[next]
    const step = steps[next++]
    if (!row || !step) throw new Error('a plan has a step for every row')
    return reportStep(row, step, nameOf, () => undefined)
  })
}

export const personasOf = (tx: Tx, organisationId: string): Promise<Persona[]> =>
  tx
    .selectFrom('persona')
    .select(['personaId', 'name'])
    .where('organisationId', '=', organisationId)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .execute()
