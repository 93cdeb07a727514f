import type { Tx } from '../../platform/database/database.ts'
import type { PersonaTravel } from '../engagements/engagements.ts'
import { cardsPerPersona, personasOf } from '../journeys/journeys.ts'

/**
 * Whose map a journey opens on when nobody chose: the ideal customer where anything of theirs is here, else the persona
 * with most cards here, else with most customers. Where nothing is, the ideal customer or the first; null (everybody)
 * while there is no persona.
 */
export async function personaToOpenOn(
  tx: Tx,
  organisationId: string,
  journeyId: string,
  travel: readonly PersonaTravel[],
): Promise<string | null> {
  const personas = await personasOf(tx, organisationId)
  const cards = await cardsPerPersona(tx, organisationId, journeyId)
  const judged = personas.map(({ personaId, idealSince }) => ({
    personaId,
    ideal: idealSince === null ? 0 : 1,
    cards: cards.get(personaId) ?? 0,
    customers: travel.find((other) => other.personaId === personaId)?.travelled ?? 0,
  }))
  const here = judged.filter((persona) => persona.cards + persona.customers > 0)
  const [first] = (here.length > 0 ? here : judged).toSorted(
    (a, b) => b.ideal - a.ideal || b.cards - a.cards || b.customers - a.customers,
  )
  return first?.personaId ?? null
}
