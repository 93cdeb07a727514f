import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedOnlyBy, differencesIn, meet } from './meeting.ts'

const fields = ['name', 'voice', 'advice'] as const
type Draft = Record<(typeof fields)[number], string>
const differences = differencesIn<Draft>(fields)
const word = fc.constantFrom('', 'Levering', 'Uitvoering', ' Levering ', 'Leggen')
const draft: fc.Arbitrary<Draft> = fc.record({ name: word, voice: word, advice: word })

test('what each changed alone stands side by side', () => {
  const base = { name: 'Levering', voice: 'Ik wacht.', advice: '' }
  const mine = { ...base, voice: 'Ik wil weten wanneer.' }
  const theirs = { ...base, name: 'Uitvoering' }
  expect(meet(base, mine, theirs, differences)).toEqual({
    draft: { name: 'Uitvoering', voice: 'Ik wil weten wanneer.', advice: '' },
    conflicts: [],
  })
})

test('what both changed is asked about, unless both wrote the same', () => {
  const base = { name: 'Levering', voice: '', advice: '' }
  const theirs = { name: 'Uitvoering', voice: 'Hoe lang nog?', advice: '' }
  const { draft: together, conflicts } = meet(base, { ...theirs, name: 'Leggen' }, theirs, differences)
  expect(conflicts).toEqual(['name'])
  expect(together).toEqual({ ...theirs, name: 'Leggen' })
})

test('nothing that was written here is lost, and nothing of theirs that nobody here touched', () => {
  fc.assert(
    fc.property(draft, draft, draft, (base, mine, theirs) => {
      const { draft: together, conflicts } = meet(base, mine, theirs, differences)
      const here = differences(base, mine)
      expect(differences(together, mine).filter((field) => here.includes(field))).toEqual([])
      expect(differences(together, theirs).every((field) => here.includes(field))).toBe(true)
      expect(conflicts.every((field) => mine[field].trim() !== theirs[field].trim())).toBe(true)
    }),
  )
})

test('what a save changed is taken over where nobody wrote on; space around a text is no change', () => {
  const sent = { name: 'Levering ', voice: 'Ik wacht.', advice: 'Bel.' }
  const writtenOn = { ...sent, advice: 'Bel op vrijdag.' }
  const saved = { name: 'Levering', voice: '', advice: '' }
  expect(changedOnlyBy(sent, writtenOn, saved, differences)).toEqual(['voice'])
})
