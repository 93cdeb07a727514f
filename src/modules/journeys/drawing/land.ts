import { areas, type Curve } from './curve.ts'
import type { Mark } from './marks.ts'
import { poolWaves } from './waves.ts'

/** Dry land where the intended line lies above the water, pools with waves where it lies below. */
export function landMarks(curves: readonly Curve[], waterLevel: number): Mark[] {
  const found = curves.flatMap((curve) => areas(curve, waterLevel))
  const fills = (['above', 'below'] as const).flatMap((side) =>
    found
      .filter((area) => area.side === side)
      .map(({ segments }): Mark => {
        return { kind: 'path', segments, fill: side === 'above' ? 'land' : 'customerSoft' }
      }),
  )
  const waves = curves.map((curve) => poolWaves(curve, waterLevel)).filter((segments) => segments.length > 0)
  return [
    ...fills,
    ...waves.map((segments): Mark => ({ kind: 'path', segments, stroke: 'customer', strokeWidth: 0.9 })),
  ]
}
