import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { channels } from './channels.ts'
import { stretches } from './stretches.ts'
import type { CardTemplate, JourneyTemplate, Localised, PhaseTemplate, Wording } from './template.ts'
import { journeyTemplates } from './templates.ts'

const longestThatFitsANarrowColumn = 34

function wordingsOf(card: CardTemplate): Wording[] {
  if (card.kind === 'question') return card.answer ? [card, card.answer] : [card]
  if (card.kind === 'pain') return [card, card.prevent, card.turnAround]
  return [card]
}

function textsOfPhase(phase: PhaseTemplate): Localised[] {
  const { name, voice, definition, example, advice, promise, stretch, moments, cards } = phase
  const wordings = cards.flatMap(wordingsOf)
  return [
    ...[name, voice, definition, example, advice, promise.text, stretch],
    ...moments.flatMap((moment) => moment.name ?? []),
    ...wordings.flatMap((wording) => (wording.short ? [wording.text, wording.short] : [wording.text])),
  ]
}

function textsOf({ name, description, persona, phases }: JourneyTemplate): Localised[] {
  const ofPersona = persona ? [persona.name, persona.quote, persona.situation] : []
  return [name, description, ...ofPersona, ...phases.flatMap(textsOfPhase)]
}

function template(key: JourneyTemplate['key']): JourneyTemplate {
  const found = journeyTemplates.find((candidate) => candidate.key === key)
  if (!found) throw new Error(`no template ${key}`)
  return found
}

function namesOf(key: JourneyTemplate['key']): string[] {
  return template(key).phases.map((phase) => phase.name.nl)
}

/** Cells of the map that a template leaves open, named by phase and kind. */
function gapsOf({ phases }: JourneyTemplate): string[] {
  const expected = ['trigger', 'goal', 'question', 'pain', 'gain', 'touchpoint', 'task'] as const
  return phases.flatMap(({ key, cards }) => [
    ...expected.filter((kind) => !cards.some((card) => card.kind === kind)).map((kind) => `${key}: ${kind}`),
    ...cards.flatMap((card) => (card.kind === 'question' && card.answer === null ? [`${key}: answer`] : [])),
  ])
}

describe('the four journeys to start from', () => {
  it('are offered in this order', () => {
    expect(journeyTemplates.map(({ key }) => key)).toEqual(['ten', 'seven', 'united', 'empty'])
  })

  it('have the phases of the two articles, and of both', () => {
    const before = [
      'Latente behoefte',
      'Concrete behoefte',
      'Oriëntatie',
      'Overweging',
      'Beslismoment',
      'Koop',
    ]
    const during = ['De start', 'Samenwerken', 'Resultaat', 'Afronding']
    expect(namesOf('ten')).toEqual([...before, 'Levering', 'Gebruik', 'Loyaliteit', 'Ambassadeur'])
    expect(namesOf('seven')).toEqual(['Nog geen klant', 'De keuze', ...during, 'Contact houden'])
    expect(namesOf('united')).toEqual([
      ...before,
      ...during,
      ...['Gebruik', 'Contact houden', 'Loyaliteit', 'Ambassadeur'],
    ])
    expect(namesOf('empty')).toEqual([])
  })

  it('leave open only the cells that invite on purpose', () => {
    expect(gapsOf(template('ten'))).toEqual(['loyalty: pain', 'ambassador: answer'])
    expect(gapsOf(template('seven'))).toEqual(['wrap-up: pain', 'keep-in-touch: answer'])
    expect(gapsOf(template('united'))).toEqual([
      'keep-in-touch: answer',
      'loyalty: pain',
      'ambassador: answer',
    ])
  })
})

describe.each(journeyTemplates)('the journey $key', (journey) => {
  it('says everything in two different languages', () => {
    for (const text of textsOf(journey)) {
      expect(text.nl.trim(), JSON.stringify(text)).not.toBe('')
      expect(text.en.trim(), JSON.stringify(text)).not.toBe('')
      expect(text.nl, 'Dutch and English are the same').not.toBe(text.en)
    }
  })

  it('uses typographic quotes and no stray space', () => {
    for (const text of textsOf(journey).flatMap(({ nl, en }) => [nl, en])) {
      expect(text).not.toMatch(/['"]|^\s|\s$|\s\s/)
    }
  })

  it('fits every card in a narrow column', () => {
    for (const { text, short } of journey.phases.flatMap((phase) => phase.cards.flatMap(wordingsOf))) {
      const narrow = short ?? text
      expect(narrow.nl.length, narrow.nl).toBeLessThanOrEqual(longestThatFitsANarrowColumn)
      expect(narrow.en.length, narrow.en).toBeLessThanOrEqual(longestThatFitsANarrowColumn)
    }
  })

  it('never says twice the same thing', () => {
    const cards = journey.phases.flatMap(({ key, cards }) => cards.map((card) => `${key} ${card.text.nl}`))
    expect(new Set(cards).size).toBe(cards.length)
  })

  it('travels from before to during to after, under stretches that tile', () => {
    const bands = journey.phases.map(({ band }) => ['before', 'during', 'after'].indexOf(band))
    expect(bands).toEqual(bands.toSorted())
    const route = journey.phases.map(({ stretch }) => Object.values<Localised>(stretches).indexOf(stretch))
    expect(route).not.toContain(-1)
    expect(route).toEqual(route.toSorted())
  })

  it('gives every phase a key of its own', () => {
    expect(new Set(journey.phases.map(({ key }) => key)).size).toBe(journey.phases.length)
  })
})

describe.each(
  journeyTemplates.flatMap(({ key, phases }) => phases.map((phase) => ({ journey: key, phase }))),
)('the phase $phase.key of $journey', ({ phase }) => {
  it('speaks with the voice of the customer', () => {
    expect(phase.voice.nl).toMatch(/^Ik /)
    expect(phase.voice.en).toMatch(/^I /)
  })

  it('promises a longest silence exactly where there is a customer in sight', () => {
    if (phase.observable) expect(phase.promise.workingDays).toBeGreaterThan(0)
    else expect(phase.promise.workingDays).toBeNull()
  })

  it('says the rhythm that it promises', () => {
    const { text, workingDays } = phase.promise
    if (workingDays === null) return
    const longRhythms = new Map([
      [22, { nl: 'elke maand', en: 'every month' }],
      [65, { nl: 'elk kwartaal', en: 'every quarter' }],
    ])
    const rhythm = longRhythms.get(workingDays) ?? { nl: `${workingDays} werkdagen`, en: `${workingDays} ` }
    expect(text.nl).toContain(rhythm.nl)
    expect(text.en).toContain(rhythm.en)
  })

  it('intends one to three feelings on the scale', () => {
    expect(phase.moments.length).toBeGreaterThanOrEqual(1)
    expect(phase.moments.length).toBeLessThanOrEqual(3)
    for (const { intended, name } of phase.moments) {
      expect(Math.abs(intended)).toBeLessThanOrEqual(2)
      expect(intended * 20).toBeCloseTo(Math.round(intended * 20), 9)
      expect(name === null).toBe(phase.moments.length === 1)
    }
  })
})

describe('channels', () => {
  it('have a key once each and an icon that Tabler draws', () => {
    const { resolve } = createRequire(import.meta.url)
    expect(new Set(channels.map(({ key }) => key)).size).toBe(channels.length)
    for (const { icon } of channels) {
      expect(() => resolve(`@tabler/icons/outline/${icon}.svg`), icon).not.toThrow()
    }
  })
})
