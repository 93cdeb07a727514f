/**
 * What somebody typed, as it is looked for: a telephone number without its blanks and dashes, since the words that
 * are searched hold numbers in one piece; anything else as it stands.
 */
export function searchWords(typed: string): string {
  const text = typed.trim()
  return /^\+?[\d\s()./-]{4,}$/.test(text) ? text.replace(/[^\d+]/g, '').replace(/^00/, '+') : text
}
