import { sql } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { type FieldProblem, found, Refusal } from '../../platform/refusal.ts'
import { birthdayExists } from './birthdays.ts'
import { contactsOf } from './contacts.ts'
import type { CustomerChange, NewCustomer } from './customers.contract.ts'
import { nameFrom } from './names.ts'
import { insertAddresses, insertCustomers, type WrittenContact, writeContacts } from './write-customers.ts'

/** @throws Refusal when a part is refused: see `checkParts`, and `customer-without-name`. */
export async function addCustomer(
  tx: Tx,
  actor: Colleague,
  customer: z.output<typeof NewCustomer>,
  now: Temporal.Instant,
): Promise<string> {
  const customerId = newId()
  const at = now.toString()
  await checkParts(tx, actor, customerId, customer, now)
  checkContacts(customer.contacts, [])
  const name = displayName(customer.name, customer.contacts)
  await insertCustomers(tx, actor.organisationId, [{ ...customer, customerId, name }], at)
  await recordEvent(tx, actor, { kind: 'customer.added', subjectId: customerId, customerId, at })
  return customerId
}

/**
 * Changes the parts that are given. A name that followed the contacts goes on following them.
 * @throws Refusal `conflict` when somebody changed this customer after `revision`; see also `addCustomer`.
 */
export async function editCustomer(
  tx: Tx,
  actor: Colleague,
  customerId: string,
  { revision, ...change }: z.output<typeof CustomerChange>,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  const at = now.toString()
  const known = found(
    await tx
      .selectFrom('customer')
      .select(['revision', 'name'])
      .where('organisationId', '=', organisationId)
      .where('customerId', '=', customerId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  )
  if (known.revision !== revision) throw new Refusal('conflict')
  await checkParts(tx, actor, customerId, change, now)
  const before = await contactsOf(tx, organisationId, customerId)
  const after = change.contacts ?? before
  const followed = known.name === nameFrom(before)
  const written = change.name ?? (followed ? '' : known.name)
  const { contacts, addresses, referredById, ...own } = change
  await tx
    .updateTable('customer')
    .set({
      ...own,
      ...(referredById !== undefined && { referredByCustomerId: referredById }),
      name: displayName(written, after),
      revision: revision + 1,
      updatedAt: at,
    })
    .where('organisationId', '=', organisationId)
    .where('customerId', '=', customerId)
    .execute()
  if (contacts) {
    checkContacts(
      contacts,
      before.map(({ contactId }) => contactId),
    )
    await replaceContacts(tx, organisationId, customerId, contacts)
  }
  if (addresses) await replaceAddresses(tx, organisationId, customerId, addresses)
  const fields = Object.keys(change)
  await recordEvent(tx, actor, { kind: 'customer.edited', subjectId: customerId, customerId, at, fields })
}

/** @throws Refusal `customer-without-name` when neither a name nor a contact says who this is. */
function displayName(written: string, contacts: readonly WrittenContact[]): string {
  const name = written || nameFrom(contacts)
  if (name === '') throw new Refusal('customer-without-name', { field: 'name' })
  return name
}

async function replaceContacts(
  tx: Tx,
  organisationId: string,
  customerId: string,
  contacts: readonly WrittenContact[],
): Promise<void> {
  const kept = contacts.flatMap(({ contactId }) => (contactId ? [contactId] : []))
  await tx
    .deleteFrom('contact')
    .where('organisationId', '=', organisationId)
    .where('customerId', '=', customerId)
    .$if(kept.length > 0, (query) => query.where('contactId', 'not in', kept))
    .execute()
  await writeContacts(
    tx,
    contacts.map((contact, position) => ({ organisationId, customerId, position, contact })),
  )
}

async function replaceAddresses(
  tx: Tx,
  organisationId: string,
  customerId: string,
  addresses: z.output<typeof NewCustomer>['addresses'],
): Promise<void> {
  await tx
    .deleteFrom('address')
    .where('organisationId', '=', organisationId)
    .where('customerId', '=', customerId)
    .execute()
  await insertAddresses(
    tx,
    addresses.map((address, position) => ({ organisationId, customerId, position, address })),
  )
}

/** Contacts that claim to be there already must be this customer's, each once. */
function checkContacts(contacts: readonly WrittenContact[], known: readonly string[]): void {
  const claimed = contacts.flatMap(({ contactId }) => (contactId ? [contactId] : []))
  if (new Set(claimed).size < claimed.length || claimed.some((contactId) => !known.includes(contactId)))
    throw new Refusal('not-found')
}

/**
 * @throws Refusal `invalid-input` naming every birthday that cannot be, `value-not-choice` for a persona or customer
 * that is not ours, `referral-circle` when the customer would have been brought by themselves.
 */
async function checkParts(
  tx: Tx,
  actor: Colleague,
  customerId: string,
  parts: Omit<z.output<typeof CustomerChange>, 'revision'>,
  now: Temporal.Instant,
): Promise<void> {
  const today = dayIn(actor.timeZone, now)
  const fields = (parts.contacts ?? []).flatMap(({ birthday }, index): FieldProblem[] =>
    birthday && !birthdayExists(birthday, today)
      ? [{ field: `contacts.${index}.birthday`, code: 'birthday-impossible' }]
      : [],
  )
  if (fields.length > 0) throw new Refusal('invalid-input', { fields })
  if (parts.personaId) {
    const persona = await tx
      .selectFrom('persona')
      .select('personaId')
      .where('organisationId', '=', actor.organisationId)
      .where('personaId', '=', parts.personaId)
      .executeTakeFirst()
    if (!persona) throw new Refusal('value-not-choice', { field: 'personaId' })
  }
  if (parts.referredById) await checkReferral(tx, actor.organisationId, customerId, parts.referredById)
}

async function checkReferral(
  tx: Tx,
  organisationId: string,
  customerId: string,
  referredById: string,
): Promise<void> {
  // One at a time in an organisation: two changes that are right by themselves may together close a circle.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`referral ${organisationId}`}, 0))`.execute(tx)
  const { rows } = await sql<{ customerId: string }>`
    with recursive bringer as (
      select customer_id, referred_by_customer_id from customer
      where organisation_id = ${organisationId} and customer_id = ${referredById}
      union
      select c.customer_id, c.referred_by_customer_id from customer c
      join bringer on c.organisation_id = ${organisationId} and c.customer_id = bringer.referred_by_customer_id
    )
    select customer_id from bringer`.execute(tx)
  if (rows.length === 0) throw new Refusal('value-not-choice', { field: 'referredById' })
  if (rows.some((row) => row.customerId === customerId))
    throw new Refusal('referral-circle', { field: 'referredById' })
}
