import fc from 'fast-check'
import { expect, test } from 'vitest'
import { map } from '../../../texts/nl/map.ts'
import { anyMap } from './arbitrary-map.ts'
import type { MapContent, MapPhase } from './content.ts'
import { exampleMap } from './example.ts'
import { layoutMap } from './layout.ts'
import type { Block, MapLayout } from './map-layout.ts'
import type { LaneRowName } from './words.ts'

/** Without white space, and without the hyphens that a cut word gets. */
const bare = (text: string) => text.replace(/[\s-]+/g, '')
const said = (blocks: readonly Block[]) =>
  bare(
    blocks.flatMap((block) => block.lines.flatMap((line) => line.pieces.map((piece) => piece.text))).join(''),
  )

/** The texts that the cell of a row should hold, full or short. */
function expected(phase: MapPhase, row: LaneRowName, full: boolean): string[] {
  const pick = (text?: string, short?: string) => (!full && short?.trim() ? short : text)
  const own = (cards: readonly { text: string; short?: string }[]) =>
    cards.map((card) => pick(card.text, card.short))
  const found = {
    triggers: () => own(phase.triggers),
    questions: () => [
      ...own(phase.questions),
      ...phase.questions.map((card) =>
        card.answer?.trim() ? pick(card.answer, card.answerShort) : map.noAnswer,
      ),
    ],
    pains: () => own(phase.pains),
    prevent: () =>
      phase.pains.map((card) => (card.prevent?.trim() ? pick(card.prevent, card.preventShort) : map.gap)),
    turnAround: () =>
      phase.pains.map((card) =>
        card.turnAround?.trim() ? pick(card.turnAround, card.turnAroundShort) : map.gap,
      ),
    gains: () => [...own(phase.gains), ...own(phase.ideas)],
    contact: () => [...own(phase.touchpoints), ...own(phase.bumps)],
    tasks: () => own(phase.tasks),
  }[row]()
  return found.flatMap((text) => (text ? [text] : []))
}

function cellBlocks(layout: MapLayout, row: LaneRowName, phaseId: string): readonly Block[] {
  return (
    layout.rows.find(({ name }) => name === row)?.cells.find((cell) => cell.phaseId === phaseId)?.blocks ?? []
  )
}

function everyTextIsThere(content: MapContent, layout: MapLayout): void {
  for (const [i, phase] of content.phases.entries())
    for (const { name } of layout.rows) {
      const text = said(cellBlocks(layout, name, phase.id))
      for (const wanted of expected(phase, name, layout.columns[i]?.full ?? true))
        expect(text).toContain(bare(wanted))
    }
}

test('every text of the content stands in its cell, whatever the width', () => {
  fc.assert(
    fc.property(anyMap, fc.integer({ min: 320, max: 3000 }), fc.boolean(), (content, width, onPaper) => {
      const words = onPaper ? { ...map, writeHere: map.gap, noAnswer: map.gap } : map
      const mode = onPaper ? 'poster' : 'screen'
      const layout = layoutMap(content, words, { width, mode, focusPhaseId: content.phases[0]?.id })
      if (!onPaper) everyTextIsThere(content, layout)
      else
        for (const phase of content.phases)
          for (const card of [...phase.triggers, ...phase.gains, ...phase.pains])
            expect(said(layout.rows.flatMap((row) => row.cells).flatMap((cell) => cell.blocks))).toContain(
              bare(card.text),
            )
    }),
    { numRuns: 25 },
  )
})

test('narrow columns show the short text, the phase in focus the full one', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen', focusPhaseId: 'use' })
  expect(said(cellBlocks(layout, 'triggers', 'use'))).toBe(
    bare('Zand, sap en de eerste deuk: er wordt op geleefd.'),
  )
  expect(said(cellBlocks(layout, 'triggers', 'loyal'))).toBe(bare('De eerste verjaardag erop'))
})

test('a cell of ten thousand letters is as long as it needs to be', () => {
  const text = 'Vloerverwarmingsverdeler '.repeat(400)
  const [first, ...rest] = exampleMap.phases
  const phases = [
    { ...(first as MapPhase), triggers: [{ id: 'long', evidence: 'seen' as const, text }] },
    ...rest,
  ]
  const layout = layoutMap({ ...exampleMap, phases }, map, { width: 1392, mode: 'screen' })
  expect(said(cellBlocks(layout, 'triggers', 'latent'))).toBe(bare(text))
  expect(layout.rows[0]?.height).toBeGreaterThan(5000)
})

test('a phase without pains has one gap over three rows, and the rows below it have no cell there', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' })
  const rows = layout.rows.filter((row) => row.lane === 'pains')
  const cells = rows.map((row) => row.cells.filter((cell) => cell.phaseId === 'loyal'))
  expect(cells.map((found) => found.length)).toEqual([1, 0, 0])
  expect(cells[0]?.[0]).toMatchObject({ rowSpan: 3, height: rows.reduce((sum, row) => sum + row.height, 0) })
})

test('what is assumed or proposed is said and marked; who starts is said', () => {
  const layout = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' })
  expect(cellBlocks(layout, 'triggers', 'latent')[0]).toMatchObject({
    evidence: 'assumed',
    spoken: ['aangenomen'],
  })
  expect(cellBlocks(layout, 'contact', 'latent')[0]).toMatchObject({
    evidence: 'seen',
    spoken: ['wij beginnen'],
  })
})

test('goal and promise stand in the head of the phase in focus only', () => {
  const open = layoutMap(exampleMap, map, { width: 1392, mode: 'screen', focusPhaseId: 'deliver' })
  const closed = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' })
  const head = (layout: MapLayout) =>
    said(layout.heads.cells.find((cell) => cell.phaseId === 'deliver')?.blocks ?? [])
  expect(head(open)).toContain(bare('Belofte Elke week bericht'))
  expect(head(closed)).not.toContain('Belofte')
})
