import type { ContactRow } from './contact-row.ts'
import { duplicateKeys, namesFit } from './duplicate-keys.ts'
import { type Merged, mergeRows } from './merge-rows.ts'
import { ownIdPrefix } from './own-csv.ts'

/** Why a row ends in its bucket; the sentence per code stands in the texts. */
export const planCodes = [
  'new',
  'shares-contact-details',
  'same-id',
  'same-email',
  'same-place',
  'same-phone',
  'nothing-new',
  'already-imported',
  'twice-in-file',
  'matches-several',
  'name-missing',
  'chosen',
  'chosen-new',
] as const
export type PlanCode = (typeof planCodes)[number]

/** Customers that are there already: who answers to which key (of `duplicateKeys`), and what we know of them. */
export type ExistingCustomers = {
  keys: ReadonlyMap<string, readonly string[]>
  customers: ReadonlyMap<string, ContactRow>
}

/** An existing customer, or the row of this file (by index) that becomes one. */
export type PlanTarget = { customerId: string } | { row: number }

/** What happens to the row at `index`. Every row has exactly one such step. */
export type PlanStep = {
  index: number
  line: number
  action: 'add' | 'merge' | 'same' | 'report'
  code: PlanCode
  /** Into whom it is merged or whom it equals; for a report those it might be. Empty for a new customer. */
  targets: PlanTarget[]
  /** To be stored with the customer, so that the same row is known the next time. */
  keys: string[]
} & Pick<Merged, 'adds' | 'conflicts'>

type Found = { target: PlanTarget; known: ContactRow; rank: number }

/** Proof of being the same customer, strongest first, with the code that says so. */
const proofs = [
  ['id', 'same-id'],
  ['email', 'same-email'],
  ['place', 'same-place'],
  ['phone', 'same-phone'],
] as const
/** A key that so many share proves nothing: a number or address that was filled in to fill in something. */
const commonFrom = 50
/** A name alone is no proof: it only shows that a row with nothing else brings nothing new. */
const nameRank = proofs.length

/**
 * Decides for every row whether it adds a customer, adds to one, changes nothing, or must be looked at by a person.
 * Pure and in the order of the file; rows that repeat earlier rows are merged into those. When the steps have been
 * carried out and the keys stored, the same file gives only `same`, and `report` for what was reported before.
 */
export const planImport = (rows: readonly ContactRow[], existing: ExistingCustomers): PlanStep[] =>
  rows.map(openPlan(existing))

/** `planImport` one row at a time: the rows and their index, each once and in their order. */
export function openPlan(existing: ExistingCustomers): (row: ContactRow, index: number) => PlanStep {
  const ledger = openLedger(existing)
  return (row, index) => planRow(row, index, ledger)
}

function planRow(row: ContactRow, index: number, ledger: Ledger): PlanStep {
  const keys = duplicateKeys(row)
  const nothing = { adds: [], conflicts: [] }
  const step = (
    action: PlanStep['action'],
    code: PlanCode,
    targets: PlanTarget[],
    change: Pick<Merged, 'adds' | 'conflicts'> = nothing,
  ): PlanStep => ({
    index,
    line: row.line,
    action,
    code,
    targets,
    keys,
    adds: change.adds,
    conflicts: change.conflicts,
  })

  const repeated = ledger.find(keys.filter((key) => key.startsWith('row:')))[0]
  if (repeated) return step('same', 'row' in repeated ? 'twice-in-file' : 'already-imported', [repeated])

  const found = findMatches(row, keys, ledger)
  const fitting = found.filter(({ known, target }) => isOwn(row, target) || namesFit(known, row))
  const equal = fitting.find(({ known }) => mergeRows(known, row).adds.length === 0)
  if (equal) {
    ledger.add(equal.target, equal.known, keys)
    const conflicts = mergeRows(equal.known, row).conflicts
    return step('same', 'row' in equal.target ? 'twice-in-file' : 'nothing-new', [equal.target], {
      adds: [],
      conflicts,
    })
  }

  const proven = fitting.filter(({ rank }) => rank < nameRank)
  const strongest = proven.filter(({ rank }) => rank === Math.min(...proven.map((match) => match.rank)))
  const [match, ...rivals] = strongest
  if (match && rivals.length > 0)
    return step(
      'report',
      'matches-several',
      strongest.map(({ target }) => target),
    )
  if (match) {
    const merged = mergeRows(match.known, row)
    ledger.add(match.target, merged.row, [...keys, ...duplicateKeys(merged.row)])
    return step('merge', proofs[match.rank]?.[1] ?? 'same-id', [match.target], merged)
  }
  if (row.company === '' && row.problems.some(({ code }) => code === 'name-missing'))
    return step('report', 'name-missing', [])
  ledger.add({ row: index }, row, keys)
  const shares = found.some(({ rank }) => rank < nameRank)
  return step('add', shares ? 'shares-contact-details' : 'new', [])
}

