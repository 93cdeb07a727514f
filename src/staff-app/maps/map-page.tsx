import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Skeleton } from '../design/skeleton.tsx'
import { useTitle } from '../frame/title.ts'
import { useTexts } from '../language.tsx'
import { everybody, journeyQuery, mapQuery, personasQuery } from './design-queries.ts'
import { MapScreen } from './map-screen.tsx'
import { NoPersona, NoPhase } from './nothing-yet.tsx'

/** What the address of a map says beside the journey. */
export interface MapSearch {
  /** A persona, or `everybody`. */
  persona?: string
  phase?: string
  /** A card to open at once, for who comes from a search. */
  card?: string
}

/** The map of a journey for one type of customer, or for everybody. */
export function MapPage() {
  const { common, frame, map: words } = useTexts()
  const { journeyId = '' } = useParams({ strict: false }) as { journeyId?: string }
  const search = useSearch({ strict: false }) as MapSearch
  const navigate = useNavigate()
  const { data: journey } = useSuspenseQuery(journeyQuery(journeyId))
  const { data: personas } = useSuspenseQuery(personasQuery)
  const known = search.persona === everybody || personas.some(({ personaId }) => personaId === search.persona)
  const { data } = useQuery({
    ...mapQuery(journeyId, known ? search.persona : undefined),
    placeholderData: keepPreviousData,
    throwOnError: (_, query) => query.state.data === undefined,
  })
  // What is kept on screen while another map comes is only ever of the same journey.
  const shown = data?.journeyId === journeyId ? data : undefined
  const persona = personas.find(({ personaId }) => personaId === shown?.personaId) ?? null
  useTitle(shown ? `${persona?.name ?? words.everybody}, ${journey.name}` : frame.journey)
  const look = (change: MapSearch) =>
    void navigate({
      to: '/journeys/$journeyId',
      params: { journeyId },
      search: { ...search, card: undefined, ...change },
      replace: true,
    } as never)

  if (!shown)
    return (
      <div className="map-page">
        <Skeleton label={common.loading} rows={6} />
      </div>
    )
  const { map } = shown
  if (personas.length === 0 && !map?.customersTravelled)
    return <NoPersona journeyId={journeyId} journeyName={journey.name} />
  if (!map) return <NoPhase journeyId={journeyId} persona={persona} />
  return (
    <MapScreen
      key={journeyId}
      journey={journey}
      content={map}
      persona={persona}
      personas={personas}
      travelling={shown.travelling}
      search={search}
      look={look}
    />
  )
}
