interface Placed {
  cardId: string
  phaseId: string
  kind: string
}

/** The cards with one of them at place `index` among those of its own kind and phase; the others keep their order. */
export function movedInLane<C extends Placed>(cards: readonly C[], card: C, index: number): C[] {
  const mates = (other: Placed) => other.phaseId === card.phaseId && other.kind === card.kind
  const lane = cards.filter((other) => mates(other) && other.cardId !== card.cardId)
  lane.splice(index, 0, card)
  return cards.map((other) => (mates(other) ? (lane.shift() as C) : other))
}

/** Where a card lands that is dropped before or after another in the same lane, once it has been taken out. */
export function indexAfterDrop(
  ids: readonly string[],
  moved: string,
  target: string,
  position: 'before' | 'after' | 'on',
): number {
  const rest = ids.filter((id) => id !== moved)
  const at = rest.indexOf(target)
  if (at < 0) return ids.indexOf(moved)
  return position === 'after' ? at + 1 : at
}
