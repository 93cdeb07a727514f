import { expect, test } from 'vitest'
import { scrollToFocus } from './focus-phase.ts'

/** Columns of 100 px after 116 px of lane names; the one in focus is 200 px wide. */
const columns = (count: number, focused: number) =>
  Array.from({ length: count }, (_, i) => ({
    x: 116 + i * 100 + (i > focused ? 100 : 0),
    width: i === focused ? 200 : 100,
    focused: i === focused,
  }))

test('a map stays at its beginning as long as the phase in focus is in sight there', () => {
  expect(scrollToFocus(columns(14, 5), 116, 1392)).toBe(0)
  expect(scrollToFocus(columns(14, 5), 116, 816)).toBe(0)
})

test('else it shows the whole phase before it too, or itself where there is no room for both', () => {
  expect(scrollToFocus(columns(14, 9), 116, 1000)).toBe(800)
  expect(scrollToFocus(columns(14, 9), 98, 374)).toBe(918)
  expect(scrollToFocus(columns(14, -1), 116, 374)).toBe(0)
})
