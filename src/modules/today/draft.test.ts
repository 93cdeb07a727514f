import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textsIn } from '../../platform/i18n.ts'
import { type DraftFacts, draftCongratulation, draftUpdate } from './draft.ts'

const facts: DraftFacts = {
  firstNames: ['Lotte', 'Emre'],
  customerName: 'Lotte Bakker en Emre Yılmaz',
  company: false,
  engagementName: 'PVC visgraat',
  asked: false,
  nextStage: null,
  doneSince: [],
  today: '2026-11-19',
  from: 'Sander de Wit',
}
const stage = { name: 'vloer leggen', startsOn: '2026-11-23', startsAt: '08:45', endsOn: '2026-11-25' }
const nl = (change: Partial<DraftFacts>) =>
  draftUpdate({ ...facts, ...change }, textsIn('nl').todayDrafts, 'nl')
const en = (change: Partial<DraftFacts>) =>
  draftUpdate({ ...facts, ...change }, textsIn('en').todayDrafts, 'en')

describe('[B4] the ready text', () => {
  it('says what comes next, with its day and hour', () => {
    expect(nl({ nextStage: stage })).toBe(
      'Hoi Lotte en Emre, maandag 23 november om 8.45 staat gepland: vloer leggen.\nGroet, Sander',
    )
    expect(en({ nextStage: stage })).toBe(
      'Hi Lotte and Emre, on Monday 23 November at 8:45 we have planned: vloer leggen.\nBest wishes, Sander',
    )
  })

  it('knows tomorrow, today and what is under way', () => {
    expect(nl({ nextStage: stage, today: '2026-11-22' })).toContain(
      'morgen, maandag 23 november, om 8.45 staat gepland',
    )
    expect(nl({ nextStage: stage, today: '2026-11-23' })).toContain(
      'vandaag om 8.45 staat gepland: vloer leggen.',
    )
    expect(nl({ nextStage: stage, today: '2026-11-24' })).toContain(
      'we zijn bezig met: vloer leggen. Dat duurt tot en met woensdag 25 november.',
    )
    expect(nl({ nextStage: stage, today: '2026-11-26' })).toContain('we zijn bezig met: vloer leggen.\n')
  })

  it('answers who asked, and tells what was finished', () => {
    expect(nl({ asked: true, doneSince: ['inmeten', 'egaliseren'], firstNames: ['Lotte'] })).toBe(
      'Hoi Lotte, je vroeg hoe het ervoor staat. Klaar: inmeten en egaliseren.\nGroet, Sander',
    )
  })

  it('promises nothing that is not known', () => {
    expect(nl({})).toBe(
      'Hoi Lotte en Emre, even een teken van ons over PVC visgraat: we zijn jullie niet vergeten. Hebben jullie een vraag, bel of mail gerust.\nGroet, Sander',
    )
    expect(nl({ nextStage: { ...stage, startsOn: null, startsAt: null } })).toContain(
      'De dag spreken we nog af.',
    )
  })

  it('greets a business and whoever has no first name', () => {
    expect(nl({ firstNames: [], company: true })).toMatch(/^Hoi allemaal, /)
    expect(nl({ firstNames: [], customerName: 'Familie Koster' })).toMatch(/^Hoi Familie Koster, /)
  })

  it('is always a whole message, whatever is known', () =>
    fc.assert(
      fc.property(
        fc.record({
          firstNames: fc.array(fc.constantFrom('Lotte', 'Emre', 'Zoë'), { maxLength: 5 }),
          company: fc.boolean(),
          asked: fc.boolean(),
          doneSince: fc.array(fc.constantFrom('inmeten', 'egaliseren'), { maxLength: 3 }),
          nextStage: fc.option(
            fc.record({
              name: fc.constant('vloer leggen'),
              startsOn: fc.constantFrom(null, '2026-11-18', '2026-11-19', '2026-11-20', '2026-12-31'),
              startsAt: fc.constantFrom(null, '08:45'),
              endsOn: fc.constantFrom(null, '2027-01-05'),
            }),
          ),
        }),
        fc.constantFrom('nl' as const, 'en' as const),
        (known, locale) => {
          const text = draftUpdate({ ...facts, ...known }, textsIn(locale).todayDrafts, locale)
          expect(text).toMatch(/^(Hoi|Hi) .+, .+\.\n(Groet|Best wishes), Sander$/s)
          expect(text).not.toMatch(/undefined|null|\s{2,}| ,/)
        },
      ),
    ))
})

it('[B8] congratulates by name, with the age when it is known', () => {
  const words = textsIn('nl').todayDrafts
  const of = { firstName: 'Wim', age: 71, late: false, from: 'Sander de Wit' }
  expect(draftCongratulation(of, words)).toBe(
    'Van harte gefeliciteerd, Wim, met je 71e verjaardag. Maak er een mooie dag van!\nGroet, Sander',
  )
  expect(draftCongratulation({ ...of, age: null, late: true }, words)).toMatch(
    /^Alsnog van harte gefeliciteerd, Wim\. /,
  )
})
