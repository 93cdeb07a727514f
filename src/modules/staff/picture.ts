/** The kinds of picture that a logo may be. */
export type Picture = 'image/png' | 'image/jpeg' | 'image/webp'

const signatures: [mediaType: Picture, starts: number[], at8?: number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46], [0x57, 0x45, 0x42, 0x50]],
]

/**
 * What kind of picture these bytes are, by their content: the name and the word of the sender count for nothing.
 * `svg` stands for a drawing, which may carry script; undefined for anything else.
 */
export function pictureType(bytes: Uint8Array): Picture | 'svg' | undefined {
  const holds = (at: number, signature: number[]) =>
    signature.every((byte, index) => bytes[at + index] === byte)
  const known = signatures.find(([, starts, at8]) => holds(0, starts) && (!at8 || holds(8, at8)))
  if (known) return known[0]
  const beginning = new TextDecoder().decode(bytes.subarray(0, 2000))
  return /^\s*<[\s\S]*<svg[\s>]|^\s*<svg[\s>]/i.test(beginning) ? 'svg' : undefined
}
