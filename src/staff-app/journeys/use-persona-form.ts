import { useQueryClient } from '@tanstack/react-query'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { call } from '../api.ts'
import { type Persona, personasQuery } from '../maps/design-queries.ts'
import { differencesIn } from '../maps/panel/meeting.ts'
import { type SharedForm, useSharedForm } from '../maps/panel/use-shared-form.ts'

const fields = ['name', 'quote', 'situation', 'motives', 'annoyance', 'signs'] as const
type PersonaDraft = Pick<Persona, (typeof fields)[number]>

/** A type of customer being described. */
export function usePersonaForm(persona: Persona): SharedForm<Persona, PersonaDraft> {
  const { personaId } = persona
  const queries = useQueryClient()
  return useSharedForm<Persona, PersonaDraft>({
    known: persona,
    draftOf: (stored = persona) => stored,
    differences: differencesIn<PersonaDraft>(fields),
    save: (before = persona, words) =>
      call(personaRoutes.editPersona, {
        params: { personaId },
        body: { ...words, revision: before.revision },
      }),
    readAgain: async () => {
      const personas = await queries.fetchQuery({ ...personasQuery, staleTime: 0 })
      return personas.find((other) => other.personaId === personaId)
    },
  })
}
