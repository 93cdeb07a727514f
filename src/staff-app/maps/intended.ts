import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'
import { screenSizes } from '../../modules/journeys/drawing/sizes.ts'
import type { MapWords } from '../../modules/journeys/drawing/words.ts'

/** The nearest feeling that can be intended: a tenth, from −2 to +2. */
export function intendedAt(value: number): number {
  return Math.max(-2, Math.min(2, Math.round(value * 10) / 10)) + 0
}

/** Where zero stands in the drawing and how high one step of feeling is, in px. */
export function heightOfScale({ feeling }: Pick<MapLayout, 'feeling'>): { zero: number; unit: number } {
  const { top } = screenSizes.feeling
  return { zero: feeling.waterLevel, unit: (feeling.waterLevel - feeling.y - top) / 2 }
}

/** A feeling as a number and in words: ‘+0,8, blij verrast’. */
export const inWords = (value: number, words: Pick<MapWords, 'signed' | 'scale'>): string =>
  `${words.signed(value)}, ${words.scale[Math.max(0, Math.min(4, Math.round(value) + 2))]}`
