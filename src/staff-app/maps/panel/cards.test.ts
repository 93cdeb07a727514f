import fc from 'fast-check'
import { expect, test } from 'vitest'
import { initials } from '../../design/initials.ts'
import { differences, draftOf, losesWords, withShorts, wordsToSend } from './card-draft.ts'
import { doers } from './doers.ts'
import { indexAfterDrop, movedInLane } from './moved-in-lane.ts'

const empty = draftOf(undefined)

test('only what changed is sent, and only what this kind of card has', () => {
  const written = { ...empty, text: 'Stof', prevent: 'Afplakken', answer: 'Nee' }
  expect(wordsToSend('pain', empty, written)).toEqual({ text: 'Stof', prevent: 'Afplakken' })
  expect(wordsToSend('question', empty, written)).toEqual({ text: 'Stof', answer: 'Nee' })
  expect(wordsToSend('trigger', written, written)).toEqual({})
})

test('space around a text is no change; the order of places is none either', () => {
  const card = { ...empty, text: 'Stof', answeredWhere: ['website', 'quote'] as typeof empty.answeredWhere }
  expect(differences('question', card, { ...card, text: ' Stof ' })).toEqual([])
  expect(differences('question', card, { ...card, answeredWhere: ['quote', 'website'] })).toEqual([])
  expect(differences('question', card, { ...card, answeredWhere: ['quote'] })).toEqual(['answeredWhere'])
})

test('a card that becomes another kind loses only words that are there', () => {
  const written = { ...empty, text: 'Stof', prevent: 'Afplakken' }
  expect(losesWords('pain', 'gain', written)).toBe(true)
  expect(losesWords('pain', 'pain', written)).toBe(false)
  expect(losesWords('pain', 'gain', { ...written, prevent: '' })).toBe(false)
  expect(losesWords('gain', 'pain', { ...empty, text: 'Stofvrij' })).toBe(false)
})

test('we claim to have seen something only with its source', () => {
  const seen = { ...empty, evidence: 'seen' as const }
  expect(wordsToSend('gain', empty, seen)).toEqual({})
  expect(wordsToSend('gain', empty, { ...seen, evidenceSource: 'Ilse, aan tafel' })).toEqual({
    evidence: 'seen',
    evidenceSource: 'Ilse, aan tafel',
  })
})

test('a short text goes with the text it was written for, and comes back with it', () => {
  const opened = { ...empty, text: 'Stof in huis', short: 'Stof' }
  expect(withShorts(opened, opened, { text: 'Herrie in huis' })).toEqual({
    text: 'Herrie in huis',
    short: '',
  })
  const now = { ...opened, text: 'Herrie in huis', short: '' }
  expect(withShorts(opened, now, { text: 'Stof in huis' })).toEqual({ text: 'Stof in huis', short: 'Stof' })
  expect(withShorts(opened, opened, { evidence: 'proposed' })).toEqual({ evidence: 'proposed' })
})

test('a short text that was rewritten stays, and goes along with its text', () => {
  const opened = { ...empty, text: 'Stof in huis', short: 'Stof' }
  const now = { ...opened, short: 'Herrie' }
  expect(withShorts(opened, now, { text: 'Herrie in huis' })).toEqual({ text: 'Herrie in huis' })
  const written = { ...now, text: 'Herrie in huis' }
  expect(wordsToSend('trigger', now, written)).toEqual({ text: 'Herrie in huis', short: 'Herrie' })
})

test('a task is done by a colleague; who shares initials stands with the other, a reader does nothing', () => {
  const people = [
    { name: 'Jorrit Houten', role: 'owner' },
    { name: 'Nadia Bos', role: 'colleague' },
    { name: 'Joke Haan', role: 'colleague' },
    { name: 'Kees Kijk', role: 'reader' },
  ]
  expect(doers(people, initials)).toEqual([
    { id: 'JH', label: 'Jorrit Houten / Joke Haan' },
    { id: 'NB', label: 'Nadia Bos' },
  ])
})

const lane = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })

test('a card dropped before or after another stands there, and the others keep their order', () => {
  fc.assert(
    fc.property(lane, fc.nat(), fc.nat(), fc.constantFrom('before', 'after'), (ids, from, to, position) => {
      const moved = ids[from % ids.length] as string
      const target = ids[to % ids.length] as string
      fc.pre(moved !== target)
      const cards = ids.map((cardId) => ({ cardId, phaseId: 'p', kind: 'pain' }))
      const other = { cardId: 'elsewhere', phaseId: 'q', kind: 'pain' }
      const index = indexAfterDrop(ids, moved, target, position as 'before' | 'after')
      const card = cards.find(({ cardId }) => cardId === moved)
      if (!card) throw new Error('No card')
      const after = movedInLane([other, ...cards], card, index).map(({ cardId }) => cardId)
      expect(after[0]).toBe('elsewhere')
      expect(after.indexOf(moved) - after.indexOf(target)).toBe(position === 'after' ? 1 : -1)
      expect(after.slice(1).filter((id) => id !== moved)).toEqual(ids.filter((id) => id !== moved))
    }),
  )
})
