import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { searchRoutes } from '../../modules/search/search.contract.ts'
import type { AnswerOf } from '../../platform/http/contract.ts'
import { call } from '../api.ts'
import { Voice } from '../design/voice.tsx'
import { useTexts } from '../language.tsx'
import type { HitGroup, SearchHit } from './search-hits.tsx'
import { useSettled } from './settled.ts'

type Hit = AnswerOf<typeof searchRoutes.search>[number]
const kinds = ['customer', 'engagement', 'card', 'answer'] as const

interface Found {
  groups: HitGroup[]
  /** How the search itself is doing; '' when what it found says enough. */
  state: string
  /** Whether this answers the words as they are now, not those of a moment ago. */
  current: boolean
}

/** What answers to the words, by kind; without words the customers changed last. */
export function useFound(words: string): Found {
  const { common, frame, searchScreens: texts } = useTexts()
  const asked = useSettled(words, 150)
  const found = useQuery({
    queryKey: ['search', asked],
    queryFn: () => call(searchRoutes.search, { query: { q: asked } }),
    placeholderData: keepPreviousData,
  })
  const hits = found.data ?? []
  const groups = kinds.flatMap((kind): HitGroup[] => {
    const ofKind = hits.filter((hit) => hit.kind === kind)
    const name = asked === '' ? texts.recent : texts.kinds[kind]
    return ofKind.length > 0 ? [{ name, hits: ofKind.map(shown) }] : []
  })
  const state = () => {
    if (found.isError) return frame.unreachable
    if (found.isPending) return common.loading
    if (hits.length > 0) return ''
    return asked === '' ? texts.nobodyYet : texts.nothing(asked)
  }
  return { groups, state: state(), current: asked === words && found.isSuccess && !found.isPlaceholderData }
}

const shown = (hit: Hit): SearchHit => ({
  id: `${hit.kind}-${hit.id}`,
  href: placeOf(hit),
  title: hit.kind === 'answer' ? <Voice>{hit.title}</Voice> : hit.title,
  context: hit.context,
})

/** The page where it stands; a card opens on the map, at its persona and phase. */
function placeOf({ kind, id, customerId, journeyId, phaseId, personaId }: Hit): string {
  if (kind === 'customer') return `/customers/${id}`
  if (kind === 'engagement') return `/customers/${customerId}?engagement=${id}`
  return `/journeys/${journeyId}?persona=${personaId}&phase=${phaseId}&card=${id}`
}
