import fc from 'fast-check'
import type { MapContent, MapMoment, MapPhase } from './content.ts'

/** Maps of any shape for the property tests: empty and crowded, tidy and hostile. */

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  "\"' onload='x' & &amp; ]]> <!-- -->",
  'Rioolwaterzuiveringsinstallatiewerkzaamhedenvoorbereiding',
  'מה שלום הלקוח היום',
  'العميل ينتظر الأرضية الجديدة',
  '👩‍👩‍👧‍👦🏠 ja, en dan? 🎉',
  'één regel\nen nog een\u2028en nog een',
  'naad\u0000 \u0008\ud800 kapot',
  'x'.repeat(300),
)
const words = fc.array(fc.constantFrom('vloer', 'wij', 'komen', 'morgen', '€ 65', 'de', 'trap', 'wanneer?'), {
  minLength: 1,
  maxLength: 14,
})
export const someText = fc.oneof(
  { weight: 6, arbitrary: words.map((list) => list.join(' ')) },
  { weight: 1, arbitrary: hostile },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }) },
)

const optional = fc.option(someText, { nil: undefined })
const evidence = fc.constantFrom('seen', 'assumed', 'proposed')
const plain = fc.record({ id: fc.uuid(), evidence, text: someText, short: optional })
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 3 })
const count = fc.oneof({ weight: 5, arbitrary: fc.nat(14) }, { weight: 1, arbitrary: fc.nat(400) })
const feeling = fc.option(fc.double({ min: -2, max: 2, noNaN: true }), { nil: null })

const moment: fc.Arbitrary<MapMoment> = fc.record({
  id: fc.uuid(),
  name: someText,
  intended: feeling,
  assumed: feeling,
  answers: fc.tuple(count, count, count, count, count),
})

const phase: fc.Arbitrary<MapPhase> = fc
  .record({
    id: fc.uuid(),
    name: someText,
    band: fc.constantFrom('before', 'during', 'after'),
    stretch: fc.constantFrom('Voor je ze kent', 'Kiezen', 'Het werk'),
    observable: fc.boolean(),
    travelling: fc.oneof(fc.nat(12), fc.nat(900)),
    attention: fc.nat(12),
    duration: fc.option(fc.record({ medianDays: fc.nat(900), n: fc.nat(40) }), { nil: null }),
    lasting: fc.boolean(),
    goal: optional,
    promise: optional,
    moments: fc.array(moment, { minLength: 1, maxLength: 3 }),
    triggers: some(plain),
    questions: some(
      fc.record({
        id: fc.uuid(),
        evidence,
        text: someText,
        short: optional,
        answer: optional,
        answerShort: optional,
        where: fc.array(fc.constantFrom('website', 'offerte'), { maxLength: 2 }),
      }),
    ),
    pains: some(
      fc.record({
        id: fc.uuid(),
        evidence,
        text: someText,
        short: optional,
        prevent: optional,
        preventShort: optional,
        turnAround: optional,
        turnAroundShort: optional,
      }),
    ),
    gains: some(plain),
    ideas: some(plain),
    touchpoints: some(
      fc.record({
        id: fc.uuid(),
        evidence,
        text: someText,
        short: optional,
        startedBy: fc.constantFrom('us', 'customer'),
        channel: fc.constantFrom('phone', 'mail', 'no-such-icon', '__proto__'),
      }),
    ),
    bumps: some(plain),
    tasks: some(
      fc.record({
        id: fc.uuid(),
        evidence,
        text: someText,
        short: optional,
        initials: fc.constantFrom('IW', 'MWM', ''),
      }),
    ),
  })
  .map((made) => ({ ...made, travelling: made.observable ? made.travelling : null }) as MapPhase)

/** Any content the schema allows. */
export const anyMap: fc.Arbitrary<MapContent> = fc
  .record({
    company: someText,
    place: optional,
    journeyName: someText,
    persona: fc.record({
      name: someText,
      quote: someText,
      signs: fc.array(
        fc.record({
          shape: fc.constantFrom('dot', 'ring', 'square'),
          size: fc.constantFrom('large', 'small', 'tiny'),
        }),
        { maxLength: 4 },
      ),
      ideal: fc.boolean(),
    }),
    version: fc.nat(99),
    date: fc.constant('2026-11-14'),
    customersTravelled: fc.nat(9999),
    customersTravelling: fc.nat(9999),
    phases: fc.array(phase, { minLength: 1, maxLength: 6 }),
    sayings: fc.array(fc.record({ text: someText, prefer: fc.constantFrom('above', 'below', undefined) }), {
      maxLength: 6,
    }),
  })
  .map(({ sayings, ...rest }) => {
    const moments = rest.phases.flatMap((one) => one.moments)
    const quotes = sayings.map((saying, i) => ({
      ...saying,
      momentId: moments[i % moments.length]?.id ?? '',
    }))
    return { ...rest, quotes } as MapContent
  })
