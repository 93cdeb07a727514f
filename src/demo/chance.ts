/** Chance that falls the same way every time: what is drawn follows from the seed and the label alone. */
export interface Chance {
  /** A number from 0 up to 1. */
  next(): number
  /** A whole number from `from` up to and including `until`. */
  whole(from: number, until: number): number
  happens(probability: number): boolean
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
  /** The place in `weights` that is drawn; a heavier one is drawn more often. */
  weighted(weights: readonly number[]): number
  /** A number of days between the shortest and the longest, most often near the usual. */
  days(shortest: number, usual: number, longest: number): number
  /** Chance of its own for something that has a name, so that what is added later changes nothing else. */
  of(label: string): Chance
}

export function chanceFrom(seed: string): Chance {
  let state = hash(seed)
  /** Mulberry32, by Tommy Ettinger: small, and even enough for an example. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const whole = (from: number, until: number) => from + Math.floor(next() * (until - from + 1))
  const pick = <T>(list: readonly T[]): T => {
    const drawn = list[whole(0, list.length - 1)]
    if (drawn === undefined) throw new Error('nothing to draw from')
    return drawn
  }
  return {
    next,
    whole,
    pick,
    happens: (probability) => next() < probability,
    shuffled: (list) =>
      list
        .map((item) => ({ item, order: next() }))
        .toSorted((one, other) => one.order - other.order)
        .map(({ item }) => item),
    weighted: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0)
      const index = weights.findIndex((weight) => {
        left -= weight
        return left < 0
      })
      return index < 0 ? weights.length - 1 : index
    },
    days: (shortest, usual, longest) => {
      const [from, until] = next() < 0.5 ? [shortest, usual] : [longest, usual]
      return Math.round(from + (until - from) * Math.sqrt(next()))
    },
    of: (label) => chanceFrom(`${seed}/${label}`),
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return value
}
