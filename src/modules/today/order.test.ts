import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, inOrder, isUnheard, type Ranked, strain } from './order.ts'
import { minutesFor, spanOf, toll } from './time-needed.ts'
import type { Cause } from './today.contract.ts'

const day = fc.constantFrom('2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20')
const state = fc.constantFrom('soon', 'over')
const time = fc.constantFrom('09:00', '16:00', null)
const step = fc.constantFrom('heard', 'explained', 'solved', 'asked_after')
const id = fc.uuid()
const cause: fc.Arbitrary<Cause> = fc.oneof(
  fc.record({ kind: fc.constant('asked'), askedOn: day }),
  fc.record({ kind: fc.constant('silence'), state, dueOn: day }),
  fc.record({ kind: fc.constant('promised-news'), state, dueOn: day, time }),
  fc.record({
    ...{ kind: fc.constant('bump'), bumpId: id, text: fc.string(), fromCustomer: fc.boolean(), notedOn: day },
    ...{ taken: fc.uniqueArray(step), next: step },
  }),
  fc.record({
    ...{ about: fc.constantFrom('update', 'survey'), toName: fc.string(), others: fc.array(id) },
    ...{ kind: fc.constant('mail'), mailId: id, status: fc.constantFrom('ready', 'failed', 'uncertain') },
    ...{ reason: fc.constant(null), subject: fc.string(), text: fc.string(), writtenOn: day },
  }),
  fc.record({
    ...{ kind: fc.constant('answer'), responseId: id, feeling: fc.constantFrom(-2, -1) },
    ...{ story: fc.string(), answeredOn: day },
  }),
  fc.record({ kind: fc.constant('birthday'), contactId: id, day, age: fc.constant(null) }),
)
const line: fc.Arbitrary<Ranked> = fc.record({
  key: id,
  group: fc.constantFrom('today', 'tomorrow'),
  cause,
  silence: fc.option(
    fc.record({ days: fc.nat(60), limit: fc.option(fc.integer({ min: 1, max: 65 }), { nil: null }) }),
    { nil: null },
  ),
})
const lines = fc.uniqueArray(line, { selector: ({ key }) => key, maxLength: 20 })
const broken = ({ cause }: Ranked) =>
  (cause.kind === 'silence' || cause.kind === 'promised-news') && cause.state === 'over'

describe('[B4] the order of the day', () => {
  it('does not depend on how the lines came in', () =>
    fc.assert(
      fc.property(
        lines.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length })),
        ),
        ([given, shuffled]) => {
          expect(inOrder(shuffled)).toEqual(inOrder(given))
        },
      ),
    ))

  it('compares as an order does', () =>
    fc.assert(
      fc.property(line, line, line, (one, two, three) => {
        expect(Math.sign(compare(one, two)) + Math.sign(compare(two, one))).toBe(0)
        if (compare(one, two) <= 0 && compare(two, three) <= 0)
          expect(compare(one, three)).toBeLessThanOrEqual(0)
      }),
    ))

  it('keeps today before what may wait, and loses nobody', () =>
    fc.assert(
      fc.property(lines, (given) => {
        const sorted = inOrder(given)
        expect(sorted.map(({ group }) => group)).toEqual(sorted.map(({ group }) => group).toSorted())
        expect(new Set(sorted)).toEqual(new Set(given))
      }),
    ))

  it('puts whoever asked first, then bumps nobody heard, broken promises by how far they are broken, and bumps in work before anything written', () =>
    fc.assert(
      fc.property(lines, (given) => {
        const today = inOrder(given.map((one) => ({ ...one, group: 'today' as const })))
        const placeOf = (one: Ranked) =>
          one.cause.kind === 'asked'
            ? 1
            : one.cause.kind === 'bump'
              ? isUnheard(one.cause)
                ? 2
                : 4
              : broken(one)
                ? 3
                : 5
        expect(today.map(placeOf)).toEqual(today.map(placeOf).toSorted())
        const strains = today.filter(broken).map(strain)
        expect(strains).toEqual(strains.toSorted((one, other) => other - one))
      }),
    ))

  it('takes news that is promised by an hour in the order of the clock', () => {
    const promised = (key: string, at: string | null): Ranked => ({
      key,
      group: 'today',
      cause: { kind: 'promised-news', state: 'soon', dueOn: '2026-11-19', time: at },
      silence: { days: 3, limit: 3 },
    })
    const sorted = inOrder([promised('a', null), promised('b', '16:00'), promised('c', '09:00')])
    expect(sorted.map(({ key }) => key)).toEqual(['c', 'b', 'a'])
  })
})

describe('the time it takes', () => {
  it('is more than nothing for everything, and longer is never said as shorter', () => {
    fc.assert(
      fc.property(cause, (one) => {
        expect(minutesFor(one)).toBeGreaterThan(0)
      }),
    )
    const said = Array.from({ length: 600 }, (_, minutes) => JSON.stringify(spanOf(minutes)))
    const changes = said.filter((span, minutes) => span !== said[minutes - 1])
    expect(new Set(changes).size).toBe(changes.length)
  })

  it('is said as people do', () => {
    expect(spanOf(37)).toEqual({ span: 'over-half-hour' })
    expect(spanOf(15)).toEqual({ span: 'quarter' })
    expect(spanOf(150)).toEqual({ span: 'hours', hours: 2.5 })
  })

  it('counts a customer who stands there twice as one person', () => {
    const customer = { customerId: '1', name: 'Irma' }
    expect(
      toll([
        { customer, minutes: 10 },
        { customer, minutes: 3 },
      ]),
    ).toEqual({ people: 1, minutes: 13 })
  })
})
