import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../platform/refusal.ts'
import {
  decide,
  isPaused,
  type Move,
  type MoveWish,
  phaseStates,
  phasesNow,
  type Travel,
  travelAfter,
} from './travel.ts'

const order = ['need', 'orientation', 'consideration', 'decision', 'purchase', 'delivery']
const momentOf = (index: number) => `2026-01-01T00:00:${String(index).padStart(2, '0')}.000Z`
const startedIn = (phaseId: string): Move[] => [
  { kind: 'started', fromPhaseId: null, toPhaseId: phaseId, at: momentOf(0), userId: null, why: '' },
]

/** Makes every wish that can be granted, one after the other. */
function travelled(wishes: MoveWish[], from = 'orientation'): Move[] {
  const moves = startedIn(from)
  for (const wish of wishes) {
    try {
      const move = decide(travelAfter(moves), wish, order)
      moves.push({ ...move, at: momentOf(moves.length), userId: null, why: '' })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return moves
}
const kinds = (wishes: MoveWish[]) => travelled(wishes).map((move) => move.kind)
const refusal = (wishes: MoveWish[], last: MoveWish) => {
  try {
    decide(travelAfter(travelled(wishes)), last, order)
  } catch (error) {
    return (error as Refusal).code
  }
  return undefined
}

describe('[A7] travel is not a straight line', () => {
  it('names going on, back and past a phase by the order of the journey', () => {
    expect(
      kinds([
        { kind: 'go', toPhaseId: 'consideration' },
        { kind: 'go', toPhaseId: 'purchase' },
        { kind: 'go', toPhaseId: 'decision' },
        { kind: 'go', toPhaseId: 'delivery' },
      ]),
    ).toEqual(['started', 'moved_on', 'skipped', 'went_back', 'moved_on'])
  })

  it('lets a customer be in two phases at once, and go on from one of them', () => {
    const moves = travelled([
      { kind: 'join', toPhaseId: 'consideration' },
      { kind: 'go', fromPhaseId: 'consideration', toPhaseId: 'decision' },
    ])
    expect(phasesNow(travelAfter(moves))).toEqual(['orientation', 'decision'])
    expect(moves.at(-1)?.kind).toBe('moved_on')
  })

  it('says why something cannot be done', () => {
    expect(refusal([], { kind: 'leave', fromPhaseId: 'orientation' })).toBe('only-phase')
    expect(refusal([], { kind: 'go', toPhaseId: 'orientation' })).toBe('already-in-phase')
    expect(refusal([], { kind: 'go', toPhaseId: 'elsewhere' })).toBe('phase-of-other-journey')
    expect(refusal([], { kind: 'go', fromPhaseId: 'need', toPhaseId: 'decision' })).toBe('not-in-phase')
    expect(refusal([{ kind: 'join', toPhaseId: 'need' }], { kind: 'go', toPhaseId: 'decision' })).toBe(
      'value-missing',
    )
    expect(refusal([{ kind: 'pause' }], { kind: 'go', toPhaseId: 'decision' })).toBe('engagement-paused')
    expect(refusal([], { kind: 'resume' })).toBe('engagement-not-paused')
    expect(refusal([{ kind: 'end' }], { kind: 'pause' })).toBe('engagement-ended')
    expect(refusal([], { kind: 'reopen' })).toBe('engagement-running')
  })

  it('takes up again where it ended', () => {
    const moves = travelled([{ kind: 'join', toPhaseId: 'need' }, { kind: 'end' }, { kind: 'reopen' }])
    expect(phasesNow(travelAfter(moves))).toEqual(['orientation', 'need'])
  })

  it('tells how every phase of the journey stands', () => {
    const moves = travelled([
      { kind: 'go', toPhaseId: 'decision' },
      { kind: 'join', toPhaseId: 'purchase' },
    ])
    expect([...phaseStates(travelAfter(moves), order).values()]).toEqual([
      'before',
      'been',
      'skipped',
      'here',
      'here',
      'ahead',
    ])
  })
})

describe('[A7] whatever is tried', () => {
  const phaseId = fc.constantFrom(...order)
  const wish: fc.Arbitrary<MoveWish> = fc.oneof(
    fc.record({ kind: fc.constant('go' as const), toPhaseId: phaseId }),
    fc.record({ kind: fc.constant('go' as const), fromPhaseId: phaseId, toPhaseId: phaseId }),
    fc.record({ kind: fc.constant('join' as const), toPhaseId: phaseId }),
    fc.record({ kind: fc.constant('leave' as const), fromPhaseId: phaseId }),
    fc.constantFrom<MoveWish>({ kind: 'pause' }, { kind: 'resume' }, { kind: 'end' }, { kind: 'reopen' }),
  )

  it('never reaches an impossible state', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 40 }), phaseId, (wishes, first) => {
        const moves = travelled(wishes, first)
        moves.forEach((_, index) => {
          expectPossible(travelAfter(moves.slice(0, index + 1)), moves.slice(0, index + 1))
        })
      }),
    )
  })

  function expectPossible(travel: Travel, moves: Move[]): void {
    const open = phasesNow(travel)
    expect(new Set(open).size).toBe(open.length)
    expect(open.length > 0).toBe(travel.ending === null)
    if (travel.ending) expect(isPaused(travel)).toBe(false)
    const lifetime = [moves[0]?.at ?? '', travel.ending?.endedAt ?? moves.at(-1)?.at ?? ''] as const
    for (const { enteredAt, leftAt } of travel.stays) {
      expect(enteredAt >= lifetime[0] && (leftAt ?? enteredAt) <= lifetime[1]).toBe(true)
      expect(leftAt === null || leftAt > enteredAt).toBe(true)
    }
    travel.pauses.forEach((pause, index) => {
      const next = travel.pauses[index + 1]
      if (next) expect(pause.resumedAt !== null && pause.resumedAt < next.pausedAt).toBe(true)
    })
  }
})
