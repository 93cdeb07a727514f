import { expect, test } from 'vitest'
import { map } from '../../../texts/nl/map.ts'
import { exampleMap } from './example.ts'
import { layoutMap } from './layout.ts'
import { legendItems } from './legend.ts'

const { rings } = layoutMap(exampleMap, map, { width: 1392, mode: 'screen' }).feeling
const names = (content: typeof exampleMap, mode: 'screen' | 'poster') =>
  legendItems(content, map, rings, mode).map(({ name }) => name)

test('the legend explains the signs that the map uses, and no others', () => {
  expect(names(exampleMap, 'screen')).toContain('bump')
  const tidy = {
    ...exampleMap,
    phases: exampleMap.phases.map((phase) => ({ ...phase, bumps: [], ideas: [], triggers: [], gains: [] })),
  }
  for (const name of ['bump', 'assumed', 'proposed']) expect(names(tidy, 'screen')).not.toContain(name)
})

test('on paper the beads carry no attention and gaps are to be written in', () => {
  const paper = legendItems(exampleMap, map, rings, 'poster').map(({ text }) => text)
  expect(paper).toContain('klant onderweg')
  expect(paper).toContain('nog leeg: vul in met pen')
})

test('when answers share a ring the legend says how many', () => {
  const crowded = legendItems(exampleMap, map, { ...rings, answersPerRing: 20 }, 'screen')
  expect(crowded.find(({ name }) => name === 'experienced')?.text).toBe('beleefd, één ring is 20 antwoorden')
})
