import type { Insertable } from 'kysely'
import type { Temporal } from 'temporal-polyfill'
import type { Colleague } from '../../platform/actor.ts'
import { dayIn } from '../../platform/clock.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DB } from '../../platform/database/generated/schema.ts'
import { recordEvent } from '../../platform/events.ts'
import { newId } from '../../platform/ids.ts'
import { Refusal } from '../../platform/refusal.ts'
import { keepNoRows } from './changes.ts'
import { spacing } from './ordering.ts'
import {
  type CardTemplate,
  type JourneyTemplate,
  type PersonaTemplate,
  starterEvidence,
} from './templates/template.ts'
import { journeyTemplates } from './templates/templates.ts'

type Words = Pick<Insertable<DB['card']>, 'text'> & Partial<Insertable<DB['card']>>
type Locale = Colleague['locale']
type Placed<T> = T & { phaseId: string }

/**
 * Makes a journey from a template, in the actor's language: phases, moments, the starter persona with the feelings we
 * intend, and starter cards that say of themselves that they are proposals. The empty journey has none of these.
 * Starting is not a step that undo takes back; a journey too many is archived.
 * A persona that the organisation already has under the same name is used instead of made again.
 */
export async function startJourney(
  tx: Tx,
  actor: Colleague,
  input: { template: JourneyTemplate['key']; name?: string },
  now: Temporal.Instant,
): Promise<{ journeyId: string; personaId: string | null }> {
  const template = journeyTemplates.find(({ key }) => key === input.template)
  if (!template) throw new Refusal('not-found')
  const { organisationId, locale } = actor
  const at = now.toString()
  const journeyId = newId()
  await keepNoRows(tx)
  await tx
    .insertInto('journey')
    .values({
      organisationId,
      journeyId,
      name: input.name ?? template.name[locale],
      template: template.key,
      changedOn: dayIn(actor.timeZone, now).toString(),
      createdAt: at,
    })
    .execute()
  await recordEvent(tx, actor, { kind: 'journey.started', subjectId: journeyId, at })
  const personaId = template.persona && (await starterPersona(tx, actor, template.persona, at))
  const phases = template.phases.map((phase) => ({ ...phase, phaseId: newId() }))
  if (phases.length > 0) {
    await insertPhases(tx, actor, journeyId, phases)
    await insertMoments(tx, actor, phases, personaId)
  }
  if (personaId) await insertCards(tx, actor, phases, personaId, at)
  return { journeyId, personaId }
}

async function starterPersona(
  tx: Tx,
  actor: Colleague,
  persona: PersonaTemplate,
  at: string,
): Promise<string> {
  const { organisationId, locale } = actor
  const name = persona.name[locale]
  const personas = await tx
    .selectFrom('persona')
    .select(['personaId', 'name', 'position'])
    .where('organisationId', '=', organisationId)
    .where('archivedAt', 'is', null)
    .execute()
  const known = personas.find((other) => other.name === name)
  if (known) return known.personaId
  const personaId = newId()
  await tx
    .insertInto('persona')
    .values({
      organisationId,
      personaId,
      position: Math.max(0, ...personas.map(({ position }) => position)) + 1,
      name,
      quote: persona.quote[locale],
      situation: persona.situation[locale],
      signs: JSON.stringify(persona.signs),
      createdAt: at,
    })
    .execute()
  await recordEvent(tx, actor, { kind: 'persona.added', subjectId: personaId, at })
  return personaId
}

async function insertPhases(
  tx: Tx,
  { organisationId, locale }: Colleague,
  journeyId: string,
  phases: readonly Placed<JourneyTemplate['phases'][number]>[],
): Promise<void> {
  const rows = phases.map((phase, index) => ({
    organisationId,
    phaseId: phase.phaseId,
    journeyId,
    position: index + 1,
    name: phase.name[locale],
    voice: phase.voice[locale],
    definition: phase.definition[locale],
    example: phase.example[locale],
    advice: phase.advice[locale],
    band: phase.band,
    stretch: phase.stretch[locale],
    observable: phase.observable,
    lasting: phase.lasting,
    promiseText: phase.promise.text[locale],
    promiseWorkingDays: phase.promise.workingDays,
  }))
  await tx.insertInto('phase').values(rows).execute()
}

async function insertMoments(
  tx: Tx,
  { organisationId, locale }: Colleague,
  phases: readonly Placed<JourneyTemplate['phases'][number]>[],
  personaId: string | null,
): Promise<void> {
  const moments = phases.flatMap(({ phaseId, moments }) =>
    moments.map((moment, index) => ({ ...moment, phaseId, momentId: newId(), position: index + 1 })),
  )
  const rows = moments.map(({ phaseId, momentId, position, name }) => ({
    ...{ organisationId, momentId, phaseId, position },
    name: name?.[locale] ?? '',
  }))
  await tx.insertInto('moment').values(rows).execute()
  if (!personaId) return
  const feelings = moments.map(({ momentId, intended }) => ({
    organisationId,
    momentId,
    personaId,
    intended,
  }))
  await tx.insertInto('feeling').values(feelings).execute()
}

async function insertCards(
  tx: Tx,
  { organisationId, locale }: Colleague,
  phases: readonly Placed<JourneyTemplate['phases'][number]>[],
  personaId: string,
  at: string,
): Promise<void> {
  const rows = phases.flatMap(({ phaseId, cards }) =>
    cards.map(
      (card, index): Insertable<DB['card']> => ({
        ...wordsOf(card, locale),
        ...{ organisationId, cardId: newId(), phaseId, personaId, kind: card.kind },
        position: (index + 1) * spacing,
        evidence: starterEvidence,
        createdAt: at,
        updatedAt: at,
      }),
    ),
  )
  if (rows.length > 0) await tx.insertInto('card').values(rows).execute()
}

function wordsOf(card: CardTemplate, locale: Locale): Words {
  const words = { text: card.text[locale], short: card.short?.[locale] }
  switch (card.kind) {
    case 'pain':
      return {
        ...words,
        prevent: card.prevent.text[locale],
        preventShort: card.prevent.short?.[locale],
        turnAround: card.turnAround.text[locale],
        turnAroundShort: card.turnAround.short?.[locale],
      }
    case 'question':
      return {
        ...words,
        answer: card.answer?.text[locale],
        answerShort: card.answer?.short?.[locale],
      }
    case 'touchpoint':
      return { ...words, startedBy: card.startedBy, channel: card.channel }
    default:
      return words
  }
}
