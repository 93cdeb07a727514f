import type { Tx } from '../../../platform/database/database.ts'
import { recordEvents } from '../../../platform/events.ts'
import { newId } from '../../../platform/ids.ts'
import type { ContactRow } from '../import/contact-row.ts'
import { mergeRows } from '../import/merge-rows.ts'
import type { PlanStep, PlanTarget } from '../import/plan.ts'
import { insertAddresses, insertCustomers, type PlacedContact, writeContacts } from '../write-customers.ts'
import {
  addressParts,
  contactParts,
  generalContact,
  type Persona,
  sourceParts,
  wholeCustomer,
} from './from-row.ts'
import type { Known } from './known-customers.ts'

interface Batch {
  rows: readonly ContactRow[]
  steps: readonly PlanStep[]
  known: ReadonlyMap<string, Known>
  personas: readonly Persona[]
}

/**
 * Does what the plan of one batch says and gives, per step, the customer it concerns (undefined for a report). Every
 * customer is written once, with all that the batch brings.
 */
export async function carryOut(
  tx: Tx,
  by: { organisationId: string; userId: string },
  { rows, steps, known, personas }: Batch,
  at: string,
): Promise<(string | undefined)[]> {
  const fresh = new Map(
    steps.flatMap(({ index, action }) => (action === 'add' ? [[index, newId()] as const] : [])),
  )
  const idOf = (target: PlanTarget | undefined): string | undefined =>
    target && ('customerId' in target ? target.customerId : fresh.get(target.row))
  const after = new Map<string, ContactRow>()
  const added = new Map<string, Set<string>>()
  const customerOf = steps.map((step) => {
    const row = rows[step.index]
    const customerId = step.action === 'add' ? fresh.get(step.index) : idOf(step.targets[0])
    if (!row || !customerId || step.action === 'report') return undefined
    if (step.action === 'add') after.set(customerId, row)
    const before = after.get(customerId) ?? known.get(customerId)?.row
    if (step.action === 'merge' && before) {
      after.set(customerId, mergeRows(before, row).row)
      added.set(customerId, new Set([...(added.get(customerId) ?? []), ...step.adds]))
    }
    return customerId
  })
  const isFresh = (customerId: string) => !known.has(customerId)
  await insertCustomers(
    tx,
    by.organisationId,
    [...after].filter(([id]) => isFresh(id)).map(([id, row]) => wholeCustomer(id, row, personas)),
    at,
  )
  for (const [customerId, row] of after) {
    const before = known.get(customerId)
    if (before) await extendCustomer(tx, by.organisationId, customerId, before, row, personas, at)
  }
  await keepKeys(tx, by.organisationId, steps, customerOf)
  await recordEvents(
    tx,
    by,
    [...after.keys()].map((customerId) => ({
      kind: isFresh(customerId) ? 'customer.added' : 'customer.edited',
      ...{ subjectId: customerId, customerId, at },
      fields: isFresh(customerId) ? [] : [...(added.get(customerId) ?? [])],
    })),
  )
  return customerOf
}

/** Writes what a merged row has more than what was there. Lists only ever grow at their end, so places stay. */
async function extendCustomer(
  tx: Tx,
  organisationId: string,
  customerId: string,
  { row: before, contacts, general }: Known,
  after: ContactRow,
  personas: readonly Persona[],
  at: string,
): Promise<void> {
  await tx
    .updateTable('customer')
    .set((set) => ({
      ...(before.kind === 'person' && { worksAt: after.company }),
      ...(!before.source && sourceParts(after)),
      ...(!before.persona && { personaId: personas.find(({ name }) => name === after.persona)?.personaId }),
      ...{ note: after.note, labels: after.labels, updatedAt: at },
      revision: set('revision', '+', 1),
    }))
    .where('organisationId', '=', organisationId)
    .where('customerId', '=', customerId)
    .execute()
  let next = contacts.length + (general ? 1 : 0)
  const place = (there: { contactId: string; position: number } | undefined) =>
    there ?? { contactId: undefined, position: next++ }
  const placed: PlacedContact[] = after.contacts.flatMap((contact, index) => {
    if (index < contacts.length && same(contact, before.contacts[index])) return []
    const { contactId, position } = place(contacts[index])
    return [{ organisationId, customerId, position, contact: { ...contactParts(contact), contactId } }]
  })
  if (after.emails.length + after.phones.length > before.emails.length + before.phones.length) {
    const { contactId, position } = place(general)
    placed.push({ organisationId, customerId, position, contact: { ...generalContact(after), contactId } })
  }
  await writeContacts(tx, placed)
  await insertAddresses(
    tx,
    after.addresses.slice(before.addresses.length).map((address, index) => ({
      ...{ organisationId, customerId, position: before.addresses.length + index },
      address: addressParts(address),
    })),
  )
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Keeps the content of each row and its number in the source, by which the same file is known again. */
async function keepKeys(
  tx: Tx,
  organisationId: string,
  steps: readonly PlanStep[],
  customerOf: readonly (string | undefined)[],
): Promise<void> {
  const keys = steps.flatMap((step, index) => {
    const customerId = customerOf[index]
    return customerId
      ? step.keys.filter((key) => /^(row|id):/.test(key)).map((key) => ({ organisationId, key, customerId }))
      : []
  })
  if (keys.length === 0) return
  await tx
    .insertInto('importKey')
    .values(keys)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
