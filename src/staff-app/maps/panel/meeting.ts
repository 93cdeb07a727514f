/** How two people's changes of the same thing come together. */
export interface Meeting<Draft> {
  /** What each of the two changed alone; where both did, what was written here. */
  draft: Draft
  /** The fields that both changed, and not to the same. */
  conflicts: (keyof Draft)[]
}

/** Brings together what was written here and what somebody else saved, both begun from `base`. */
export function meet<Draft extends object>(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  differences: (a: Draft, b: Draft) => (keyof Draft)[],
): Meeting<Draft> {
  const changedHere = differences(base, mine)
  const changedThere = differences(base, theirs)
  return {
    draft: withFields(theirs, mine, changedHere),
    conflicts: differences(mine, theirs).filter(
      (field) => changedHere.includes(field) && changedThere.includes(field),
    ),
  }
}

/** The fields that `theirs` changed and `mine` did not, both begun from `base`. */
export function changedOnlyBy<Draft extends object>(
  base: Draft,
  mine: Draft,
  theirs: Draft,
  differences: (a: Draft, b: Draft) => (keyof Draft)[],
): (keyof Draft)[] {
  const changedHere = differences(base, mine)
  return differences(base, theirs).filter((field) => !changedHere.includes(field))
}

/** A draft that takes these fields from another. */
export function withFields<Draft extends object>(
  draft: Draft,
  from: Draft,
  fields: readonly (keyof Draft)[],
): Draft {
  const next = { ...draft }
  for (const field of fields) next[field] = from[field]
  return next
}

const said = (value: unknown) => (typeof value === 'string' ? value.trim() : JSON.stringify(value))

/** Which of these fields say something else in two drafts; space around a text is no difference. */
export const differencesIn =
  <Draft extends object>(fields: readonly (keyof Draft)[]) =>
  (a: Draft, b: Draft): (keyof Draft)[] =>
    fields.filter((field) => said(a[field]) !== said(b[field]))
