import fc from 'fast-check'
import { expect, test } from 'vitest'
import { overlaps } from './marks.ts'
import { answerCount } from './mean.ts'
import { planRings, ringRadius, stackRings } from './rings.ts'

const gap = 41.5
const levelY = (level: number) => 200 - level * gap
const answers = (most: number) => fc.tuple(...([0, 0, 0, 0, 0].map(() => fc.nat(most)) as Five))
type Five = [
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
  fc.Arbitrary<number>,
]
const sources = (most: number) =>
  fc.array(fc.record({ answers: answers(most), width: fc.integer({ min: 33, max: 400 }) }), {
    minLength: 1,
    maxLength: 12,
  })

test('one answer is one ring, as long as that can be drawn', () => {
  fc.assert(
    fc.property(sources(30), (all) => {
      const plan = planRings(all, gap, 5.8)
      for (const source of all) {
        const rings = stackRings(source.answers, 100, source.width, levelY, plan).flatMap(
          (block) => block.rings,
        )
        if (plan.answersPerRing === 1) expect(rings).toHaveLength(answerCount(source.answers))
        else expect(rings.length).toBeLessThanOrEqual(answerCount(source.answers))
      }
    }),
  )
})

test('rings never touch each other, also with thousands of answers', () => {
  fc.assert(
    fc.property(fc.oneof(sources(12), sources(90), sources(5000)), (all) => {
      const plan = planRings(all, gap, 5.8)
      const r = ringRadius(plan)
      for (const source of all) {
        const blocks = stackRings(source.answers, 100, source.width, levelY, plan)
        const touching = blocks.filter((block, i) =>
          blocks.slice(i + 1).some((other) => overlaps(block.box, other.box)),
        )
        expect(touching).toEqual([])
        for (const { rings, box } of blocks) {
          expect(rings.every(({ x, y }) => x - r >= box.x - 0.02 && y + r <= box.y + box.height + 0.02)).toBe(
            true,
          )
          const near = rings
            .slice(1)
            .filter(({ x, y }, i) => Math.hypot(x - (rings[i]?.x ?? 0), y - (rings[i]?.y ?? 0)) <= 2 * r)
          expect(near).toEqual([])
          expect(box.width).toBeLessThanOrEqual(Math.max(source.width, plan.step))
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('thirty answers per level keep the full size, hundreds shrink the whole map, thousands share a ring', () => {
  const plan = (count: number) => planRings([{ answers: [count, 0, 0, 0, 0], width: 110 }], gap, 5.8)
  expect(plan(30)).toMatchObject({ step: 5.8, perRow: 8, answersPerRing: 1 })
  expect(plan(180).answersPerRing).toBe(1)
  expect(plan(180).step).toBeLessThan(5.8)
  expect(plan(5000).answersPerRing).toBeGreaterThan(1)
})
