import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Skeleton } from '../design/skeleton.tsx'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { journeyQuery, mapQuery, personasQuery } from './design-queries.ts'
import { MapScreen } from './map-screen.tsx'
import { NoPersona, NoPhase } from './nothing-yet.tsx'

/** What the address of a map says beside the journey. */
export interface MapSearch {
  persona?: string
  phase?: string
  /** A card to open at once, for who comes from a search. */
  card?: string
}

/** The map of a journey for one type of customer. */
export function MapPage() {
  const { common, frame } = useTexts()
  const { journeyId = '' } = useParams({ strict: false }) as { journeyId?: string }
  const search = useSearch({ strict: false }) as MapSearch
  const navigate = useNavigate()
  const { data: journey } = useSuspenseQuery(journeyQuery(journeyId))
  const { data: personas } = useSuspenseQuery(personasQuery)
  const persona =
    personas.find(({ personaId }) => personaId === search.persona) ??
    personas.find(({ idealSince }) => idealSince !== null) ??
    personas[0]
  const map = useQuery({
    ...mapQuery(journeyId, persona?.personaId),
    placeholderData: keepPreviousData,
    throwOnError: (_, query) => query.state.data === undefined,
  })
  useTitle(persona ? `${persona.name}, ${journey.name}` : frame.journey)
  const look = (change: MapSearch) =>
    void navigate({
      to: '/journeys/$journeyId',
      params: { journeyId },
      search: { ...search, card: undefined, ...change },
      replace: true,
    } as never)

  if (!persona) return <NoPersona journeyName={journey.name} />
  if (journey.phases.length === 0) return <NoPhase journeyId={journeyId} persona={persona} />
  if (!map.data?.map)
    return (
      <div className="map-page">
        <Skeleton label={common.loading} rows={6} />
      </div>
    )
  return (
    <MapScreen
      key={journeyId}
      journey={journey}
      content={map.data.map}
      persona={persona}
      personas={personas}
      search={search}
      look={look}
    />
  )
}
