import type { z } from 'zod'
import type { PhaseTravel } from '../../modules/insight/insight.contract.ts'
import type { Texts } from '../../texts/texts.ts'

type Travelled = z.output<typeof PhaseTravel>

/** Below this number we tell numbers, never a share or a median. */
export const fewestForShare = 5

/**
 * The one sentence above the page: where clearly most are lost, else what takes longest, else that it is too early.
 * "Clearly" is an interval that lies below one half. A phase where staying is the aim has no part in what takes longest,
 * and the sentence says so; while half of another phase is still there, nobody knows yet what takes longest.
 */
export function headline(phases: readonly Travelled[], words: Texts['insight']): string {
  const enough = phases.filter(({ goneOn }) => goneOn && goneOn.of >= fewestForShare && goneOn.high < 0.5)
  const lost = enough.sort((a, b) => (a.goneOn?.share ?? 1) - (b.goneOn?.share ?? 1))[0]
  if (lost?.goneOn) return words.mostLost(lost.name, lost.goneOn.of - lost.goneOn.count, lost.goneOn.of)
  const counted = phases.filter(({ observable, stay }) => observable && stay.n >= fewestForShare)
  const ending = counted.filter(({ lasting }) => !lasting)
  const longest = ending.toSorted((a, b) => (b.stay.median ?? 0) - (a.stay.median ?? 0))[0]
  if (!longest || longest.stay.median === null) return words.tooFew
  const said = [longest.name, words.days(longest.stay.median)] as const
  if (ending.some(({ stay }) => stay.median === null)) return words.knownStay(...said)
  return ending.length < counted.length ? words.longestThatEnds(...said) : words.longest(...said)
}
