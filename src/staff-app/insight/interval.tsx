import type { Tick } from './scale.ts'

interface IntervalProps {
  /** Places from 0 (left) to 1 (right). */
  at: number
  low: number
  /** Null: no upper end can be said; the line runs off the axis. */
  high: number | null
  ticks: readonly Tick[]
}

const percent = (place: number) => `${place * 100}%`

/** A value on an axis with the line of its uncertainty. Decoration beside the words that say the same. */
export function Interval({ at, low, high, ticks }: IntervalProps) {
  const ends = { left: percent(low), right: percent(1 - (high ?? 1)) }
  return (
    <span className="interval" aria-hidden="true">
      {ticks.map(({ at: place, label }) => (
        <i key={label} className="tick" style={{ left: percent(place) }} />
      ))}
      <i className={high === null ? 'range open' : 'range'} style={ends} />
      <i className="point" style={{ left: percent(at) }} />
    </span>
  )
}

/** What the marks of an axis mean, above its column. */
export function Axis({ ticks }: { ticks: readonly Tick[] }) {
  return (
    <span className="axis" aria-hidden="true">
      {ticks.map(({ at, label }) => (
        <i key={label} className="tick" style={{ left: percent(at) }}>
          {label}
        </i>
      ))}
    </span>
  )
}
