import { sql } from 'kysely'
import type { z } from 'zod'
import type { Actor } from '../../../platform/actor.ts'
import type { Tx } from '../../../platform/database/database.ts'
import { found } from '../../../platform/refusal.ts'
import type { ImportRow, importRoutes } from '../imports.contract.ts'
import { type RowReport, rowReport, tellReport } from './row-report.ts'

type Row = z.input<typeof ImportRow>
type Candidate = Row['candidates'][number]

/** Every piece of the file in its order, a page at a time, in the actor's language. @throws Refusal `not-found`. */
export async function importRows(
  tx: Tx,
  actor: Actor,
  importId: string,
  { outcome, after, limit }: z.output<typeof importRoutes.importRows.query>,
): Promise<z.input<typeof importRoutes.importRows.returns>> {
  const { organisationId } = actor
  found(
    await tx
      .selectFrom('importRun')
      .select('importId')
      .where('organisationId', '=', organisationId)
      .where('importId', '=', importId)
      .executeTakeFirst(),
  )
  const rows = await keptRows(tx, organisationId, importId)
    .$if(outcome !== undefined, (query) => query.where('r.outcome', '=', outcome ?? 'added'))
    .$if(after !== undefined, (query) => query.where('r.position', '>', after ?? 0))
    .orderBy('r.position')
    .limit(limit + 1)
    .execute()
  const page = rows.slice(0, limit)
  return {
    rows: await shownRows(tx, actor, page),
    next: rows.length > limit ? (page.at(-1)?.position ?? null) : null,
  }
}

/** One piece of the file. @throws Refusal `not-found`. */
export async function importRow(tx: Tx, actor: Actor, importId: string, position: number): Promise<Row> {
  const kept = await keptRows(tx, actor.organisationId, importId)
    .where('r.position', '=', position)
    .executeTakeFirst()
  const [row] = await shownRows(tx, actor, [found(kept)])
  return found(row)
}

const keptRows = (tx: Tx, organisationId: string, importId: string) =>
  tx
    .selectFrom('importRow as r')
    .leftJoin('customer as c', (on) =>
      on.onRef('c.organisationId', '=', 'r.organisationId').onRef('c.customerId', '=', 'r.customerId'),
    )
    .select(['r.position', 'r.line', 'r.outcome', 'r.reason', 'r.detail', 'c.customerId', 'c.name'])
    .where('r.organisationId', '=', organisationId)
    .where('r.importId', '=', importId)

type KeptRow = Awaited<ReturnType<ReturnType<typeof keptRows>['execute']>>[number]

async function shownRows(tx: Tx, actor: Actor, kept: readonly KeptRow[]): Promise<Row[]> {
  const rows = kept.map(({ position, customerId, name, ...report }) => ({
    position,
    report: rowReport.parse(report),
    customer: customerId && name !== null ? { id: customerId, name } : null,
  }))
  const asked = rows.flatMap(({ report }) => (report.outcome === 'reported' ? report.detail.candidates : []))
  const candidates = await candidatesOf(tx, actor.organisationId, asked)
  return rows.map(({ position, report, customer }) => ({
    ...shownRow(actor, position, report),
    customer,
    candidates:
      report.outcome === 'reported' ? report.detail.candidates.flatMap((id) => candidates.get(id) ?? []) : [],
  }))
}

async function candidatesOf(
  tx: Tx,
  organisationId: string,
  customerIds: readonly string[],
): Promise<Map<string, Candidate>> {
  if (customerIds.length === 0) return new Map()
  const { rows } = await sql<Candidate>`
    select c.customer_id as id, c.name, c.archived_at is not null as archived,
      (select a.city from address a where a.organisation_id = c.organisation_id and a.customer_id = c.customer_id
        and a.city <> '' order by a.position limit 1) as city
    from customer c
    where c.organisation_id = ${organisationId} and c.customer_id = any (${customerIds}::uuid[])`.execute(tx)
  return new Map(rows.map((row) => [row.id, row]))
}

/** What becomes of a piece, in sentences. */
export function shownRow({ locale }: Actor, position: number, report: RowReport): Row {
  const { line, outcome, detail } = report
  const told = tellReport(locale, report)
  return { position, line, outcome, name: detail.name, customer: null, candidates: [], ...told }
}
