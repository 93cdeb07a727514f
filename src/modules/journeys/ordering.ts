/** The distance between two neighbours in a lane, so that a card can come between them without moving either. */
export const spacing = 1024

/**
 * The position that puts something at `index` among `others`, the ascending positions of its neighbours.
 * An index past the end means the end. Null when there is no room left between the two: spread them first.
 */
export function positionAt(others: readonly number[], index: number): number | null {
  const before = others[Math.min(index, others.length) - 1]
  const after = others[index]
  if (before === undefined) return after === undefined ? spacing : after - spacing
  if (after === undefined) return before + spacing
  const between = Math.floor((before + after) / 2)
  return between > before && between < after ? between : null
}

/** `all` with `one` (which may stand in it already) at `index`; past the end means the end. */
export function placedAt<T>(all: readonly T[], one: T, index: number): T[] {
  const others = all.filter((other) => other !== one)
  return others.toSpliced(Math.min(index, others.length), 0, one)
}
