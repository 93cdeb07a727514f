import type { Engagement } from './travel-queries.ts'

/** What the one yellow button of the page does. */
export type NextRightThing = 'start' | 'startAnother' | 'resume' | 'write'

/** Without an engagement one begins; what stands still is picked up again; who travels gets news. */
export function nextRightThing(
  engagement: Pick<Engagement, 'ending' | 'paused'> | undefined,
): NextRightThing {
  if (!engagement) return 'start'
  if (engagement.ending) return 'startAnother'
  return engagement.paused ? 'resume' : 'write'
}
