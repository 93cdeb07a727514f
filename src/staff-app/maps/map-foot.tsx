import type { MapContent } from '../../modules/journeys/drawing/content.ts'
import { coverage } from '../../modules/journeys/drawing/coverage.ts'
import { legendItems } from '../../modules/journeys/drawing/legend.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { longDay } from '../../texts/long-day.ts'
import { ButtonLink } from '../design/button.tsx'
import { useLocale, useTexts } from '../language.tsx'
import { everybody } from './design-queries.ts'
import { DrawnMarks } from './drawn.tsx'

interface MapFootProps {
  journeyId: string
  content: MapContent
  layout: MapLayout
  /** Customers who travel this journey now and are not on this map. */
  elsewhere: number
}

/** The signs explained, which version this is, and the way to who is not on it. */
export function MapFoot({ journeyId, content, layout, elsewhere }: MapFootProps) {
  const { map, mapScreen } = useTexts()
  const locale = useLocale()
  const { filled, total } = coverage(content)
  const day = longDay(locale === 'nl' ? 'nl-NL' : 'en-GB', content.date)
  return (
    <footer className="map-foot">
      <ul>
        {legendItems(content, map, layout.feeling.rings, 'screen').map((item) => (
          <li key={item.name}>
            <DrawnMarks box={{ x: 0, y: 0, width: item.width, height: item.height }} marks={item.marks} />
            {item.text}
          </li>
        ))}
      </ul>
      <p>
        {[
          mapScreen.version(content.version, day),
          ...(content.persona ? [mapScreen.filled(filled, total)] : []),
          mapScreen.travelled(content.customersTravelled),
        ].join(' · ')}
      </p>
      {elsewhere > 0 && (
        <ButtonLink quiet icon="users-group" href={`/journeys/${journeyId}?persona=${everybody}`}>
          {mapScreen.elsewhere(elsewhere)}
        </ButtonLink>
      )}
    </footer>
  )
}
