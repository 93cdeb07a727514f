import type { Temporal } from 'temporal-polyfill'
import { NewCard } from '../../modules/journeys/cards.contract.ts'
import {
  addCard,
  addPersona,
  chooseIdeal,
  editPersona,
  phasesOf,
  setFeeling,
} from '../../modules/journeys/journeys.ts'
import type { Tx } from '../../platform/database/database.ts'
import type { DemoCalendar } from '../calendar.ts'
import type { ExampleBusiness, ExamplePersona } from '../example-business.ts'
import type { FoundedBusiness } from './write-business.ts'

type Phases = Awaited<ReturnType<typeof phasesOf>>

/** What travels refer to: the phases by their number, and the personas in their order. */
export interface WrittenDesign {
  journeyId: string
  phases: Phases
  personaIds: string[]
}

/** Personas, feelings and cards, put on the map over the years. */
export async function writeDesign(
  tx: Tx,
  business: ExampleBusiness,
  { owner, journeyId, personaId: starter }: FoundedBusiness,
  calendar: DemoCalendar,
  since: Temporal.Instant,
): Promise<WrittenDesign> {
  const { organisationId } = owner
  if (business.ownCardsOnly) {
    // The cards of the template gave way one by one to what was heard; only what is left of that is written here.
    await tx.deleteFrom('card').where('organisationId', '=', organisationId).execute()
  }
  const phases = await phasesOf(tx, organisationId, journeyId)
  const personaIds: string[] = []
  for (const [index, persona] of business.personas.entries()) {
    const { name, quote, situation, motives, annoyance, signs } = persona
    const described = { name, quote, situation, motives, annoyance, signs }
    const { personaId } =
      index === 0
        ? await editPersona(tx, owner, starter, { ...described, revision: 1 }, since)
        : await addPersona(tx, owner, described, since)
    personaIds.push(personaId)
    await writeFeelings(tx, { owner, journeyId, personaId, persona, phases }, since)
  }
  await chooseIdeal(tx, owner, personaIds[0] ?? null, since)
  await writeCards(tx, business, { owner, journeyId, phases, personaIds }, calendar)
  return { journeyId, phases, personaIds }
}

async function writeFeelings(
  tx: Tx,
  of: Pick<FoundedBusiness, 'owner' | 'journeyId'> & {
    personaId: string
    persona: ExamplePersona
    phases: Phases
  },
  since: Temporal.Instant,
): Promise<void> {
  const { owner, journeyId, personaId, persona, phases } = of
  for (const { number, moments } of phases) {
    for (const [index, { momentId }] of moments.entries()) {
      const intended = persona.intended?.[number]?.[index]
      const assumed = index === 0 ? persona.assumed?.[number] : undefined
      if (intended === undefined && assumed === undefined) continue
      await setFeeling(tx, owner, journeyId, { momentId, personaId, intended, assumed }, since)
    }
  }
}

async function writeCards(
  tx: Tx,
  business: ExampleBusiness,
  { owner, journeyId, phases, personaIds }: WrittenDesign & Pick<FoundedBusiness, 'owner'>,
  calendar: DemoCalendar,
): Promise<void> {
  const sheets = business.personas
    .flatMap(({ cards }, index) => cards.map((sheet) => ({ ...sheet, personaId: personaIds[index] ?? '' })))
    .toSorted((one, other) => other.ago - one.ago)
  for (const { phase, ago, cards, personaId } of sheets) {
    const phaseId = phases.find(({ number }) => number === phase)?.phaseId
    const at = calendar.moment(calendar.daysAgo(ago), '16:00')
    for (const card of cards)
      await addCard(tx, owner, journeyId, NewCard.parse({ ...card, phaseId, personaId }), at)
  }
}
