/** A row as PostgreSQL writes it down: column names as in the tables. */
export type RowImage = Record<string, unknown>

/** What one step did to one row; null where the row was not there. */
export interface RowChange {
  subject: Subject
  before: RowImage | null
  after: RowImage | null
}

/** The tables of the design, each after the ones that it hangs from. */
export const subjects = ['journey', 'persona', 'phase', 'moment', 'feeling', 'card'] as const
export type Subject = (typeof subjects)[number]

/** What tells one row from another within an organisation. */
export const keysOf = {
  journey: ['journey_id'],
  persona: ['persona_id'],
  phase: ['phase_id'],
  moment: ['moment_id'],
  feeling: ['moment_id', 'persona_id'],
  card: ['card_id'],
} as const satisfies Record<Subject, readonly string[]>

export const keyOf = (subject: Subject, image: RowImage): string =>
  [subject, ...keysOf[subject].map((column) => image[column])].join(' ')

/** How often and when a row was changed: not what it says. */
const bookkeeping = new Set(['revision', 'created_at', 'updated_at'])

/** The columns in which two images of a row say something else. */
export function differences(one: RowImage, other: RowImage): string[] {
  return Object.keys(one).filter(
    (column) => !bookkeeping.has(column) && JSON.stringify(one[column]) !== JSON.stringify(other[column]),
  )
}

/** The same changes the other way round. */
export function reversed(changes: readonly RowChange[]): RowChange[] {
  return changes.toReversed().map(({ subject, before, after }) => ({ subject, before: after, after: before }))
}

/** One change per row, from how it was at first to how it is at last. */
export function merged(changes: readonly RowChange[]): RowChange[] {
  const byRow = new Map<string, RowChange>()
  for (const change of changes) {
    const image = change.before ?? change.after ?? {}
    const key = keyOf(change.subject, image)
    byRow.set(key, { ...change, before: (byRow.get(key) ?? change).before })
  }
  return [...byRow.values()].filter(({ before, after }) => before !== null || after !== null)
}

/** What has to be written to a table so that its rows become as the changes say. */
export interface Writing {
  insert: RowImage[]
  update: RowImage[]
  remove: RowImage[]
}

/**
 * Plans `changes` of one table onto the rows as they stand now. An update carries over only the columns that the step
 * changed, so that what somebody else wrote in the other columns stays.
 * @returns null when somebody else changed the same thing since.
 */
export function planOnto(
  changes: readonly RowChange[],
  current: ReadonlyMap<string, RowImage>,
  at: string,
): Writing | null {
  const writing: Writing = { insert: [], update: [], remove: [] }
  for (const { subject, before, after } of changes) {
    const now = current.get(keyOf(subject, before ?? after ?? {}))
    if (before === null) {
      if (now || !after) return null
      writing.insert.push(after)
    } else if (after === null) {
      if (!now || differences(now, before).length > 0) return null
      writing.remove.push(now)
    } else {
      const columns = differences(before, after)
      if (!now || differences(now, before).some((column) => columns.includes(column))) return null
      if (columns.length > 0) writing.update.push(rewritten(now, before, after, columns, at))
    }
  }
  return writing
}

function rewritten(
  now: RowImage,
  before: RowImage,
  after: RowImage,
  columns: string[],
  at: string,
): RowImage {
  const row = { ...now }
  for (const column of columns) row[column] = after[column]
  if ('updated_at' in now) row.updated_at = at
  if (before.revision !== after.revision) row.revision = Number(now.revision) + 1
  return row
}
