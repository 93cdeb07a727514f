import { expect, test } from 'vitest'
import type { MapPhase } from './content.ts'
import { coverage, lackOf, lanes } from './coverage.ts'
import { exampleMap } from './example.ts'

const first = exampleMap.phases[0] as MapPhase
const bare: MapPhase = {
  ...first,
  triggers: [],
  questions: [],
  pains: [],
  gains: [],
  ideas: [],
  touchpoints: [],
  bumps: [],
  tasks: [],
}

test('the example lacks four of its sixty cells, each for its own reason', () => {
  expect(coverage(exampleMap)).toEqual({
    filled: 56,
    total: 60,
    empty: [
      { phaseId: 'consider', lane: 'pains', lacks: 'turnAround' },
      { phaseId: 'loyal', lane: 'pains', lacks: 'everything' },
      { phaseId: 'share', lane: 'questions', lacks: 'answer' },
      { phaseId: 'share', lane: 'tasks', lacks: 'everything' },
    ],
  })
})

test('an empty phase lacks everything; ideas and bumps alone fill nothing', () => {
  expect(lanes.map((lane) => lackOf(bare, lane))).toEqual(lanes.map(() => 'everything'))
  const thought = { ...bare, ideas: first.gains, bumps: first.gains }
  expect(lackOf(thought, 'gains')).toBe('everything')
  expect(lackOf(thought, 'contact')).toBe('everything')
})

test('an answer of spaces is no answer, and a pain needs both its answers', () => {
  const question = { id: 'q', evidence: 'seen' as const, text: 'Wanneer?', answer: '  ', where: [] }
  const pain = { id: 'p', evidence: 'seen' as const, text: 'Stof' }
  expect(lackOf({ ...bare, questions: [question] }, 'questions')).toBe('answer')
  expect(lackOf({ ...bare, pains: [pain] }, 'pains')).toBe('prevent')
  expect(lackOf({ ...bare, pains: [{ ...pain, prevent: 'Doek' }] }, 'pains')).toBe('turnAround')
})
