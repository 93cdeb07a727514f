import './road-strip.css'
import { useEffect, useMemo, useRef } from 'react'
import { renderLayers } from '../../modules/journeys/drawing/render-svg.ts'
import { Icon } from '../design/icon.tsx'
import { useTexts } from '../language.tsx'
import { useWidth } from '../maps/map-layout-here.ts'
import { screenPalette } from '../maps/screen-palette.ts'
import { answerOf } from './line/answer-words.ts'
import type { LineContent } from './line/content.ts'
import { type CustomerLine, customerLine } from './line/customer-line.ts'
import { RoadNames } from './road-names.tsx'
import type { Engagement } from './travel-queries.ts'

/** What still has to come is drawn softer. */
const aheadPalette = { ...screenPalette, land: 'var(--guide-soft)' }

interface RoadStripProps {
  engagement: Engagement
  content: LineContent
}

/** Where they are on the road and how it felt. Scrolls when it does not fit, and begins at today. */
export function RoadStrip({ engagement, content }: RoadStripProps) {
  const { customerPage, map } = useTexts()
  const { road } = customerPage
  const scroller = useRef<HTMLDivElement>(null)
  const width = useWidth(scroller)
  const line = useMemo(
    () => (width === undefined ? undefined : customerLine(content, { ...map, today: road.today }, width)),
    [content, map, road.today, width],
  )
  const start = line && startOf(line, width ?? 0)
  useEffect(() => {
    if (start !== undefined) scroller.current?.scrollTo({ left: start })
  }, [start])
  return (
    <section className="road-strip" aria-label={road.label}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <div className="scroll" ref={scroller} tabIndex={0}>
        {line && (
          <div style={{ width: line.width }}>
            <svg
              width={line.width}
              height={line.road.height}
              aria-hidden="true"
              // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing escapes its own letters
              dangerouslySetInnerHTML={{ __html: renderLayers(line.road.layers, screenPalette) }}
            />
            <RoadNames engagement={engagement} line={line} />
            <Feeling line={line} content={content} />
          </div>
        )}
      </div>
      <Legend />
    </section>
  )
}

/** On a small screen today stands two thirds to the right, so that the way here is in sight. */
const startOf = (line: CustomerLine, width: number): number =>
  line.today === null ? line.width : Math.max(0, line.today - width * 0.66)

function Feeling({ line, content }: { line: CustomerLine; content: LineContent }) {
  const { customerPage, surveys } = useTexts()
  const { road } = customerPage
  const told = content.phases.flatMap(({ id, name }) =>
    content.answers
      .filter(({ phaseId }) => phaseId === id)
      .map(({ feeling }) => road.answer(name, answerOf(surveys.answers, feeling).toLowerCase())),
  )
  const { ahead, layers, height } = line.feeling
  return (
    <svg
      width={line.width}
      height={height}
      role="img"
      aria-label={told.length > 0 ? road.feeling(told.join('; ')) : road.noAnswers}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: the drawing escapes its own letters
      dangerouslySetInnerHTML={{
        __html: renderLayers(ahead, aheadPalette) + renderLayers(layers, screenPalette),
      }}
    />
  )
}

function Legend() {
  const { customerPage } = useTexts()
  const { road } = customerPage
  return (
    <ul className="legend">
      <li>
        <svg width="34" height="12" aria-hidden="true">
          <path className="intended" d="M0 6h34" />
        </svg>
        {road.intended}
      </li>
      <li>
        <svg width="34" height="16" aria-hidden="true">
          <path className="felt" d="M0 8h34" />
          <circle className="felt" cx="17" cy="8" r="5.5" />
        </svg>
        {road.answered}
      </li>
      <li className="bump-sign">
        <Icon name="hump" />
        {road.bump}
      </li>
    </ul>
  )
}
