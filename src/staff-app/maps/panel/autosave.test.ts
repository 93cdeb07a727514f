import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { autosave, type SavingState } from './autosave.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** A saver against a server that answers after `delay` ms and refuses what `refuses` says. */
function saver({ delay = 0, refuses = (_: string): boolean => false } = {}) {
  const stored: string[] = []
  const states: SavingState[] = []
  let busy = 0
  const saving = autosave<string>({
    pause: 700,
    tell: (state) => states.push(state),
    save: async (draft) => {
      busy += 1
      expect(busy).toBe(1)
      await new Promise((done) => setTimeout(done, delay))
      busy -= 1
      if (refuses(draft)) throw new Error('refused')
      stored.push(draft)
    },
  })
  return { saving, stored, states }
}

test('letters that follow each other go together, a pause after the last', async () => {
  const { saving, stored, states } = saver()
  saving.change('W')
  await vi.advanceTimersByTimeAsync(600)
  saving.change('Wa')
  await vi.advanceTimersByTimeAsync(600)
  expect(stored).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(stored).toEqual(['Wa'])
  expect(states.at(-1)).toBe('saved')
})

test('what is written while the former text is under way goes after it', async () => {
  const { saving, stored } = saver({ delay: 5000 })
  saving.change('one')
  await vi.advanceTimersByTimeAsync(800)
  saving.change('two')
  saving.change('three')
  await vi.advanceTimersByTimeAsync(20_000)
  expect(stored).toEqual(['one', 'three'])
})

test('what failed is kept, and goes when it is tried again', async () => {
  let down = true
  const { saving, stored, states } = saver({ refuses: () => down })
  saving.change('hello')
  await vi.advanceTimersByTimeAsync(800)
  expect(states.at(-1)).toBe('failed')
  down = false
  await saving.flush()
  expect(stored).toEqual([])
  void saving.retry()
  await vi.advanceTimersByTimeAsync(1)
  expect(stored).toEqual(['hello'])
})

test('leaving the form sends at once; what was replaced from elsewhere is not sent', async () => {
  const { saving, stored } = saver()
  saving.change('left')
  void saving.flush()
  await vi.advanceTimersByTimeAsync(1)
  expect(stored).toEqual(['left'])
  saving.change('mine')
  saving.forget()
  await vi.advanceTimersByTimeAsync(5000)
  expect(stored).toEqual(['left'])
})

test('however it is written, the last text is stored last and an older one never lands on it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.nat(2000)), { minLength: 1, maxLength: 12 }),
      fc.nat(3000),
      async (writing, delay) => {
        const { saving, stored } = saver({ delay })
        for (const [text, wait] of writing) {
          saving.change(text)
          await vi.advanceTimersByTimeAsync(wait)
        }
        await vi.advanceTimersByTimeAsync(20_000)
        expect(stored.at(-1)).toBe(writing.at(-1)?.[0])
      },
    ),
    { numRuns: 60 },
  )
})

test('sending what waits tells whether all of it is saved now', async () => {
  const { saving } = saver({ refuses: (draft) => draft === '' })
  const flushed = async () => {
    const done = saving.flush()
    await vi.advanceTimersByTimeAsync(0)
    return done
  }
  expect(await flushed()).toBe(true)
  saving.change('Wat')
  expect(await flushed()).toBe(true)
  saving.change('')
  expect(await flushed()).toBe(false)
})
