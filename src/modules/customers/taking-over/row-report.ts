import { z } from 'zod'
import { textsIn } from '../../../platform/i18n.ts'
import type { Locale, Texts } from '../../../texts/texts.ts'
import { type ContactRow, problemCodes, type Rejection, rejectionCodes } from '../import/contact-row.ts'
import { mergeFields } from '../import/merge-rows.ts'
import { type PlanStep, type PlanTarget, planCodes } from '../import/plan.ts'
import type { importOutcomes } from '../imports.contract.ts'
import { rowName } from './pieces.ts'

/** What became of one piece, in codes and the words of the file; sentences are made of it in the reader's language. */
export const rowReport = z.object({
  line: z.int(),
  outcome: z.enum(['added', 'merged', 'unchanged', 'reported']),
  reason: z.enum([...planCodes, ...rejectionCodes]),
  detail: z.object({
    name: z.string(),
    /** Whom the reason is about, or the text that was found instead of a contact. */
    about: z.string(),
    /** The customers among whom a person is to choose. */
    candidates: z.array(z.uuid()).default([]),
    problems: z.array(z.object({ field: z.string(), code: z.enum(problemCodes), value: z.string() })),
    conflicts: z.array(z.object({ field: z.enum(mergeFields), value: z.string() })),
    unread: z.array(z.object({ field: z.string(), value: z.string() })),
  }),
})
export type RowReport = z.infer<typeof rowReport>

const outcomes: Record<PlanStep['action'], (typeof importOutcomes)[number]> = {
  add: 'added',
  merge: 'merged',
  same: 'unchanged',
  report: 'reported',
}

/**
 * @param nameOf what a customer or an earlier row is called.
 * @param idOf the customer that is meant; an earlier row may have become none yet.
 */
export function reportStep(
  row: ContactRow,
  step: PlanStep,
  nameOf: (target: PlanTarget) => string,
  idOf: (target: PlanTarget) => string | undefined,
): RowReport {
  const { problems, unread } = row
  const isOpen = step.code === 'matches-several'
  return {
    line: row.line,
    outcome: outcomes[step.action],
    reason: step.code,
    detail: {
      name: rowName(row),
      about: step.targets.map(nameOf).join(', '),
      candidates: isOpen ? step.targets.flatMap((target) => idOf(target) ?? []) : [],
      problems: problems.filter(({ code }) => code !== step.code),
      ...{ conflicts: step.conflicts, unread },
    },
  }
}

export function reportRejection({ line, code, detail }: Rejection): RowReport {
  const nothing = { candidates: [], problems: [], conflicts: [], unread: [] }
  return { line, outcome: 'reported', reason: code, detail: { name: '', about: detail, ...nothing } }
}

/** Whether somebody should look at this: it is reported, or something of it went nowhere. */
export const asksAttention = ({ outcome, detail }: RowReport): boolean =>
  outcome === 'reported' || detail.problems.length + detail.conflicts.length + detail.unread.length > 0

/** The reason and the remarks as sentences. */
export function tellReport(
  locale: Locale,
  { reason, detail }: RowReport,
): { reason: string; remarks: string[] } {
  const texts = textsIn(locale).customerImport
  const field = (name: string) => fieldName(texts, name)
  const sentences: Record<string, (about: string) => string> = { ...texts.reasons, ...texts.rejections }
  return {
    reason: sentences[reason]?.(detail.about) ?? '',
    remarks: [
      ...detail.problems.map(({ field: name, code, value }) => texts.problems[code](field(name), value)),
      ...detail.conflicts.map(({ field: name, value }) => texts.conflict(field(name), value)),
      ...detail.unread.map(({ field: name, value }) => texts.unread(field(name), value)),
    ],
  }
}

/** Our word for a field, the number of a column without a name, or the file's own word. */
function fieldName(texts: Texts['customerImport'], name: string): string {
  if (/^\d+$/.test(name)) return texts.columnWithoutName(Number(name))
  const known: Record<string, string> = texts.fields
  return known[name] ?? name
}
