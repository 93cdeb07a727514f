import type { MapLayout } from '../../modules/journeys/drawing/map-layout.ts'

/** A place in the table: row of a lane, column of a phase, both from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/**
 * The place that owns every spot of the table. A cell over several rows is known by its first row.
 */
export function ownersOf({ rows, columns }: Pick<MapLayout, 'rows' | 'columns'>): Place[][] {
  const owners: Place[][] = rows.map(() => [])
  for (const [row, { cells }] of rows.entries())
    for (const cell of cells) {
      const column = columns.findIndex(({ phaseId }) => phaseId === cell.phaseId)
      for (let below = row; below < row + cell.rowSpan; below++) {
        const spots = owners[below]
        if (spots) spots[column] = { row, column }
      }
    }
  return owners
}

const steps: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** Where a key leads from a place; undefined for keys that lead nowhere and at the edges. */
export function placeAfter(
  owners: readonly (readonly Place[])[],
  from: Place,
  key: string,
): Place | undefined {
  if (key === 'Home') return owners[from.row]?.[0]
  if (key === 'End') return owners[from.row]?.at(-1)
  const [down, right] = steps[key] ?? [0, 0]
  if (down === 0 && right === 0) return undefined
  let { row, column } = from
  for (;;) {
    row += down
    column += right
    const owner = owners[row]?.[column]
    if (!owner) return undefined
    if (owner.row !== from.row || owner.column !== from.column) return owner
  }
}
