import { ButtonLink } from '../design/button.tsx'
import { PersonaSigns } from '../design/persona-signs.tsx'
import { useTexts } from '../language.tsx'
import type { Persona } from './design-queries.ts'

/** Under the map of everybody, where the lanes would be: cards belong to a type of customer, and here are the types. */
export function PerPersona({ journeyId, personas }: { journeyId: string; personas: readonly Persona[] }) {
  const { mapScreen } = useTexts()
  if (personas.length === 0) return null
  return (
    <nav className="per-persona" aria-label={mapScreen.allPersonas}>
      <p>{mapScreen.perPersona}</p>
      {personas.map(({ personaId, name, signs }) => (
        <ButtonLink key={personaId} href={`/journeys/${journeyId}?persona=${personaId}`}>
          <PersonaSigns signs={signs} />
          {name}
        </ButtonLink>
      ))}
    </nav>
  )
}
