import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Tx } from '../../../platform/database/database.ts'
import { recordEvent } from '../../../platform/events.ts'
import { type PlanStep, type PlanTarget, planImport } from '../import/plan.ts'
import { carryOut } from './carry-out.ts'
import { type Known, knownCustomers } from './known-customers.ts'
import { inOurWords, type Piece, rowName } from './pieces.ts'
import { personasOf } from './preview.ts'
import { reportRejection, reportStep } from './row-report.ts'

/** Pieces per transaction: few enough that a crash costs a second, many enough that ten thousand take one minute. */
const batchSize = 250

/**
 * Takes the next pieces over, in the transaction that also says what became of them and how far we are; so a piece is
 * never taken over twice, nor passed by. False when there is nothing more to do.
 */
export async function takeNextBatch(
  tx: Tx,
  organisationId: string,
  importId: string,
  pieces: readonly Piece[],
  now: Temporal.Instant,
): Promise<boolean> {
  await oneAtATime(tx, organisationId)
  const run = await tx
    .selectFrom('importRun')
    .select(['processed', 'startedBy'])
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .where('status', '=', 'running')
    .forUpdate()
    .executeTakeFirst()
  if (!run) return false
  const at = now.toString()
  const by = { organisationId, userId: run.startedBy }
  const batch = pieces.slice(run.processed, run.processed + batchSize)
  const counts = await takeOver(tx, by, importId, batch, run.processed, at)
  const done = run.processed + batch.length === pieces.length
  await tx
    .updateTable('importRun')
    .set((set) => ({
      processed: set('processed', '+', batch.length),
      added: set('added', '+', counts.added),
      merged: set('merged', '+', counts.merged),
      unchanged: set('unchanged', '+', counts.unchanged),
      reported: set('reported', '+', counts.reported),
      ...(done && { status: 'done' as const, finishedAt: at }),
    }))
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .execute()
  if (done) await recordEvent(tx, by, { kind: 'customers.imported', subjectId: importId, at })
  return !done
}

/** Two files, or a file and a choice, with the same new customer would both add it. */
export const oneAtATime = (tx: Tx, organisationId: string): Promise<unknown> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`import ${organisationId}`}, 0))`.execute(tx)

async function takeOver(
  tx: Tx,
  by: { organisationId: string; userId: string },
  importId: string,
  batch: readonly Piece[],
  start: number,
  at: string,
) {
  const { organisationId } = by
  const personas = await personasOf(tx, organisationId)
  const rows = batch.flatMap((piece) => ('row' in piece ? [inOurWords(piece.row, personas)] : []))
  const { existing, known } = await knownCustomers(tx, organisationId, rows, true)
  const planned = planImport(rows, existing)
  const steps = await sayTwiceInFile(tx, organisationId, importId, planned)
  const customers = await carryOut(tx, by, { rows, steps, known, personas }, at)
  const nameOf = nameIn(rows, known)
  const idOf = (target: PlanTarget) => ('row' in target ? customers[target.row] : target.customerId)
  const counts = { added: 0, merged: 0, unchanged: 0, reported: 0 }
  const stepsLeft = steps.values()
  const written = batch.map((piece, index) => {
    const step = 'row' in piece ? stepsLeft.next().value : undefined
    const row = step && rows[step.index]
    const report =
      'rejection' in piece ? reportRejection(piece.rejection) : row && reportStep(row, step, nameOf, idOf)
    if (!report) throw new Error('a plan has a step for every row')
    counts[report.outcome]++
    const { detail, ...codes } = report
    return {
      ...{ organisationId, importId, position: start + index, ...codes },
      ...{ customerId: (step && customers[step.index]) ?? null, detail: JSON.stringify(detail) },
    }
  })
  if (written.length > 0) await tx.insertInto('importRow').values(written).execute()
  return counts
}

const nameIn =
  (rows: readonly Parameters<typeof rowName>[0][], known: ReadonlyMap<string, Known>) =>
  (target: PlanTarget): string => {
    const meant = 'row' in target ? rows[target.row] : known.get(target.customerId)?.row
    return meant ? rowName(meant) : ''
  }

/** A customer that an earlier batch of this file brought is not known from before: the row stands twice in the file. */
async function sayTwiceInFile(
  tx: Tx,
  organisationId: string,
  importId: string,
  steps: readonly PlanStep[],
): Promise<PlanStep[]> {
  const customerIds = steps.flatMap(({ action, targets }) =>
    action === 'same' ? targets.flatMap((target) => ('customerId' in target ? [target.customerId] : [])) : [],
  )
  if (customerIds.length === 0) return [...steps]
  const rows = await tx
    .selectFrom('importRow')
    .select('customerId')
    .distinct()
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .where('customerId', 'in', customerIds)
    .where('outcome', 'in', ['added', 'merged'])
    .execute()
  const ofThisFile = new Set(rows.map(({ customerId }) => customerId))
  return steps.map((step) => {
    const [target] = step.targets
    const again =
      step.action === 'same' && target && 'customerId' in target && ofThisFile.has(target.customerId)
    return again ? { ...step, code: 'twice-in-file' as const } : step
  })
}
