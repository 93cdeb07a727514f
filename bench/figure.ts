/** One measured number, as it is printed: one JSON line on standard output. */
export interface Figure {
  /** Begins with the name of the benchmark. */
  name: string
  value: number
  unit: string
  /** What we want it to be, such as "< 250". */
  goal: string
  /** How many runs or requests it stands on. */
  n: number
}

export function print(figure: Figure): void {
  process.stdout.write(`${JSON.stringify({ ...figure, value: Number(figure.value.toPrecision(4)) })}\n`)
}

/** What is being measured, for whoever waits: on standard error. */
export const say = (sentence: string): boolean => process.stderr.write(`${sentence}\n`)

/** The value below which the given share (0 to 1) lies; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
