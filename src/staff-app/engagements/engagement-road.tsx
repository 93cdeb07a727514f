import { Skeleton } from '../design/skeleton.tsx'
import { useTexts } from '../language.tsx'
import { RoadStrip } from './road-strip.tsx'
import type { Engagement } from './travel-queries.ts'
import { useLine } from './use-line.ts'

/** The road of one engagement, once its phases are known. */
export function EngagementRoad({ engagement }: { engagement: Engagement }) {
  const { common } = useTexts()
  const content = useLine(engagement)
  if (!content) return <Skeleton label={common.loading} rows={3} />
  return <RoadStrip engagement={engagement} content={content} />
}
