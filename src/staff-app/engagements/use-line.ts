import { useQuery } from '@tanstack/react-query'
import type { LineContent } from './line/content.ts'
import { lineOf } from './line/line-of.ts'
import {
  type Engagement,
  feelingsQuery,
  journeyQuery,
  journeyTravelQuery,
  surveysQuery,
} from './travel-queries.ts'

/** Below this number nothing is said about how long others stay. */
const fewestForUsual = 5

/** How long others usually stay in a phase, in whole days, with how many that was seen; null while too few. */
export function useUsualStay(
  journeyId: string | undefined,
  phaseId: string | undefined,
): { days: number; n: number } | null {
  const { data } = useQuery({ ...journeyTravelQuery(journeyId ?? ''), enabled: journeyId !== undefined })
  const stay = data?.phases.find((phase) => phase.phaseId === phaseId)?.stay
  if (!stay || stay.median === null || stay.n < fewestForUsual) return null
  return { days: Math.max(1, Math.round(stay.median)), n: stay.n }
}

/** The travel of one engagement, ready to be drawn; undefined while the moments of its phases are on their way. */
export function useLine(engagement: Engagement): LineContent | undefined {
  const { journeyId } = engagement.journey
  const { personaId } = engagement.customer
  const journey = useQuery(journeyQuery(journeyId)).data
  const feelings = useQuery({
    ...feelingsQuery(journeyId, personaId ?? ''),
    enabled: personaId !== null,
  }).data
  const surveys = useQuery(surveysQuery(engagement.engagementId)).data
  const here = engagement.phases.findLast(({ state }) => state === 'here')
  const usual = useUsualStay(journeyId, here?.phaseId)
  return journey && lineOf(engagement, { journey, feelings, surveys, usualDays: usual?.days ?? null })
}
