import type { Temporal } from 'temporal-polyfill'
import type { z } from 'zod'
import type { Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import { newId } from '../../platform/ids.ts'
import { found, Refusal } from '../../platform/refusal.ts'
import { beginStep, changedFields, holdPersonas } from './changes.ts'
import { copyPersona } from './copy-persona.ts'
import { placedAt } from './ordering.ts'
import type { PersonaSign } from './persona-signs.ts'
import type { NewPersona, Persona, PersonaEdit } from './personas.contract.ts'
import { putInOrder } from './put-in-order.ts'

type PersonaRead = z.infer<typeof Persona>

/** Nobody in particular yet: one grown-up. */
const plainSigns: PersonaSign[] = [{ shape: 'dot', size: 'large' }]

/** The types of customer of an organisation in their order, without those that were put away. One query. */
export async function personasOf(tx: Tx, organisationId: string): Promise<PersonaRead[]> {
  const personas = await tx
    .selectFrom('persona')
    .select(['personaId', 'name', 'quote', 'situation', 'motives', 'annoyance', 'signs', 'idealSince'])
    .select('revision')
    .where('organisationId', '=', organisationId)
    .where('archivedAt', 'is', null)
    .orderBy('position')
    .orderBy('personaId')
    .execute()
  return personas.map((persona) => ({ ...persona, signs: persona.signs as PersonaSign[] }))
}

async function personaOf(tx: Tx, organisationId: string, personaId: string): Promise<PersonaRead> {
  return found((await personasOf(tx, organisationId)).find((other) => other.personaId === personaId))
}

/** Holds the personas and finds one. @throws Refusal `not-found`, also for one that was put away. */
async function holdPersona(tx: Tx, actor: Colleague, personaId: string) {
  await holdPersonas(tx, actor.organisationId)
  const personas = await personasOf(tx, actor.organisationId)
  const persona = found(personas.find((other) => other.personaId === personaId))
  return { persona, ids: personas.map((other) => other.personaId) }
}

/**
 * A new type of customer, the last in the row. With `copyFrom` it begins with the cards and feelings of that one.
 * @throws Refusal `persona-unknown` when there is nobody to copy.
 */
export async function addPersona(
  tx: Tx,
  actor: Colleague,
  { copyFrom, signs = plainSigns, ...persona }: z.output<typeof NewPersona>,
  now: Temporal.Instant,
): Promise<PersonaRead> {
  const { organisationId } = actor
  await holdPersonas(tx, organisationId)
  const personas = await personasOf(tx, organisationId)
  if (copyFrom && !personas.some(({ personaId }) => personaId === copyFrom))
    throw new Refusal('persona-unknown', { field: 'copyFrom' })
  const personaId = newId()
  await beginStep(tx, actor, { journeyId: null, kind: 'persona.added', subjectId: personaId }, now)
  await tx
    .insertInto('persona')
    .values({
      ...persona,
      ...{ organisationId, personaId, position: personas.length + 1 },
      signs: JSON.stringify(signs),
      createdAt: now.toString(),
    })
    .execute()
  await putInOrder(tx, organisationId, 'persona', [...personas.map((other) => other.personaId), personaId])
  if (copyFrom) await copyPersona(tx, organisationId, copyFrom, personaId, now.toString())
  return personaOf(tx, organisationId, personaId)
}

/**
 * Describes a persona better. What is left out stays.
 * @throws Refusal `conflict` when somebody saved another revision since; nothing is saved then.
 */
export async function editPersona(
  tx: Tx,
  actor: Colleague,
  personaId: string,
  { revision, ...edit }: z.output<typeof PersonaEdit>,
  now: Temporal.Instant,
): Promise<PersonaRead> {
  const { persona } = await holdPersona(tx, actor, personaId)
  if (persona.revision !== revision) throw new Refusal('conflict')
  const fields = changedFields<typeof edit>(persona, edit)
  if (fields.length === 0) return persona
  await beginStep(tx, actor, { journeyId: null, kind: 'persona.edited', subjectId: personaId, fields }, now)
  const { signs, ...words } = edit
  await tx
    .updateTable('persona')
    .set({ ...words, ...(signs && { signs: JSON.stringify(signs) }), revision: revision + 1 })
    .where('organisationId', '=', actor.organisationId)
    .where('personaId', '=', personaId)
    .execute()
  return personaOf(tx, actor.organisationId, personaId)
}

/** Moves a persona to place `index` in the row; 0 is the first, past the end means the end. */
export async function placePersona(
  tx: Tx,
  actor: Colleague,
  personaId: string,
  index: number,
  now: Temporal.Instant,
): Promise<void> {
  const { ids } = await holdPersona(tx, actor, personaId)
  if (ids.indexOf(personaId) === Math.min(index, ids.length - 1)) return
  const step = { journeyId: null, kind: 'persona.moved' as const, subjectId: personaId, fields: ['index'] }
  await beginStep(tx, actor, step, now)
  await putInOrder(tx, actor.organisationId, 'persona', placedAt(ids, personaId, index))
}

/** Chooses who our ideal customer is: one of the personas, or nobody (null). */
export async function chooseIdeal(
  tx: Tx,
  actor: Colleague,
  personaId: string | null,
  now: Temporal.Instant,
): Promise<void> {
  const { organisationId } = actor
  await holdPersonas(tx, organisationId)
  const personas = await personasOf(tx, organisationId)
  if (personaId && !personas.some((other) => other.personaId === personaId))
    throw new Refusal('persona-unknown', { field: 'personaId' })
  const before = personas.find(({ idealSince }) => idealSince !== null)
  const subjectId = personaId ?? before?.personaId
  if (!subjectId || before?.personaId === personaId) return
  const step = { journeyId: null, kind: 'persona.ideal-chosen' as const, subjectId, fields: ['idealSince'] }
  await beginStep(tx, actor, step, now)
  const setIdeal = (id: string, idealSince: string | null) =>
    tx
      .updateTable('persona')
      .set({ idealSince })
      .where('organisationId', '=', organisationId)
      .where('personaId', '=', id)
      .execute()
  if (before) await setIdeal(before.personaId, null)
  if (personaId) await setIdeal(personaId, dayIn(actor.timeZone, now).toString())
}

/** Puts a persona away: it leaves the map and the lists; its cards, customers and answers stay. */
export async function archivePersona(
  tx: Tx,
  actor: Colleague,
  personaId: string,
  now: Temporal.Instant,
): Promise<void> {
  await holdPersona(tx, actor, personaId)
  await beginStep(tx, actor, { journeyId: null, kind: 'persona.archived', subjectId: personaId }, now)
  await tx
    .updateTable('persona')
    .set({ archivedAt: now.toString(), idealSince: null })
    .where('organisationId', '=', actor.organisationId)
    .where('personaId', '=', personaId)
    .execute()
}
