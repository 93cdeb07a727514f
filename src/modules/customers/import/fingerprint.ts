/**
 * A short name for a text: equal texts give equal names, and two different ones practically never do (2 × 53 bits,
 * cyrb53 with two seeds). Not for secrets; it runs the same in browser and Node, and at once.
 */
export function fingerprint(text: string): string {
  return hash53(text, 0) + hash53(text, 0x5eed)
}

function hash53(text: string, seed: number): string {
  let low = 0xdeadbeef ^ seed
  let high = 0x41c6ce57 ^ seed
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    low = Math.imul(low ^ unit, 2654435761)
    high = Math.imul(high ^ unit, 1597334677)
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  return (4294967296 * (2097151 & high) + (low >>> 0)).toString(36).padStart(11, '0')
}
