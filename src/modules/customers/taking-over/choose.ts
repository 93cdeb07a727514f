import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { recordEvent } from '../../../platform/events.ts'
import type { House } from '../../../platform/house.ts'
import { found, Refusal } from '../../../platform/refusal.ts'
import { chosenStep } from '../import/plan.ts'
import type { ImportRow } from '../imports.contract.ts'
import { carryOut } from './carry-out.ts'
import { knownCustomers } from './known-customers.ts'
import { oneAtATime } from './next-batch.ts'
import { inOurWords, rowName } from './pieces.ts'
import { piecesOfRun } from './pieces-of-run.ts'
import { personasOf } from './preview.ts'
import { reportStep, rowReport } from './row-report.ts'
import { importRow } from './shown-rows.ts'

/**
 * Takes over a row that could be several customers, as a person says: it is this one of them, or (null) somebody new.
 * From then on the row is known, so that the same file changes nothing.
 * @throws Refusal `not-found`, `import-row-settled` for a row about which there is nothing to choose (any more),
 * `value-not-choice` for a customer who is not, or no longer, among them.
 */
export async function chooseForRow(
  house: House,
  tx: Tx,
  actor: Colleague,
  place: { importId: string; position: number },
  customerId: string | null,
  now: Temporal.Instant,
): Promise<z.input<typeof ImportRow>> {
  const { organisationId } = actor
  const { importId, position } = place
  const pieces = await piecesOfRun(house, tx, organisationId, importId)
  await oneAtATime(tx, organisationId)
  const { candidates } = await heldOpenRow(tx, organisationId, place)
  const piece = pieces[position]
  if (!piece || !('row' in piece)) throw new Refusal('import-row-settled')
  const personas = await personasOf(tx, organisationId)
  const row = inOurWords(piece.row, personas)
  const { known } = await knownCustomers(tx, organisationId, [row], true)
  const meant = customerId !== null && candidates.includes(customerId) ? known.get(customerId) : undefined
  if (customerId !== null && !meant) throw new Refusal('value-not-choice', { field: 'customerId' })
  const step = chosenStep(row, customerId && meant ? { customerId, known: meant.row } : undefined)
  const at = now.toString()
  const [chosen] = await carryOut(tx, actor, { rows: [row], steps: [step], known, personas }, at)
  const report = reportStep(
    row,
    step,
    () => (meant ? rowName(meant.row) : ''),
    () => undefined,
  )
  const { outcome, reason, detail } = report
  await tx
    .updateTable('importRow')
    .set({ outcome, reason, detail: JSON.stringify(detail), customerId: chosen ?? null })
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .where('position', '=', position)
    .execute()
  await tx
    .updateTable('importRun')
    .set((set) => ({ reported: set('reported', '-', 1), [outcome]: set(outcome, '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('importId', '=', importId)
    .execute()
  await recordEvent(tx, actor, { kind: 'import-row.chosen', subjectId: importId, customerId: chosen, at })
  return importRow(tx, actor, importId, position)
}

/** Holds a row about which somebody is to choose, and says among whom. */
async function heldOpenRow(
  tx: Tx,
  organisationId: string,
  { importId, position }: { importId: string; position: number },
): Promise<{ candidates: string[] }> {
  const kept = found(
    await tx
      .selectFrom('importRow')
      .select(['line', 'outcome', 'reason', 'detail'])
      .where('organisationId', '=', organisationId)
      .where('importId', '=', importId)
      .where('position', '=', position)
      .forUpdate()
      .executeTakeFirst(),
  )
  const { outcome, reason, detail } = rowReport.parse(kept)
  if (outcome !== 'reported' || reason !== 'matches-several') throw new Refusal('import-row-settled')
  return detail
}
