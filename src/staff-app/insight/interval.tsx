interface IntervalProps {
  at: number
  low: number
  /** Null: no upper end can be said; the line runs off the scale. */
  high: number | null
  from: number
  to: number
}

const width = 140

/** A value on a scale with the line of its uncertainty. Decoration beside the words that say the same. */
export function Interval({ at, low, high, from, to }: IntervalProps) {
  const x = (value: number) => 8 + ((Math.min(value, to) - from) / (to - from || 1)) * (width - 16)
  const end = high === null ? width : x(high)
  return (
    <svg className="interval" viewBox={`0 0 ${width} 20`} aria-hidden="true">
      <path className="scale" d={`M0 10H${width}`} />
      <path className="range" d={`M${x(low)} 5v10M${x(low)} 10H${end}${high === null ? '' : 'm0-5v10'}`} />
      <circle cx={x(at)} cy="10" r="5" />
    </svg>
  )
}
