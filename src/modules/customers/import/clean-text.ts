/**
 * Marks that nobody sees: address books put them around phone numbers and names copied from web pages.
 * The zero-width joiner (U+200D) and non-joiner (U+200C) stay, because emoji and some scripts need them.
 */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g

/** Most values hold nothing to clean; seeing that first saves the work below for large files. */
const plain = /^[\x20-\x7e]*$/

/** A value without invisible marks and outer blanks; no-break spaces become spaces, line ends become `\n`. */
export function clean(value: string): string {
  if (plain.test(value)) return value.trim()
  return value
    .replace(invisible, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** For comparing: without case, accents, punctuation and blanks. */
export function fold(value: string): string {
  if (plain.test(value)) return value.toLowerCase().replace(/[^a-z0-9]/g, '')
  return clean(value)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
