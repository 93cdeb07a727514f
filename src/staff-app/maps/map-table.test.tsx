import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { anyMap } from '../../modules/journeys/drawing/arbitrary-map.ts'
import type { MapContent } from '../../modules/journeys/drawing/content.ts'
import { exampleMap } from '../../modules/journeys/drawing/example.ts'
import { layoutMap } from '../../modules/journeys/drawing/layout.ts'
import { renderMapSvg } from '../../modules/journeys/drawing/render-svg.ts'
import { nl } from '../../texts/nl.ts'
import { LanguageProvider } from '../language.tsx'
import { MapTable } from './map-table.tsx'

const layoutOf = (content: MapContent) =>
  layoutMap(content, nl.map, { width: 1392, mode: 'screen', focusPhaseId: content.phases[0]?.id })

const pageOf = (content: MapContent) =>
  renderToStaticMarkup(
    <LanguageProvider language={{ locale: 'nl', texts: nl }}>
      <MapTable
        content={content}
        layout={layoutOf(content)}
        onFocus={() => {}}
        onPress={() => {}}
        corner={null}
        phaseActions={null}
      />
    </LanguageProvider>,
  )

const named: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** Letters as they were before they were escaped for HTML or XML, each sign once. */
const unescaped = (text: string) =>
  text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? (named[name] ?? '') : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  )

/** Letters that are drawn, in runs; what is only read aloud is left out. */
const drawnIn = (page: string) =>
  [
    ...page
      .replaceAll(/<(\w+) class="hidden-text">.*?<\/\1>|<title>.*?<\/title>/gs, '')
      .matchAll(/>([^<]+)</g),
  ]
    .map(([, text = '']) => unescaped(text).trim())
    .filter((text) => text !== '')
    .sort()

test('[A14] the table on screen shows the same words as the drawing that is exported', () => {
  expect(drawnIn(pageOf(exampleMap))).toEqual(drawnIn(renderMapSvg(layoutOf(exampleMap))))
})

/** Letters beyond the plain ones are written differently in XML and HTML; how the drawing does that is tested there. */
const inPlainLetters = (content: MapContent): MapContent =>
  JSON.parse(JSON.stringify(content).replaceAll(/\\u[0-9a-f]{4}|\\[nrtbf]|[^ -~]/g, 'x'))

test('whatever is written on the map, table and drawing say the same', () => {
  fc.assert(
    fc.property(anyMap.map(inPlainLetters), (content) => {
      expect(drawnIn(pageOf(content))).toEqual(drawnIn(renderMapSvg(layoutOf(content))))
    }),
    { numRuns: 15 },
  )
})

test('it is a real table: every phase heads a column, every lane a row, and every card can be read whole', () => {
  const page = pageOf(exampleMap)
  expect(page.match(/<th scope="col"/g)).toHaveLength(exampleMap.phases.length)
  expect(page.match(/<th scope="row"/g)).toHaveLength(10)
  const aloud = [...page.matchAll(/class="hidden-text">(.*?)</g)]
    .map(([, text = '']) => unescaped(text))
    .join('\n')
  for (const phase of exampleMap.phases) {
    expect(aloud).toContain(phase.name)
    const { triggers, pains, questions, gains, touchpoints, bumps, tasks } = phase
    for (const card of [...triggers, ...pains, ...questions, ...gains, ...touchpoints, ...bumps, ...tasks])
      expect(aloud).toContain(card.text)
    for (const pain of pains) if (pain.turnAround) expect(aloud).toContain(pain.turnAround)
  }
  expect(aloud).toContain('klant begint')
  expect(aloud).toContain('aangenomen')
})

test('the tab key reaches one cell, in the phase in focus', () => {
  const page = pageOf(exampleMap)
  expect(page.match(/class="cell" id="cell-[^>]*tabindex="0"/gi)).toEqual([
    expect.stringContaining('id="cell-0-0"'),
  ])
})
