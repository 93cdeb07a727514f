import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { cardRoutes } from '../../modules/journeys/cards.contract.ts'
import { journeyRoutes } from '../../modules/journeys/journeys.contract.ts'
import { personaRoutes } from '../../modules/journeys/personas.contract.ts'
import { mapRoutes } from '../../modules/maps/maps.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { takeBrought } from '../brought.ts'

export type Card = AnswerOf<typeof cardRoutes.cards>['cards'][number]
export type Journey = AnswerOf<typeof journeyRoutes.journey>
export type Phase = Journey['phases'][number]
export type Persona = AnswerOf<typeof personaRoutes.personas>['personas'][number]

/** Everything designed stands under this key, so that one change freshens all that is on screen. */
const design = 'design'

/** Live counts are fetched again this often, in ms. */
const liveEvery = 30_000

export const journeysQuery = queryOptions({
  queryKey: [design, 'journeys'],
  queryFn: async () => (await call(journeyRoutes.journeys)).journeys,
})

export const personasQuery = queryOptions({
  queryKey: [design, 'personas'],
  queryFn: async () => (await call(personaRoutes.personas)).personas,
  initialData: () => takeBrought(personaRoutes.personas)?.personas,
})

export const journeyQuery = (journeyId: string) =>
  queryOptions({
    queryKey: [design, 'journey', journeyId],
    queryFn: () => call(journeyRoutes.journey, { params: { journeyId } }),
    initialData: () => takeBrought(journeyRoutes.journey, { params: { journeyId } }),
  })

/** Whose map, in the address and when it is asked for: nobody in particular. */
export const everybody = 'everybody'

/** The map with who travels now, of one persona or of everybody; when nobody chose, of whom most is to be seen. */
export const mapQuery = (journeyId: string, personaId: string | undefined) =>
  queryOptions({
    queryKey: [design, 'map', journeyId, personaId ?? null],
    queryFn: () => call(mapRoutes.journeyMap, { params: { journeyId }, query: { personaId } }),
    initialData: () => takeBrought(mapRoutes.journeyMap, { params: { journeyId }, query: { personaId } }),
    refetchInterval: liveEvery,
    refetchOnWindowFocus: 'always',
  })

export const cardsQuery = (journeyId: string, personaId: string) =>
  queryOptions({
    queryKey: [design, 'cards', journeyId, personaId],
    queryFn: async () =>
      (await call(cardRoutes.cards, { params: { journeyId }, query: { personaId } })).cards,
  })

/** Freshens everything designed after a change; resolves when what is on screen has been fetched again. */
export function useFreshen(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: [design] })
}
