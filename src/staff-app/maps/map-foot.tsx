import type { MapContent } from '../../modules/journeys/drawing/content.ts'
import { coverage } from '../../modules/journeys/drawing/coverage.ts'
import { legendItems } from '../../modules/journeys/drawing/legend.ts'
import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { longDay } from '../../texts/long-day.ts'
import { useLocale, useTexts } from '../language.tsx'
import { DrawnMarks } from './drawn.tsx'

/** The signs explained, and which version this is. */
export function MapFoot({ content, layout }: { content: MapContent; layout: MapLayout }) {
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
          mapScreen.filled(filled, total),
          mapScreen.travelled(content.customersTravelled),
        ].join(' · ')}
      </p>
    </footer>
  )
}
