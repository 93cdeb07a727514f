import type { MapContent } from './content.ts'
import { answerCount, fewestForMean, meanOf } from './mean.ts'
import type { FeelingFacts, MapWords } from './words.ts'

/** What the drawing of the feeling shows, as facts. */
export function feelingFacts(content: Pick<MapContent, 'phases' | 'persona'>): FeelingFacts {
  const moments = content.phases.flatMap((phase) => phase.moments.map((moment) => ({ phase, moment })))
  const measured = moments.filter(({ moment }) => answerCount(moment.answers) >= fewestForMean)
  const below = measured
    .flatMap(({ phase, moment }) => {
      const mean = meanOf(moment.answers)
      if (!mean || moment.intended === null) return []
      const name = phase.moments.length > 1 ? moment.name : null
      return [{ phase: phase.name, moment: name, gap: mean.value - moment.intended, n: mean.n }]
    })
    .filter(({ gap }) => gap < -0.05)
    .sort((a, b) => a.gap - b.gap)
  return {
    everybody: content.persona === null,
    phases: content.phases.length,
    answers: moments.reduce((sum, { moment }) => sum + answerCount(moment.answers), 0),
    designed: moments.filter(({ moment }) => moment.intended !== null).length,
    moments: moments.length,
    worst: below[0] ?? null,
    measured: measured.length,
  }
}

/** One label that sums up the drawing for whoever cannot see it. */
export function describeFeeling(content: Pick<MapContent, 'phases' | 'persona'>, words: MapWords): string {
  return words.describeFeeling(feelingFacts(content))
}
