import type { PersonaSign } from '../../modules/journeys/persona-signs.ts'

/** Where a sign stands on a strip of 18 high; `r` is the outer radius, half the side of a square. */
export interface PlacedSign extends PersonaSign {
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly stroke: number
}

export const stripHeight = 18
const margin = 1
const gap = 2
const outerRadius = { large: 8, small: 4, tiny: 3 } as const
const ringStroke = { large: 2, small: 2, tiny: 1.8 } as const

/** Puts the signs in a row on one ground line, in their order. An empty row has no width. */
export function placePersonaSigns(signs: readonly PersonaSign[]): {
  readonly width: number
  readonly placed: readonly PlacedSign[]
} {
  let x = margin
  const placed = signs.map((sign) => {
    const r = outerRadius[sign.size]
    const cx = x + r
    x = cx + r + gap
    return { ...sign, cx, cy: stripHeight - margin - r, r, stroke: ringStroke[sign.size] }
  })
  return { width: placed.length === 0 ? 0 : x - gap + margin, placed }
}
