import type { z } from 'zod'
import type { PhaseTravel } from '../../modules/insight/insight.contract.ts'
import type { Texts } from '../../texts/texts.ts'

type Travelled = z.output<typeof PhaseTravel>

/** Below this number we tell numbers, never a share or a median. */
export const fewestForShare = 5

/**
 * The one sentence above the page: where clearly most are lost, else what takes longest, else that it is too early.
 * "Clearly" is an interval that lies below one half.
 */
export function headline(phases: readonly Travelled[], words: Texts['insight']): string {
  const enough = phases.filter(({ goneOn }) => goneOn && goneOn.of >= fewestForShare && goneOn.high < 0.5)
  const lost = enough.sort((a, b) => (a.goneOn?.share ?? 1) - (b.goneOn?.share ?? 1))[0]
  if (lost?.goneOn) return words.mostLost(lost.name, lost.goneOn.of - lost.goneOn.count, lost.goneOn.of)
  const known = phases.filter(
    ({ lasting, stay }) => !lasting && stay.n >= fewestForShare && stay.median !== null,
  )
  const longest = known.sort((a, b) => (b.stay.median ?? 0) - (a.stay.median ?? 0))[0]
  return longest ? words.longest(longest.name, words.days(longest.stay.median ?? 0)) : words.tooFew
}
