/** Somebody's own words between typographic quotes, cut off after 120 characters so that a sentence stays one. */
export function quoted(words: string): string {
  return `‘${words.length > 120 ? `${words.slice(0, 119)}…` : words}’`
}