/**
 * What happens to a row of which a person says who it is: the customer that is meant, as known now, or nobody we know.
 * The row is known by its keys from then on.
 */
export function chosenStep(
  row: ContactRow,
  meant: { customerId: string; known: ContactRow } | undefined,
): PlanStep {
  const whole = { index: 0, line: row.line, keys: duplicateKeys(row) }
  if (!meant) return { ...whole, action: 'add', code: 'chosen-new', targets: [], adds: [], conflicts: [] }
  const { adds, conflicts } = mergeRows(meant.known, row)
  const action = adds.length > 0 ? 'merge' : 'same'
  return { ...whole, action, code: 'chosen', targets: [{ customerId: meant.customerId }], adds, conflicts }
}

/** Everybody who shares a key, each with the strongest proof. */
function findMatches(row: ContactRow, keys: readonly string[], ledger: Ledger): Found[] {
  const matches = new Map<string, Found>()
  const kinds = [...proofs.map(([kind]) => kind), 'name']
  kinds.forEach((kind, rank) => {
    const sharing = keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => ledger.find([key]))
    for (const target of sharing.filter((targets) => targets.length < commonFrom).flat()) {
      const known = ledger.known(target)
      if (known && !matches.has(targetName(target))) matches.set(targetName(target), { target, known, rank })
    }
  })
  const own = [...matches.values()].filter(({ target }) => isOwn(row, target))
  return own.length > 0 ? own : [...matches.values()]
}

/** The id of a customer of ours is proof whatever the name is by now. */
const isOwn = (row: ContactRow, target: PlanTarget): boolean =>
  'customerId' in target && row.externalId === `${ownIdPrefix}${target.customerId}`

const targetName = (target: PlanTarget): string =>
  'row' in target ? `row ${target.row}` : `customer ${target.customerId}`

type Ledger = ReturnType<typeof openLedger>

/** What is known while planning: the existing customers, and what the earlier rows of the file add to them. */
function openLedger(existing: ExistingCustomers) {
  const keysOfFile = new Map<string, Map<string, PlanTarget>>()
  const changed = new Map<string, ContactRow>()
  return {
    find(keys: readonly string[]): PlanTarget[] {
      const found = new Map<string, PlanTarget>()
      for (const key of keys) {
        for (const customerId of existing.keys.get(key) ?? [])
          found.set(targetName({ customerId }), { customerId })
        for (const [name, target] of keysOfFile.get(key) ?? []) found.set(name, target)
      }
      return [...found.values()]
    },
    known(target: PlanTarget): ContactRow | undefined {
      return (
        changed.get(targetName(target)) ??
        ('customerId' in target ? existing.customers.get(target.customerId) : undefined)
      )
    },
    add(target: PlanTarget, known: ContactRow, keys: readonly string[]): void {
      changed.set(targetName(target), known)
      for (const key of keys) {
        const holders = keysOfFile.get(key) ?? new Map<string, PlanTarget>()
        keysOfFile.set(key, holders.set(targetName(target), target))
      }
    },
  }
}
