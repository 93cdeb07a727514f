/** The least contrast that text of ours has with its ground (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5

/**
 * How far two colours lie apart in lightness, from 1 (the same) to 21 (black and white), as WCAG 2.2 defines the
 * contrast ratio. Colours are written as #12402f.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** `colour` with a `share` (0 to 1) of `other` stirred in. */
export function mix(colour: string, other: string, share: number): string {
  const added = channels(other)
  const mixed = channels(colour).map((value, index) =>
    Math.round(value * (1 - share) + (added[index] ?? 0) * share),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** Relative luminance, from 0 (black) to 1 (white): WCAG 2.2, after sRGB (IEC 61966-2-1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
