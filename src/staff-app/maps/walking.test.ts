import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyMap } from '../../modules/journeys/drawing/arbitrary-map.ts'
import { coverage } from '../../modules/journeys/drawing/coverage.ts'
import { exampleMap } from '../../modules/journeys/drawing/example.ts'
import { layoutMap } from '../../modules/journeys/drawing/layout.ts'
import { map } from '../../texts/nl/map.ts'
import { ownersOf, type Place, placeAfter } from './arrow-keys.ts'
import { phaseToFocus } from './focus-phase.ts'
import { intendedAt } from './intended.ts'
import { nextGap } from './next-gap.ts'
import { laneOfKind, openedByGap, openedByPress } from './opened.ts'

const layoutOf = (content: typeof exampleMap) => layoutMap(content, map, { width: 1392, mode: 'screen' })
const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

test('with the arrow keys every cell of any map can be reached, and no key leads off it', () => {
  fc.assert(
    fc.property(anyMap, (content) => {
      const layout = layoutOf(content)
      const owners = ownersOf(layout)
      const named = ({ row, column }: Place) => `${row}-${column}`
      const seen = new Map<string, Place>([['0-0', { row: 0, column: 0 }]])
      for (const place of seen.values())
        for (const key of keys) {
          const next = placeAfter(owners, place, key)
          if (next) seen.set(named(next), next)
        }
      expect(seen.size).toBe(layout.rows.flatMap(({ cells }) => cells).length)
    }),
    { numRuns: 20 },
  )
})

test('an arrow steps over a gap of three rows in one go, and other keys lead nowhere', () => {
  const layout = layoutOf(exampleMap)
  const owners = ownersOf(layout)
  const loyal = exampleMap.phases.findIndex(({ pains }) => pains.length === 0)
  expect(placeAfter(owners, { row: 2, column: loyal }, 'ArrowDown')).toEqual({ row: 5, column: loyal })
  expect(placeAfter(owners, { row: 4, column: loyal - 1 }, 'ArrowRight')).toEqual({ row: 2, column: loyal })
  expect(placeAfter(owners, { row: 0, column: 0 }, 'a')).toBeUndefined()
  expect(placeAfter(owners, { row: 0, column: 0 }, 'ArrowLeft')).toBeUndefined()
})

test('open stands the phase where most travellers need us, else the one with most moments, else the first', () => {
  const quiet = exampleMap.phases.map((phase) => ({ ...phase, attention: 0 }))
  const single = quiet.map((phase) => ({ ...phase, moments: phase.moments.slice(0, 1) }))
  expect(phaseToFocus(exampleMap.phases)).toBe('deliver')
  expect(phaseToFocus(single.map((phase) => ({ ...phase, attention: phase.id === 'buy' ? 1 : 0 })))).toBe(
    'buy',
  )
  expect(phaseToFocus(quiet)).toBe('deliver')
  expect(phaseToFocus(single)).toBe(single[0]?.id)
  expect(phaseToFocus([])).toBeUndefined()
})

test('the walk along the gaps meets every gap once before it begins again', () => {
  fc.assert(
    fc.property(anyMap, (content) => {
      const ids = content.phases.map(({ id }) => id)
      fc.pre(new Set(ids).size === ids.length)
      const { empty } = coverage(content)
      let last: (typeof empty)[number] | undefined
      const met = empty.map(() => {
        last = nextGap(empty, last, ids)
        return last
      })
      expect(met).toEqual(empty)
      expect(nextGap(empty, last, ids)).toEqual(empty[0])
    }),
    { numRuns: 30 },
  )
})

test('a gap that has been filled is left behind, not begun again', () => {
  const ids = exampleMap.phases.map(({ id }) => id)
  const { empty } = coverage(exampleMap)
  const filled = empty.filter((_, index) => index !== 1)
  expect(nextGap(filled, empty[1], ids)).toEqual(empty[2])
})

test('a gap opens what is missing there: a new card, or the half that a card lacks', () => {
  const opened = coverage(exampleMap).empty.map((gap) => {
    const phase = exampleMap.phases.find(({ id }) => id === gap.phaseId)
    return phase && openedByGap(gap, phase).shown
  })
  expect(opened).toContainEqual({ as: 'new', kind: 'pain' })
  expect(opened).toContainEqual(expect.objectContaining({ as: 'card', field: 'answer' }))
  expect(opened).toContainEqual(expect.objectContaining({ as: 'card', field: 'turnAround' }))
})

test('pressing a gap writes for who may write; everybody else sees the list', () => {
  const row = layoutOf(exampleMap).rows[2]
  if (!row) throw new Error('No third row')
  const pressed = { phaseId: 'loyal', row, gap: { cardId: null } }
  expect(openedByPress(pressed, true).shown).toEqual({ as: 'new', kind: 'pain' })
  expect(openedByPress(pressed, false).shown).toEqual({ as: 'list' })
  expect(openedByPress({ ...pressed, gap: null }, true).shown).toEqual({ as: 'list' })
  expect(laneOfKind('bump')).toBe('contact')
  expect(laneOfKind('promise')).toBe('head')
})

test('a feeling is intended in tenths, from −2 to +2, and never as minus zero', () => {
  fc.assert(
    fc.property(fc.double({ min: -9, max: 9, noNaN: true }), (value) => {
      const kept = intendedAt(value)
      expect(Math.abs(kept)).toBeLessThanOrEqual(2)
      expect(Math.abs(kept * 10 - Math.round(kept * 10))).toBeLessThan(1e-9)
      expect(Object.is(kept, -0)).toBe(false)
    }),
  )
})
