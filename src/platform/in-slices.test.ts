import { expect, it } from 'vitest'
import { inSlices } from './in-slices.ts'

it('does the work in order, and others have their turn in between', async () => {
  let turns = 0
  const othersTurn = () => {
    turns += 1
    if (turns < 100) setImmediate(othersTurn)
  }
  setImmediate(othersTurn)
  const seen: number[] = []
  const items = Array.from({ length: 1000 }, (_, at) => `item ${at}`)
  const results = await inSlices(items, (item, index) => {
    seen.push(turns)
    return `${index}: ${item}`
  })
  expect(results).toEqual(items.map((item, index) => `${index}: ${item}`))
  expect(new Set(seen).size).toBe(6)
})

it('of nothing is nothing', async () => {
  expect(await inSlices([], () => 1)).toEqual([])
})
